import { zipSync } from 'fflate';
import { openXlsx, type XlsxWorkbook } from '#workbook/xlsx';
import { mutateXml } from './mutate-xml';
import type { Random } from './random';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const link = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${R}/${kind}" Target="${target}"/>`;
const links = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** A workbook with a table, every type of cell, formulas, merges and a hidden row; its people are invented. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': links(link(1, 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="Passages" sheetId="1" r:id="rId1"/><sheet name="Autre" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': links(
    link(1, 'worksheet', 'worksheets/sheet1.xml'),
    link(2, 'worksheet', 'worksheets/sheet2.xml'),
    link(3, 'sharedStrings', 'sharedStrings.xml'),
    link(4, 'styles', 'styles.xml'),
  ),
  'xl/sharedStrings.xml': `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}"><si><t>idTechnique</t></si><si><r><t xml:space="preserve">nom </t></r><r><t>Naissance</t></r></si><si><t>DURAND &amp; Œuvre</t></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="200" formatCode="&quot;T-&quot;0000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><dimension ref="A1:D4"/><cols><col min="1" max="3" width="10" style="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>dateNaissance</t></is></c></row><row r="2" spans="1:3"><c r="A2" s="1"><v>7</v></c><c r="B2" t="s"><v>2</v></c><c r="C2"><v>34769.9583333333</v></c><c r="D2" t="b"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><f>A2+1</f><v>8</v></c><c r="B3" t="str"><f t="array" ref="B3:B4">UPPER(B2:B3)</f><v>X</v></c><c r="C3" t="e"><v>#N/A</v></c></row><row r="4"><c r="A4" t="d"><v>2026-10-14T23:00:00Z</v></c><c r="B4" t="str"><v></v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': links(link(1, 'table', '../tables/table1.xml')),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="idTechnique"/><tableColumn id="2" name="nom Naissance"/><tableColumn id="3" name="dateNaissance"/></tableColumns></table>`,
  'xl/worksheets/sheet2.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`,
};

/** The bytes of a workbook with a part or the zip itself mutated. */
function mutant(random: Random): Uint8Array {
  const paths = Object.keys(PARTS) as [string, ...string[]];
  const target = random.chance(0.5) ? 'xl/worksheets/sheet1.xml' : random.pick(paths);
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries(PARTS)) {
    if (path === target && random.chance(0.03)) continue;
    files[path] = encoder.encode(path === target ? mutateXml(text, random) : text);
  }
  const zip = zipSync(files, { level: random.chance(0.5) ? 0 : 6 });
  if (random.chance(0.85)) return zip;
  for (let count = 1 + random.below(4); count > 0; count--) zip[random.below(zip.length)] = random.below(256);
  return random.chance(0.2) ? zip.subarray(0, random.below(zip.length)) : zip;
}

async function cellsOf(workbook: XlsxWorkbook): Promise<string> {
  const { sheets } = await workbook.describe();
  const all: unknown[] = [];
  for (const { name, rows, columns } of sheets)
    if (rows > 0 && rows * columns < 1_000_000)
      all.push([name, (await workbook.read({ sheet: name, row: 1, column: 1, rows, columns })).values]);
  return JSON.stringify(all);
}

/**
 * Opens a mutant. What opens is read, written beside its cells, saved and opened again: the same cells must be there.
 * @returns what was broken; null when all held.
 */
export async function tryWorkbook(random: Random): Promise<string | null> {
  const workbook = await openXlsx(mutant(random), 'a.xlsx');
  const before = await cellsOf(workbook);
  const saved = await openXlsx(await workbook.save(), 'a.xlsx');
  if ((await cellsOf(saved)) !== before) return 'saved and opened again, the cells are others';
  const { sheets } = await workbook.describe();
  const sheet = sheets.find(({ rows }) => rows > 0);
  if (sheet === undefined || sheet.columns + 2 > 16_384) return null;
  const place = { sheet: sheet.name, row: 1, column: sheet.columns + 2 };
  await workbook.write([{ ...place, values: [['é <&> _x000D_']] }]);
  const again = await openXlsx(await workbook.save(), 'a.xlsx');
  const { values } = await again.read({
    sheet: sheet.name,
    row: 1,
    column: 1,
    rows: sheet.rows,
    columns: sheet.columns,
  });
  const kept = await workbook.read({
    sheet: sheet.name,
    row: 1,
    column: 1,
    rows: sheet.rows,
    columns: sheet.columns,
  });
  if (JSON.stringify(values) !== JSON.stringify(kept.values)) return 'a cell was written, and others changed';
  const written = await again.read({ ...place, rows: 1, columns: 1 });
  return written.values[0]?.[0] === 'é <&> _x000D_' ? null : 'the cell written is not the one read';
}
