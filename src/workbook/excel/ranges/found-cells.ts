import type { CellValue, Rectangle } from '#dictionary';
import { PLACE, rangeAt, rectangleOf } from './ranges';
import { holdingOf, putBackCell } from './readings';

/** What cells that should have been empty held, loaded in the request that writes over them, just before it does. */
export type FoundCells = Excel.Range;

/** Loads what cells hold; null once the request is answered, when they are empty. */
export const loadFound = (sheet: Excel.Worksheet, area: Rectangle): FoundCells =>
  rangeAt(sheet, area).getUsedRangeOrNullObject(true).untrack().load(`${PLACE},values,formulas,numberFormat`);

/** Puts back what was found, but what is ours. */
export function putBackFound(
  sheet: Excel.Worksheet,
  found: FoundCells,
  isOurs: (row: number, column: number, value: CellValue) => boolean = () => false,
): void {
  const place = rectangleOf(found);
  const held = holdingOf(found, place);
  for (let row = place.top; row <= place.bottom; row++)
    for (let column = place.left; column <= place.right; column++) {
      const { value, formula } = held(row, column);
      if ((value !== null || formula !== null) && !isOurs(row, column, value))
        putBackCell(sheet, { row, column }, held(row, column), null);
    }
}
