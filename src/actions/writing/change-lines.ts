import { lineReader, readSheetRows, type SheetRow, type SheetRows } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import type { Workbook } from '#workbook';
import { editsOf } from './change-cells';
import { refuseMovedRows } from './refusals';

/** Cells to change in a line of a list of ours. */
export interface LineChange {
  /** Place of the line in `rows`. */
  readonly index: number;
  readonly cells: readonly { readonly place: number; readonly value: CellValue }[];
}

type KeyOf = (cells: readonly CellValue[]) => string;

/** A block that moves while it is written is read again once. */
const ATTEMPTS = 2;

/**
 * Changes cells of lines of *Dépôts* or *Historique*, each line being known by its key: one write a block of rows, that
 * changes nothing where a line is no longer what was read. The list is then read again, once, and the lines left are found
 * by their keys.
 * @returns the list as it then stands.
 * @throws BadInputError when a line is gone, or the same block moves twice.
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
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const left = await writeLines(workbook, blockRows, now, wanted);
    if (left.length === 0) return changed(now, wanted);
    if (left.length < wanted.length) attempt = 0;
    const again = await readAgain(workbook, list, blockRows);
    wanted = followed(now, again, left, keyOf);
    now = again;
  }
  return refuseMovedRows('journal');
}

/** @returns the changes that are left: from the first block that was disturbed on. */
async function writeLines(
  workbook: Workbook,
  blockRows: number,
  { sheet, firstColumn, rows }: SheetRows,
  changes: readonly LineChange[],
): Promise<readonly LineChange[]> {
  const blocks = blocksOf(rows, changes, blockRows);
  for (const [index, block] of blocks.entries()) {
    const cells = block.flatMap((change) =>
      change.cells.map(({ place, value }) => ({
        row: rows[change.index]?.row ?? 0,
        column: firstColumn + place,
        after: value,
      })),
    );
    const witnesses = block.flatMap((change) => {
      const line = rows[change.index];
      return line === undefined ? [] : [{ sheet, row: line.row, column: firstColumn, values: [line.cells] }];
    });
    const edits = editsOf(
      sheet,
      cells.sort((a, b) => a.column - b.column || a.row - b.row),
    );
    const { disturbed } = await workbook.write(edits, together(witnesses));
    if (disturbed) return blocks.slice(index).flat();
  }
  return [];
}

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
