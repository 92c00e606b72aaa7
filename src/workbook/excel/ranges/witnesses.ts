import type { CellValue } from '#dictionary';
import type { RangeValues } from '#workbook';
import type { PlacedBox } from './boxes';
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

/** @returns whether a witness holds what it was given, or what we wrote there ourselves. '' is an empty cell. */
export function holds(
  { sheet, row, column, values }: RangeValues,
  now: readonly (readonly unknown[])[] | null,
  written: readonly PlacedBox[],
): boolean {
  const own = written.filter((box) => box.sheet.toLowerCase() === sheet.toLowerCase());
  const weWrote = (line: number, at: number, value: CellValue) =>
    own.some((box) => {
      const cell = box.cells.get(line)?.get(at);
      return cell !== undefined && fromExcel(cell) === value;
    });
  return values.every((line, index) =>
    line.every((expected, offset) => {
      const value = fromExcel(now?.[index]?.[offset]);
      return value === fromExcel(expected) || weWrote(row + index, column + offset, value);
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
