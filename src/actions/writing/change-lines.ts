import { lineReader, readSheetRows, type SheetRow, type SheetRows } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import type { RangeEdit, Workbook } from '#workbook';
import { editsOf } from './change-cells';
import { journalChanged, refuseMovedRows } from './refusals';

/** Cells to change in a line of a list of ours. */
export interface LineChange {
  /** Place of the line in `rows`. */
  readonly index: number;
  readonly cells: readonly { readonly place: number; readonly value: CellValue }[];
}

type KeyOf = (cells: readonly CellValue[]) => string;

/** Throws where the list, as it was read again, is no longer what the changes were decided on. */
type Judge = (now: SheetRows) => void;

/** A block that moves while it is written is read again once. */
const ATTEMPTS = 2;

/**
 * Changes cells of lines of *Dépôts* or *Historique*, each line being known by its key: one write a block of rows, that
 * changes nothing where a line is no longer what was read. The list is then read again, once, and the lines left are found
 * by their keys. What somebody else wrote meanwhile into a cell to change stays, and the action stops.
 * @param judge where the changes were decided on the whole list: all of it then has to stand as it was read, to its foot, or
 * goes before this. With no changes, it is looked at alone.
 * @returns the list as it then stands.
 * @throws BadInputError when a line is gone, a cell to change holds something else, or the same block moves twice.
 */
export async function changeLines(
  workbook: Workbook,
  blockRows: number,
  list: SheetRows,
  changes: readonly LineChange[],
  keyOf: KeyOf,
  judge?: Judge,
): Promise<SheetRows> {
  let now = list;
  let wanted = changes;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const left =
      judge === undefined
        ? await writeLines(workbook, blockRows, now, wanted)
        : await writeAlone(workbook, now, wanted);
    if (left === null) return changed(now, wanted);
    if (left.length < wanted.length) attempt = 0;
    const again = await readAgain(workbook, list, blockRows);
    judge?.(again);
    wanted = followed(now, again, left, keyOf);
    now = again;
  }
  return refuseMovedRows('journal');
}

/** @returns the changes that are left, from the first block that was disturbed on; null when all are written. */
async function writeLines(
  workbook: Workbook,
  blockRows: number,
  list: SheetRows,
  changes: readonly LineChange[],
): Promise<readonly LineChange[] | null> {
  const blocks = blocksOf(list.rows, changes, blockRows);
  for (const [index, block] of blocks.entries()) {
    const lines = block.flatMap((change) => list.rows[change.index] ?? []);
    const { disturbed } = await workbook.write(editsIn(list, block), together(lines.map(witnessIn(list))));
    if (disturbed) return blocks.slice(index).flat();
  }
  return null;
}

/** The same in one write, that changes nothing where any line of the list, or its foot, is no longer what was read. */
async function writeAlone(
  workbook: Workbook,
  list: SheetRows,
  changes: readonly LineChange[],
): Promise<readonly LineChange[] | null> {
  const foot = { row: (list.rows.at(-1)?.row ?? list.headerRow) + 1, cells: list.headers.map(() => null) };
  const witnesses = together([...list.rows, foot].map(witnessIn(list)));
  const { disturbed } = await workbook.write(editsIn(list, changes), witnesses);
  return disturbed ? changes : null;
}

function editsIn(
  { sheet, firstColumn, rows }: SheetRows,
  changes: readonly LineChange[],
): readonly RangeEdit[] {
  const cells = changes.flatMap((change) =>
    change.cells.map(({ place, value }) => ({
      row: rows[change.index]?.row ?? 0,
      column: firstColumn + place,
      after: value,
    })),
  );
  return editsOf(
    sheet,
    cells.sort((a, b) => a.column - b.column || a.row - b.row),
  );
}

const witnessIn =
  ({ sheet, firstColumn }: SheetRows) =>
  ({ row, cells }: Pick<SheetRow, 'row' | 'cells'>): Witness => ({
    sheet,
    row,
    column: firstColumn,
    values: [cells],
  });

interface Witness {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: (readonly CellValue[])[];
}

/** Lines one under the other, as one range. */
function together(witnesses: readonly Witness[]): readonly Witness[] {
  const joined: Witness[] = [];
  for (const witness of witnesses) {
    const last = joined.at(-1);
    if (last !== undefined && last.row + last.values.length === witness.row)
      last.values.push(...witness.values);
    else joined.push({ ...witness, values: [...witness.values] });
  }
  return joined;
}

function blocksOf(
  rows: SheetRows['rows'],
  changes: readonly LineChange[],
  blockRows: number,
): readonly (readonly LineChange[])[] {
  const blocks: LineChange[][] = [];
  let first = -Infinity;
  for (const change of [...changes].sort((a, b) => a.index - b.index)) {
    const row = rows[change.index]?.row ?? 0;
    if (row >= first + blockRows) {
      blocks.push([]);
      first = row;
    }
    blocks.at(-1)?.push(change);
  }
  return blocks;
}

async function readAgain(workbook: Workbook, list: SheetRows, blockRows: number): Promise<SheetRows> {
  const { sheets } = await workbook.describe();
  const sheet = sheets.find(({ name }) => name === list.sheet);
  if (sheet === undefined) refuseMovedRows('journal');
  const isTable = sheet.tables[0]?.headerRow === list.headerRow;
  return readSheetRows(workbook, sheet, isTable ? null : list.headerRow, blockRows);
}

function followed(
  before: SheetRows,
  now: SheetRows,
  changes: readonly LineChange[],
  keyOf: KeyOf,
): readonly LineChange[] {
  const places = new Map(now.rows.map(({ cells }, index) => [keyOf(cells), index]));
  return changes.map((change) => {
    const was = before.rows[change.index]?.cells ?? [];
    const index = places.get(keyOf(was));
    if (index === undefined) return refuseMovedRows('journal');
    const is = now.rows[index]?.cells ?? [];
    const isFree = change.cells.every(({ place, value }) =>
      [was[place], value].some((each) => (each ?? '') === (is[place] ?? '')),
    );
    if (!isFree) throw journalChanged();
    return { ...change, index };
  });
}

function changed(list: SheetRows, changes: readonly LineChange[]): SheetRows {
  const lineOf = lineReader(list.headers);
  const rows: SheetRow[] = [...list.rows];
  for (const { index, cells } of changes) {
    const line = rows[index];
    if (line === undefined) continue;
    const now = [...line.cells];
    for (const { place, value } of cells) now[place] = value;
    rows[index] = lineOf(line.row, now);
  }
  return { ...list, rows };
}
