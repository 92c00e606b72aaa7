import { lineReader, readSheetRows, type SheetRow, type SheetRows } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import type { Workbook } from '#workbook';
import { editsOf } from './change-cells';
import { refuseMovedRows } from './moved-rows';

/** Cells to change in a line of a list of ours. */
export interface LineChange {
  /** Place of the line in `rows`. */
  readonly index: number;
  readonly cells: readonly { readonly place: number; readonly value: CellValue }[];
}

type KeyOf = (cells: readonly CellValue[]) => string;

/**
 * Changes cells of lines of *Dépôts* or *Historique*, each line being known by its key: one read and one write a block
 * of rows. Lines that were sorted since they were read are found again; what lands on others is put right.
 * @returns the list as it then stands.
 * @throws BadInputError when a line is gone.
 */
export async function changeLines(
  workbook: Workbook,
  blockRows: number,
  list: SheetRows,
  changes: readonly LineChange[],
  keyOf: KeyOf,
): Promise<SheetRows> {
  let now = list;
  let wanted = changes;
  if (changes.length > 0 && !(await stands(workbook, blockRows, list, changes, keyOf))) {
    now = await readAgain(workbook, list, blockRows);
    wanted = followed(list, now, changes, keyOf);
  }
  const after = changed(now, wanted);
  let isDisturbed = false;
  for (const block of blocksOf(now, wanted, blockRows)) {
    const rows = block.flatMap(({ index }) => now.rows[index] ?? []);
    const edits = editsOf(
      now.sheet,
      block
        .flatMap(({ index, cells }) =>
          cells.map(({ place, value }) => ({
            row: now.rows[index]?.row ?? 0,
            column: now.firstColumn + place,
            after: value,
          })),
        )
        .sort((a, b) => a.column - b.column || a.row - b.row),
    );
    const witnesses = rows.map(({ row, cells }) => ({
      sheet: now.sheet,
      row,
      column: now.firstColumn,
      values: [cells.slice(0, WITNESSES)],
    }));
    isDisturbed = (await workbook.write(edits, together(witnesses))).disturbed;
    if (isDisturbed) break;
  }
  return isDisturbed ? rebuilt(workbook, blockRows, after, keyOf) : after;
}

/** The first columns of a line tell it. */
const WITNESSES = 3;

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
  { rows }: SheetRows,
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

/** Whether the lines to change are still where they were read. */
async function stands(
  workbook: Workbook,
  blockRows: number,
  list: SheetRows,
  changes: readonly LineChange[],
  keyOf: KeyOf,
): Promise<boolean> {
  for (const block of blocksOf(list, changes, blockRows)) {
    const lines = block.flatMap(({ index }) => list.rows[index] ?? []);
    const first = lines[0]?.row ?? 0;
    const { values } = await workbook.read({
      sheet: list.sheet,
      row: first,
      column: list.firstColumn,
      rows: (lines.at(-1)?.row ?? first) - first + 1,
      columns: list.headers.length,
    });
    if (lines.some(({ row, cells }) => keyOf(values[row - first] ?? []) !== keyOf(cells))) return false;
  }
  return true;
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
    const index = places.get(keyOf(before.rows[change.index]?.cells ?? []));
    return index === undefined ? refuseMovedRows('journal') : { ...change, index };
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

/** A list that moves more often than this while it is put right is left as it is. */
const ATTEMPTS = 3;

/**
 * Lines moved as they were written: the list is written whole, with the lines that others added meanwhile, over
 * what was just read of it. If that moved too, it is read again; lines of others that were written over are put back.
 */
async function rebuilt(
  workbook: Workbook,
  blockRows: number,
  list: SheetRows,
  keyOf: KeyOf,
): Promise<SheetRows> {
  const keys = new Set(list.rows.map(({ cells }) => keyOf(cells)));
  const added = new Map<string, readonly CellValue[]>();
  const keep = (lines: readonly (readonly CellValue[])[]): void => {
    for (const cells of lines)
      if (!keys.has(keyOf(cells)) && cells.some((cell) => cell !== null && cell !== ''))
        added.set(JSON.stringify(cells), cells);
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = await readAgain(workbook, list, blockRows);
    keep(now.rows.map(({ cells }) => cells));
    const lines = [...list.rows.map(({ cells }) => cells), ...added.values()];
    const found = await writeOver(workbook, blockRows, now, lines);
    if (found === null) {
      const lineOf = lineReader(list.headers);
      return { ...now, rows: lines.map((cells, index) => lineOf(now.headerRow + 1 + index, cells)) };
    }
    keep(found);
  }
  return refuseMovedRows('journal');
}

/**
 * Writes these lines in the place of those of the list, as it was read.
 * @returns null when all are written; else what was written over, where lines had moved meanwhile.
 */
async function writeOver(
  workbook: Workbook,
  blockRows: number,
  { sheet, headerRow, firstColumn, headers, rows }: SheetRows,
  lines: readonly (readonly CellValue[])[],
): Promise<readonly (readonly CellValue[])[] | null> {
  const held = new Map(rows.map(({ row, cells }) => [row, cells]));
  const blank = headers.map(() => null);
  const first = headerRow + 1;
  const last = rows.at(-1)?.row ?? headerRow;
  for (let row = first; row <= last; row += blockRows) {
    const places = Array.from({ length: Math.min(blockRows, last - row + 1) }, (_, index) => row + index);
    const at = { sheet, row, column: firstColumn };
    const values = places.map((place) => lines[place - first] ?? blank);
    const witness = { ...at, values: places.map((place) => held.get(place) ?? blank) };
    const { disturbed, found = [] } = await workbook.write([{ ...at, values, isOurs: true }], [witness]);
    if (disturbed) return found.flatMap((range) => range.values);
  }
  const more = lines.slice(last - headerRow);
  for (let index = 0; index < more.length; index += blockRows)
    await workbook.appendRows(sheet, more.slice(index, index + blockRows));
  return null;
}
