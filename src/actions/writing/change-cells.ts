import { step, type Run } from '#actions/workspace';
import type { CellValue, RowAt } from '#dictionary';
import type { RangeEdit, RangeRequest, Workbook } from '#workbook';
import { readTwice } from './moved-rows';
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
export interface CellChange extends RowAt {
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that it had; absent where it was not looked at, for it stays. */
  readonly format?: string;
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
  /** The number format to leave a cell with; undefined where that is the host’s to say. */
  readonly formatFor?: (cell: Cell) => string | undefined;
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
 * just before, and what tells it just as it is written: where it moved in between, the block is read again, once.
 * @throws BadInputError when rows moved twice.
 */
export async function changeCells<Cell extends CellAt>(
  place: Place,
  cells: readonly Cell[],
  { decide, withFormats = () => false, formatFor, onWritten }: Changing<Cell>,
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
    const written = new Set<Cell>();
    await readTwice('writing', async () => {
      const { values, formats } = await place.workbook.read(range);
      const wanted = new Map<Cell, CellValue>();
      const others: Cell[] = [];
      for (const cell of block) {
        if (written.has(cell)) continue;
        const line = values[cell.row - first] ?? [];
        const after = decide(cell, line, formats?.[cell.row - first]?.[cell.column - 1] ?? '');
        if (after === undefined) others.push(cell);
        else wanted.set(cell, after);
      }
      const done = await changeBlock(
        place,
        { firstRow: first, values, ...(formats && { formats }) },
        wanted,
        formatFor,
      );
      onWritten(done.changes);
      for (const cell of done.written) written.add(cell);
      if (done.disturbed) return null;
      for (const cell of others) left.push(cell);
      for (const cell of done.formulas) kept.push(cell);
      return done;
    });
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
  /** Of the same shape, '' where it was not asked for. */
  readonly formats?: readonly (readonly string[])[];
}

/** What became of a block. */
interface ChangedBlock<Cell> {
  /** What was changed, where it then stood. */
  readonly changes: readonly CellChange[];
  readonly written: readonly Cell[];
  readonly formulas: readonly Cell[];
  /** Rows moved, or cells changed, since they were read: the others are as they were. */
  readonly disturbed: boolean;
}

/** Changes cells of rows that were just read, in one write. */
export async function changeBlock<Cell extends CellAt>(
  place: Place,
  lines: ReadLines,
  wanted: ReadonlyMap<Cell, CellValue>,
  formatFor: (cell: Cell) => string | undefined = () => undefined,
): Promise<ChangedBlock<Cell>> {
  const { workbook, sheet, telling } = place;
  const all = [...wanted].sort(([a], [b]) => a.column - b.column || a.row - b.row);
  if (all.length === 0) return { changes: [], written: [], formulas: [], disturbed: false };
  let [from, to] = [lines.values.length, 0];
  for (const [{ row }] of all) {
    from = Math.min(from, row - lines.firstRow);
    to = Math.max(to, row - lines.firstRow);
  }
  const edits = editsOf(
    sheet,
    all.map(([cell, after]) => ({
      row: cell.row,
      column: cell.column,
      after,
      format: formatFor(cell) ?? null,
    })),
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
  const { kept, disturbed, already = [] } = await workbook.write(edits, [...witnesses, ...cellsWere]);
  const isAmong = (cells: readonly CellAt[]) => {
    const keys = new Set(cells.map(({ row, column }) => `${row}:${column}`));
    return ([{ row, column }]: readonly [Cell, CellValue]) => keys.has(`${row}:${column}`);
  };
  const isFormula = isAmong(kept);
  const done = disturbed ? all.filter(isAmong(already)) : all.filter((each) => !isFormula(each));
  const lineNow = new Map<number, CellValue[]>();
  for (const [{ row, column }, after] of done) {
    const line = lineNow.get(row) ?? [...(lines.values[row - lines.firstRow] ?? [])];
    line[column - 1] = after;
    lineNow.set(row, line);
  }
  const changes = done.map(([{ row, column }, after]) => {
    const format = lines.formats?.[row - lines.firstRow]?.[column - 1] ?? '';
    return {
      sheet,
      row,
      column,
      before: lines.values[row - lines.firstRow]?.[column - 1] ?? null,
      after,
      ...(format === '' ? {} : { format }),
      who: cellsAt(telling, lineNow.get(row)),
    };
  });
  return {
    changes,
    written: done.map(([cell]) => cell),
    formulas: all.filter(isFormula).map(([cell]) => cell),
    disturbed,
  };
}

/** Cells of one column and of rows that follow one another, together. The changes are by column, then by row. */
export function editsOf(
  sheet: string,
  changes: readonly {
    readonly row: number;
    readonly column: number;
    readonly after: CellValue;
    readonly format?: string | null;
  }[],
): readonly RangeEdit[] {
  const edits: { row: number; column: number; values: CellValue[][]; formats: (string | null)[][] }[] = [];
  for (const { row, column, after, format = null } of changes) {
    const last = edits.at(-1);
    if (last?.column === column && last.row + last.values.length === row) {
      last.values.push([after]);
      last.formats.push([format]);
    } else edits.push({ row, column, values: [[after]], formats: [[format]] });
  }
  return edits.map(({ formats, ...edit }) =>
    formats.some(([format]) => format !== null) ? { sheet, ...edit, formats } : { sheet, ...edit },
  );
}
