import type { CellValue } from '#dictionary';
import type { RangeValues } from '#workbook';
import { fromExcel, rangeAt } from './ranges';

/** A witness, and the range that tells what it holds now. */
export interface Witness {
  readonly witness: RangeValues;
  readonly range: Excel.Range;
}

export function loadWitness(sheet: Excel.Worksheet, witness: RangeValues): Witness {
  const { row, column, values } = witness;
  const range = rangeAt(sheet, {
    top: row,
    left: column,
    bottom: row + Math.max(1, values.length) - 1,
    right: column + Math.max(1, values[0]?.length ?? 1) - 1,
  });
  return { witness, range: range.load('values') };
}

/** What a cell may hold beside what a witness says: what we left there ourselves. */
export type Accepts = (sheet: string, row: number, column: number, value: CellValue) => boolean;

/** @returns whether a witness holds what it was given, or what may be there. '' is an empty cell. */
export function holds(
  { sheet, row, column, values }: RangeValues,
  now: readonly (readonly unknown[])[] | null,
  accepts: Accepts,
): boolean {
  return values.every((line, index) =>
    line.every((expected, offset) => {
      const value = fromExcel(now?.[index]?.[offset]);
      return value === fromExcel(expected) || accepts(sheet, row + index, column + offset, value);
    }),
  );
}

/** What a witness held when its range was loaded. */
export const heldNow = ({ witness, range }: Witness): RangeValues => ({
  ...witness,
  values: witness.values.map((line, index) =>
    line.map((_, offset) => fromExcel((range.values as unknown[][] | null)?.[index]?.[offset])),
  ),
});
