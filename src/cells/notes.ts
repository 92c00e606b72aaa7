import { parseRange, runsOf, type CellValue } from '#dictionary';
import type { BlockRead } from './block-passages';
import type { Note, PassageTable } from './types';
import { readText } from './values/read-text';

/** What the sheet of the passages tells besides its cells. */
export interface SheetFacts {
  /** Rows hidden by hand or by a filter, 1-based. */
  readonly hiddenRows: readonly number[];
  /** Merged ranges, `B5:B7`. */
  readonly merges: readonly string[];
}

/** Hidden rows of the passages (they are read like the others) and merged cells among them. */
export function sheetNotes(table: PassageTable, { hiddenRows, merges }: SheetFacts): readonly Note[] {
  const notes: Note[] = [];
  const hidden = hiddenRows.filter((row) => row >= table.firstRow && row <= table.lastRow).length;
  if (hidden > 0) notes.push({ code: 'hidden-rows', data: { count: hidden } });
  const merged = merges.filter((address) => isInside(address, table));
  const [first] = merged;
  if (first !== undefined)
    notes.push({ code: 'merged-cells', data: { count: merged.length, first: first.replaceAll('$', '') } });
  return notes;
}

/**
 * Rows filled under an Excel table, in a column of it: they are no passages until the table holds them.
 * @param firstRow sheet row of the first line.
 * @param values index 0 of a line is the sheet's column A; of the rows `findPassageTables` gives as `under`.
 * @returns the sheet rows.
 */
export function filledRows(
  table: PassageTable,
  firstRow: number,
  values: readonly (readonly CellValue[])[],
): readonly number[] {
  const columns = Object.values(table.columns);
  return values.flatMap((cells, index) =>
    columns.some((column) => readText(cells[column - 1] ?? null) !== '') ? [firstRow + index] : [],
  );
}

/** Runs of rows that are named one by one; beyond, they are counted all the same. */
const NAMED_RUNS = 12;

/** What there is to say of all the rows filled under the table: how many, and which. */
export function underNotes(filled: readonly number[]): readonly Note[] {
  if (filled.length === 0) return [];
  return [{ code: 'rows-under-table', data: { count: filled.length, rows: rowsNamed(filled) } }];
}

/** `13, 15-18`, and … beyond twelve. @param rows in order. */
export function rowsNamed(rows: readonly number[]): string {
  const runs = runsOf(rows);
  const some = runs
    .slice(0, NAMED_RUNS)
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`));
  return [...some, ...(runs.length > NAMED_RUNS ? ['…'] : [])].join(', ');
}

/** What reading left out: blank rows, and rows that sum up others. */
export function readingNotes(reads: readonly Pick<BlockRead, 'blankRows' | 'totalsRows'>[]): readonly Note[] {
  const notes: Note[] = [];
  const blank = reads.reduce((sum, { blankRows }) => sum + blankRows, 0);
  if (blank > 0) notes.push({ code: 'blank-rows', data: { count: blank } });
  const totals = reads.flatMap(({ totalsRows }) => totalsRows);
  if (totals.length > 0)
    notes.push({ code: 'totals-rows-in-data', data: { count: totals.length, rows: rowsNamed(totals) } });
  return notes;
}

function isInside(address: string, table: PassageTable): boolean {
  const range = parseRange(address);
  if (range === null || range.bottom < table.firstRow || range.top > table.lastRow) return false;
  return Object.values(table.columns).some((column) => column >= range.left && column <= range.right);
}
