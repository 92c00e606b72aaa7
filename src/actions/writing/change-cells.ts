import { step, type Run } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import type { RangeEdit, RangeRequest, RangeValues, Workbook } from '#workbook';
import { refuseMovedRows } from './moved-rows';
import { putBackFound } from './put-back';
import { cellsAt } from './seen';

/** Where cells are changed. Rows and columns are 1-based sheet ones. */
export interface Place {
  readonly workbook: Workbook;
  readonly sheet: string;
  /** How many columns a row has, from A. */
  readonly width: number;
  readonly blockRows: number;
  /** The columns that tell the rows apart; none where nothing is known of the sheet. */
  readonly telling: readonly number[];
}

/** A cell that was changed, and what tells its row once it was. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly who: readonly CellValue[];
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** How to change cells. */
export interface Changing<Cell extends CellAt> {
  /** What to write into a cell, given its row from column A and its format; undefined leaves it alone. */
  readonly decide: (cell: Cell, line: readonly CellValue[], format: string) => CellValue | undefined;
  /** Whether the format of a cell is wanted, to decide by. */
  readonly withFormats?: (cell: Cell) => boolean;
  /** Told of each block as soon as it is written, so that it can be undone even if the next one is not. */
  readonly onWritten: (changes: readonly CellChange[]) => void;
}

/** Cells that were left as they are. */
export interface Untouched<Cell> {
  /** They hold a formula. */
  readonly kept: readonly Cell[];
  /** They were to be left, as `decide` said. */
  readonly left: readonly Cell[];
}

/**
 * Changes cells wherever they are: one read and one write a block of rows, however many cells. Each row is looked at
 * just before, and what tells it just as it is written: what lands on a row that moved in between is put back.
 * @throws BadInputError when rows moved while they were written.
 */
export async function changeCells<Cell extends CellAt>(
  place: Place,
  cells: readonly Cell[],
  { decide, withFormats = () => false, onWritten }: Changing<Cell>,
  run: Run = {},
): Promise<Untouched<Cell>> {
  const kept: Cell[] = [];
  const left: Cell[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (let done = 0; done < sorted.length;) {
    await step(run, { stage: 'writing', done, total: sorted.length });
    const first = sorted[done]?.row ?? 0;
    const start = done;
    while (done < sorted.length && (sorted[done]?.row ?? 0) < first + place.blockRows) done += 1;
    const block = sorted.slice(start, done);
    const columns = new Set(block.map(({ column }) => column));
    const asked = new Set(block.filter(withFormats).map(({ column }) => column));
    const range: RangeRequest = {
      sheet: place.sheet,
      row: first,
      column: 1,
      rows: (block.at(-1)?.row ?? first) - first + 1,
      columns: Math.max(place.width, ...columns),
      ...(asked.size > 0 ? { formats: [...asked] } : {}),
    };
    const { values, formats } = await place.workbook.read(range);
    const wanted = new Map<Cell, CellValue>();
    for (const cell of block) {
      const line = values[cell.row - first] ?? [];
      const after = decide(cell, line, formats?.[cell.row - first]?.[cell.column - 1] ?? '');
      if (after === undefined) left.push(cell);
      else wanted.set(cell, after);
    }
    const { changes, formulas } = await changeBlock(place, { firstRow: first, values }, wanted);
    for (const cell of formulas) kept.push(cell);
    onWritten(changes);
  }
  await step(run, { stage: 'writing', done: sorted.length, total: sorted.length });
  return { kept, left };
}

/** The surest columns, enough to notice that rows moved between two calls. */
const WITNESSES = 4;

/** Lines just read, from column A. */
export interface ReadLines {
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Changes cells of rows that were just read, in one write.
 * @throws BadInputError when rows moved in between; what was written on others is put back.
 */
export async function changeBlock<Cell extends CellAt>(
  place: Place,
  lines: ReadLines,
  wanted: ReadonlyMap<Cell, CellValue>,
): Promise<{ readonly changes: readonly CellChange[]; readonly formulas: readonly Cell[] }> {
  const { workbook, sheet, telling } = place;
  const all = [...wanted].sort(([a], [b]) => a.column - b.column || a.row - b.row);
  if (all.length === 0) return { changes: [], formulas: [] };
  let [from, to] = [lines.values.length, 0];
  for (const [{ row }] of all) {
    from = Math.min(from, row - lines.firstRow);
    to = Math.max(to, row - lines.firstRow);
  }
  const edits = editsOf(
    sheet,
    all.map(([{ row, column }, after]) => ({ row, column, after })),
  );
  const witnesses = telling.slice(0, WITNESSES).map((column) => ({
    sheet,
    row: lines.firstRow + from,
    column,
    values: lines.values.slice(from, to + 1).map((line) => [line[column - 1] ?? null]),
  }));
  const cellsWere = edits.map(({ row, column, values }) => ({
    sheet,
    row,
    column,
    values: values.map((_, index) => [lines.values[row + index - lines.firstRow]?.[column - 1] ?? null]),
  }));
  const { kept, disturbed, found } = await workbook.write(edits, [...witnesses, ...cellsWere]);
  const isFormula = new Set(kept.map(({ row, column }) => `${row}:${column}`));
  const holdsFormula = ({ row, column }: Cell) => isFormula.has(`${row}:${column}`);
  const formulas = all.flatMap(([cell]) => (holdsFormula(cell) ? [cell] : []));
  const written = all.filter(([cell]) => !holdsFormula(cell));
  const lineNow = new Map<number, CellValue[]>();
  for (const [{ row, column }, after] of written) {
    const line = lineNow.get(row) ?? [...(lines.values[row - lines.firstRow] ?? [])];
    line[column - 1] = after;
    lineNow.set(row, line);
  }
  const changes = written.map(([{ row, column }, after]) => ({
    row,
    column,
    before: lines.values[row - lines.firstRow]?.[column - 1] ?? null,
    after,
    who: cellsAt(telling, lineNow.get(row)),
  }));
  if (disturbed) {
    const isBack = found !== undefined && (await isPutBack(place, changes, found, witnesses.length));
    if (!isBack) await putBack(place, lines, changes);
    refuseMovedRows('writing');
  }
  return { changes, formulas };
}

/** Cells of one column and of rows that follow one another, together. The changes are by column, then by row. */
export function editsOf(
  sheet: string,
  changes: readonly { readonly row: number; readonly column: number; readonly after: CellValue }[],
): readonly RangeEdit[] {
  const edits: { sheet: string; row: number; column: number; values: CellValue[][] }[] = [];
  for (const { row, column, after } of changes) {
    const last = edits.at(-1);
    if (last?.column === column && last.row + last.values.length === row) last.values.push([after]);
    else edits.push({ sheet, row, column, values: [[after]] });
  }
  return edits;
}

/** Puts back what the cells held just before they were written. @returns whether it is done. */
async function isPutBack(
  { workbook, sheet }: Place,
  changes: readonly CellChange[],
  found: readonly RangeValues[],
  ofRows: number,
): Promise<boolean> {
  const held = new Map<string, CellValue>();
  for (const { row, column, values } of found.slice(ofRows))
    values.forEach(([value = null], index) => held.set(`${row + index}:${column}`, value));
  const back = changes.map(({ row, column }) => ({
    row,
    column,
    after: held.get(`${row}:${column}`) ?? null,
  }));
  const rows = found
    .slice(0, ofRows)
    .filter(({ column }) => changes.every((change) => change.column !== column));
  return putBackFound(workbook, editsOf(sheet, changes), rows, editsOf(sheet, back));
}

/** Rows moved between the read and the write: each row written by mistake is known by its other cells. */
async function putBack(
  { workbook, sheet }: Place,
  { firstRow, values }: ReadLines,
  changes: readonly CellChange[],
): Promise<void> {
  const columns = values.reduce((widest, line) => Math.max(widest, line.length), 1);
  const now = await workbook.read({ sheet, row: firstRow, column: 1, rows: values.length, columns });
  const written = new Map<number, Set<number>>();
  for (const { row, column } of changes) written.set(row, (written.get(row) ?? new Set()).add(column));
  const keyOf = (line: readonly CellValue[], without: ReadonlySet<number>) =>
    JSON.stringify(line.map((cell, index) => (without.has(index + 1) ? 0 : cell)));
  const indexes = new Map<string, ReadonlyMap<string, readonly (readonly CellValue[])[]>>();
  const indexOf = (without: ReadonlySet<number>) => {
    const name = [...without].join();
    const known = indexes.get(name);
    if (known !== undefined) return known;
    const made = new Map<string, (readonly CellValue[])[]>();
    for (const line of values) {
      const key = keyOf(line, without);
      made.set(key, [...(made.get(key) ?? []), line]);
    }
    indexes.set(name, made);
    return made;
  };
  const back = changes.flatMap(({ row, column, after }) => {
    const line = now.values[row - firstRow] ?? [];
    const without = written.get(row) ?? new Set<number>();
    if (line[column - 1] !== after) return [];
    const were = new Set(
      (indexOf(without).get(keyOf(line, without)) ?? []).map((each) => each[column - 1] ?? null),
    );
    const [was] = were;
    return was === undefined || were.size > 1 ? [] : [{ row, column, after: was }];
  });
  if (back.length > 0) await workbook.write(editsOf(sheet, back));
}
