import type { CellValue, Rectangle } from '#dictionary';
import { wouldConvert } from '#workbook';
import { isFormula } from './formulas';
import { fromExcel, PLACE, rangeAt, rectangleOf, setFormat } from './ranges';

/** What cells that should have been empty held, loaded in the request that writes over them, just before it does. */
export type FoundCells = Excel.Range;

/** Loads what cells hold; null once the request is answered, when they are empty. */
export const loadFound = (sheet: Excel.Worksheet, area: Rectangle): FoundCells =>
  rangeAt(sheet, area).getUsedRangeOrNullObject(true).untrack().load(`${PLACE},values,formulas,numberFormat`);

/** Puts back what was found, where nobody wrote since. */
export function putBack(
  sheet: Excel.Worksheet,
  found: FoundCells,
  isOurs: (row: number, column: number) => boolean,
): void {
  const { top, left, bottom, right } = rectangleOf(found);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const [line, at] = [row - top, column - left];
      const [value, formula] = [found.values[line]?.[at] as unknown, found.formulas[line]?.[at] as unknown];
      if (fromExcel(value) === null && !isFormula(formula, value)) continue;
      if (!isOurs(row, column)) continue;
      const cell = rangeAt(sheet, { top: row, left: column, bottom: row, right: column });
      setFormat(cell, 'General');
      cell.formulas = [[isFormula(formula, value) ? formula : asTyped(fromExcel(value))]];
      setFormat(cell, String(found.numberFormat[line]?.[at] ?? 'General'));
    }
}

/** An apostrophe makes a text of what Excel would take for something else. */
const asTyped = (value: CellValue): CellValue =>
  typeof value === 'string' && (wouldConvert(value) || value.startsWith("'")) ? `'${value}` : value;
