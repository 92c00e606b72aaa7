import { LAST_ROW, type Rectangle } from '#dictionary';
import type { ColumnSpec } from '#template';
import { rangeAt, setFormat } from '../ranges/ranges';
import { lookOf, drawLook, pointsOf } from './looks';
import type { Validation } from './validations';

/** A column of ours, and where it goes. */
export interface PlacedSpec {
  readonly column: number;
  readonly spec: ColumnSpec;
}

const down = (column: number, top: number, bottom: number): Rectangle => ({
  top,
  left: column,
  bottom,
  right: column,
});

/** Gives columns their number format between two rows, and their width. Excel takes no number format for a whole column. */
export function shapeColumns(
  sheet: Excel.Worksheet,
  columns: readonly PlacedSpec[],
  top: number,
  bottom: number,
): void {
  for (const { column, spec } of columns) {
    setFormat(rangeAt(sheet, down(column, top, bottom)), spec.format);
    const whole = rangeAt(sheet, down(column, 1, LAST_ROW));
    whole.format.columnWidth = pointsOf(spec.width);
    if (spec.hidden === true) whole.columnHidden = true;
  }
}

/** Draws the cells of columns between two rows: runs of columns that look the same are drawn at once. */
export function drawColumns(
  sheet: Excel.Worksheet,
  columns: readonly PlacedSpec[],
  top: number,
  bottom: number,
): void {
  const drawn = columns.filter(({ spec }) => spec.cellStyle !== undefined);
  for (const run of runsOfSame(drawn, ({ column, spec }) => ({ column, look: spec.cellStyle ?? '' }))) {
    const [first, last] = [run[0], run.at(-1)];
    if (first?.spec.cellStyle === undefined || last === undefined) continue;
    const range = rangeAt(sheet, { top, left: first.column, bottom, right: last.column });
    drawLook(range, lookOf(first.spec.cellStyle), { rows: bottom - top + 1, columns: run.length });
  }
}

/** Draws the headers of columns, without their words. */
export function drawHeaders(sheet: Excel.Worksheet, columns: readonly PlacedSpec[], row: number): void {
  const look = ({ column, spec }: PlacedSpec) => ({
    column,
    look: `${spec.headerStyle}/${spec.headerFill ?? ''}`,
  });
  for (const run of runsOfSame(columns, look)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const range = rangeAt(sheet, { top: row, left: first.column, bottom: row, right: last.column });
    drawLook(range, lookOf(first.spec.headerStyle, first.spec.headerFill), { rows: 1, columns: run.length });
  }
}

/** @returns the lists and prompts of columns, between two rows. */
export const validationsOf = (
  columns: readonly PlacedSpec[],
  top: number,
  bottom: number,
): readonly Validation[] =>
  columns.map(({ column, spec: { prompt, listSource } }) => ({
    range: down(column, top, bottom),
    prompt,
    listSource,
  }));

/** @returns the runs of neighbours that look the same. */
export function runsOfSame<T>(
  items: readonly T[],
  look: (item: T) => { readonly column: number; readonly look: string },
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const own = look(item);
    const last = before === undefined ? null : look(before);
    if (run !== undefined && last?.look === own.look && last.column === own.column - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
