import {
  lastHeaderRow,
  readText,
  type Note,
  type PassageTable,
  type RowSpan,
  type SheetHead,
  type SplitColumn,
} from '#cells';
import { columnLetters, fields, type CellValue, type FieldKey } from '#dictionary';
import { HEADER_ROWS } from '../headers/find-headers';
import { keyOf, placeColumns, type PlacedColumn } from './place-columns';
import { OF_ONE_PERSON, type ColumnMatch, type TableMatch } from '../types';

/** A sheet that was matched, as it now stands. */
export interface FoundAgain {
  /** The matching, on the sheet and the columns where it was found. */
  readonly match: TableMatch;
  readonly table: PassageTable;
  readonly splits: readonly SplitColumn[];
  /** The results column, 1-based; null when there is none. */
  readonly result: number | null;
  readonly notes: readonly Note[];
  /** Used rows under an Excel table, which are not in it. */
  readonly under: RowSpan | null;
}

/** Where a header row was found, and how much of what is used stands in it. */
interface Place {
  readonly sheet: SheetHead;
  /** Index in the head. */
  readonly main: number;
  readonly found: number;
}

/** Of the headers that are used, this part at least makes it the same table. */
const ENOUGH = 0.6;

/**
 * Finds a matched table by its headers: on its sheet, else on one that was renamed.
 * @param own headers of our own columns: they are no news.
 * @returns null when no sheet has enough of them.
 */
export function findAgain(
  match: TableMatch,
  sheets: readonly SheetHead[],
  own: ReadonlySet<string>,
): FoundAgain | null {
  const used = match.columns.filter(({ fields, header }) => fields.length > 0 && header !== '');
  const wanted = used.map(({ header }) => keyOf(header));
  const named = sheets.filter(({ name }) => name === match.sheet);
  const others = sheets.filter(({ name }) => name !== match.sheet);
  const place = bestPlace(named, wanted, match) ?? bestPlace(others, wanted, match);
  return place === null ? null : settle(place, match, own);
}

function bestPlace(sheets: readonly SheetHead[], wanted: readonly string[], match: TableMatch): Place | null {
  let best: Place | null = null;
  for (const sheet of sheets)
    for (const [main, cells] of headersOf(sheet)) {
      const texts = new Set(cells.map(textOf));
      const found = wanted.filter((header) => texts.has(header)).length;
      const isSame =
        wanted.length === 0 ? match.headerRows.includes(main + 1) : found >= wanted.length * ENOUGH;
      if (isSame && found > (best?.found ?? -1)) best = { sheet, main, found };
    }
  return best;
}

/** The rows that can be headers, those of Excel tables as their part names them. */
function headersOf({ head }: SheetHead): readonly (readonly [number, readonly CellValue[]])[] {
  return head.slice(0, HEADER_ROWS).map((cells, index) => [index, cells] as const);
}

const textOf = (cell: CellValue | undefined): string => keyOf(readText(cell ?? null));

function settle({ sheet, main }: Place, match: TableMatch, own: ReadonlySet<string>): FoundAgain {
  const cells = sheet.head[main] ?? [];
  const table = sheet.tables.find(({ headerRow }) => headerRow === main + 1);
  const placed = placeColumns(match.columns, cells.map(textOf));
  const isInPlace = match.headerRows.includes(main + 1);
  const firstRow = isInPlace ? match.firstRow : lastHeaderRow(sheet.head, main) + 2;
  const lastRow = table?.lastRow ?? sheet.rows;
  const headers = new Map<number, string>();
  cells.forEach((cell, at) => {
    if (textOf(cell) !== '') headers.set(at + 1, readText(cell));
  });
  const columns: Partial<Record<FieldKey, number>> = {};
  const splits: SplitColumn[] = [];
  let result: number | null = null;
  for (const { column, at } of placed) {
    if (at === null || column.fields.length === 0) continue;
    if (!headers.has(at)) headers.set(at, column.header);
    const fields = column.fields.filter((field) => field !== 'resultat');
    const [field] = fields;
    if (column.fields.includes('resultat')) result = at;
    if (column.split !== null) splits.push({ column: at, name: column.split, fields });
    else if (field !== undefined) columns[field] = at;
  }
  const known = new Set(match.columns.map(({ header }) => keyOf(header)));
  const isNew = (header: string) => !known.has(keyOf(header)) && !own.has(header.trim());
  const notes: Note[] = [];
  if (!sheet.visible) notes.push({ code: 'hidden-sheet', data: { sheet: sheet.name } });
  for (const { column, at } of placed)
    if (at === null && column.fields.length > 0)
      notes.push({ code: 'matched-column-gone', data: { header: column.header, column: column.column } });
  for (const { column, at } of placed)
    if (isUnsureName(column) && at !== null)
      notes.push({ code: 'unsure-name', data: { header: column.header, column: columnLetters(at) } });
  notes.push(...secondList(placed, headers));
  const unconfirmed = match.missing.flatMap(({ field, certainty }) =>
    certainty === 'proposed' ? field : [],
  );
  if (unconfirmed.length > 0) notes.push({ code: 'unconfirmed-constants', data: labelsOf(unconfirmed) });
  for (const [column, header] of headers)
    if (isNew(header))
      notes.push({ code: 'column-appeared', data: { header, column: columnLetters(column) } });
  if (table?.hasTotals === true) notes.push({ code: 'totals-row', data: { row: lastRow + 1 } });
  const firstUnder = lastRow + (table?.hasTotals === true ? 2 : 1);
  return {
    match: {
      ...match,
      sheet: sheet.name,
      headerRows: isInPlace ? match.headerRows : [main + 1],
      firstRow,
      columns: placed.map(({ column, at }) =>
        at === null ? column : { ...column, column: columnLetters(at) },
      ),
    },
    table: {
      sheet: sheet.name,
      table: table?.name ?? null,
      headerRow: main + 1,
      firstRow,
      lastRow,
      columns,
      headers,
    },
    splits,
    result,
    notes,
    under:
      table !== undefined && sheet.rows >= firstUnder ? { firstRow: firstUnder, lastRow: sheet.rows } : null,
  };
}

const FEWEST_REPEATED = 2;

/** Columns that are not read and have the headers of some that say who a person is: another list, beside. */
function secondList(placed: readonly PlacedColumn[], headers: ReadonlyMap<number, string>): readonly Note[] {
  const used = placed.filter(({ column }) => column.fields.length > 0);
  const ofPerson = new Set(
    used
      .filter(({ column }) => column.fields.some((field) => field !== 'resultat' && OF_ONE_PERSON.has(field)))
      .map(({ column }) => keyOf(column.header)),
  );
  const read = new Set(used.map(({ at }) => at));
  const again = [...headers].filter(([at, header]) => !read.has(at) && ofPerson.has(keyOf(header)));
  const [first, last] = [again[0], again.at(-1)];
  const repeated = new Set(again.map(([, header]) => keyOf(header)));
  if (repeated.size < FEWEST_REPEATED || first === undefined || last === undefined) return [];
  return [{ code: 'second-list', data: { first: columnLetters(first[0]), last: columnLetters(last[0]) } }];
}

const labelsOf = (unconfirmed: readonly FieldKey[]) => ({
  fr: unconfirmed.map((field) => fields[field].header.fr).join(', '),
  en: unconfirmed.map((field) => fields[field].header.en).join(', '),
});

/** Read as the birth name, which nobody confirmed. */
const isUnsureName = ({ fields, certainty, unsure }: ColumnMatch): boolean =>
  unsure === true || (certainty === 'proposed' && fields.includes('nomNaissance'));
