import { unzipSync } from 'fflate';
import type { GatheredFile } from '#actions/gathering';
import { decodeXmlBytes, rowMap, type CellValue } from '#dictionary';
import { concerns } from './services';
import { idTold, namesTold, strangersTo, type People, type Strangers } from './strangers';
import { wordsOf } from './words-of-part';

/** Where a department's workbook tells of somebody who is not its own: a row of a sheet, or a part that no cell shows. */
export type StrangerAt = { readonly sheet: string; readonly row: number } | { readonly part: string };

/**
 * Looks in every cell of every sheet, hidden ones too, then in every part of the package, for persons of other departments: a copy of
 * the whole workbook, a list that was left in a hidden sheet, a string that no cell holds any more.
 * @param bytes its file. @returns null where there is nobody.
 */
export async function strangerIn(
  { service, workspace, compared, added, near }: GatheredFile,
  people: People,
  bytes: Uint8Array,
): Promise<StrangerAt | null> {
  const own = compared.filter(({ here }) => concerns(here, service));
  const other = compared.find(({ here }) => !concerns(here, service));
  if (other !== undefined) return { sheet: other.source.sheet, row: other.source.row };
  const sources = [...own, ...added].map(({ source }) => source);
  const ids = [...sources, ...near.map(({ source }) => source)].flatMap(({ idTechnique }) =>
    idTold(idTechnique),
  );
  const also = new Set([...sources.flatMap(({ values }) => namesTold(values)), ...ids]);
  const strangers = strangersTo(service, people, also);
  const known = rowMap(sources.map((source) => [source, true]));
  const shown = new Set<string>();
  const { workbook } = workspace;
  const { sheets, blockRows } = await workbook.describe();
  for (const { name: sheet, rows, columns } of sheets)
    for (let row = 1; row <= rows && columns > 0; row += blockRows) {
      const size = Math.min(blockRows, rows - row + 1);
      const { values } = await workbook.read({ sheet, row, column: 1, rows: size, columns });
      for (const [index, line] of values.entries()) {
        const at = { sheet, row: row + index };
        const cells = line.flatMap(textOf);
        for (const text of cells) shown.add(text.trim());
        if (known.get(at) === undefined ? strangers.standIn(cells) : cells.some(strangers.tellsOne))
          return at;
      }
    }
  const part = partThatTells(bytes, strangers, shown);
  return part === null ? null : { part };
}

const textOf = (cell: CellValue): readonly string[] =>
  cell === null || cell === '' || typeof cell === 'boolean' ? [] : [String(cell)];

/** Parts that keep values which stood in cells, one by one. */
const KEPT = /^(xl\/(sharedStrings|pivotCache|slicerCaches|externalLinks|queryTables)|customXml)/;
const SHEETS = /^xl\/(worksheets\/[^/]*\.xml|styles|theme|calcChain)/;
const TEXT = /\.(xml|rels|vml|txt|json|htm|html|csv)$/i;

function partThatTells(bytes: Uint8Array, strangers: Strangers, shown: ReadonlySet<string>): string | null {
  if (bytes.length === 0) return null;
  const parts = unzipSync(bytes, { filter: ({ name }) => TEXT.test(name) });
  for (const [name, part] of Object.entries(parts)) {
    const decoded = decodeXmlBytes(part, 'windows-1252');
    const xml = typeof decoded === 'string' ? decoded : new TextDecoder().decode(part);
    if (SHEETS.test(name)) {
      if (strangers.tellsOne(wordsOf(withoutCells(xml)).join(' '))) return name;
      continue;
    }
    const words = wordsOf(xml);
    const isKept = KEPT.test(name);
    if (isKept && words.some((text) => !shown.has(text.trim()) && strangers.isSurname(text))) return name;
    const isTold = name.startsWith('xl/sharedStrings')
      ? words.some((text) => !shown.has(text.trim()) && strangers.tellsOne(text))
      : strangers.tellsOne(words.join(' '));
    if (isTold) return name;
  }
  return null;
}

const withoutCells = (xml: string): string => xml.replace(/<sheetData[^]*<\/sheetData>/, '');
