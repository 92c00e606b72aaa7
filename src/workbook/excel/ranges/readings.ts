import type { CellValue, Rectangle } from '#dictionary';
import { wouldConvert } from '#workbook';
import { isFormula } from './formulas';
import { fromExcel, rangeAt, setFormat } from './ranges';

/** What a cell holds: its formula, if it has one, else its value, and how it is shown. */
export interface Held {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** What the cells of a range hold, once the request that it loads in is answered. Rows and columns are the sheet's. */
export interface Reading {
  readonly at: (row: number, column: number) => Held;
}

/** What cells hold before they are written. */
export interface ReadingBefore extends Reading {
  /** Whether a formula of another cell may fill some of them. */
  readonly hasSpill: () => boolean;
}

/** Formulas are asked for before alone: no formula is written, and answers stay small. */
export function loadAfter(sheet: Excel.Worksheet, area: Rectangle): Reading {
  return { at: holdingOf(rangeAt(sheet, area).load('values,numberFormat'), area, false) };
}

export function loadBefore(sheet: Excel.Worksheet, area: Rectangle): ReadingBefore {
  const range = rangeAt(sheet, area).load('values,formulas,numberFormat,hasSpill');
  return { at: holdingOf(range, area), hasSpill: () => (range.hasSpill as boolean | null) !== false };
}

/** Gives what each cell of a range holds, its values, formulas and number formats being loaded. */
export const holdingOf =
  (range: Excel.Range, { top, left }: Pick<Rectangle, 'top' | 'left'>, hasFormulas = true) =>
  (row: number, column: number): Held => {
    const cellOf = (matrix: unknown[][] | null) => matrix?.[row - top]?.[column - left];
    const [value, format] = [cellOf(range.values), cellOf(range.numberFormat)];
    const formula = hasFormulas ? cellOf(range.formulas) : undefined;
    return {
      value: fromExcel(value),
      formula: isFormula(formula, value) ? String(formula) : null,
      format: typeof format === 'string' ? format : 'General',
    };
  };

/** Puts back what one cell held. @param format how it is shown now; null where that is not known. */
export function putBackCell(
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
  held: Held,
  format: string | null,
): void {
  const cell = rangeAt(sheet, { top: row, left: column, bottom: row, right: column });
  const typed = held.formula ?? asTyped(held.value);
  // A text cell makes a text of whatever it is given.
  const isPlain = typed === '' || typed === held.value;
  const isGeneral = isPlain && typeof typed === 'string';
  if (!isGeneral) setFormat(cell, 'General');
  cell.formulas = [[typed]];
  if (!isGeneral || format !== held.format) setFormat(cell, held.format);
}

/** An apostrophe makes a text of what Excel would take for something else. */
const asTyped = (value: CellValue): string | number | boolean =>
  typeof value === 'string' && (wouldConvert(value) || value.startsWith("'")) ? `'${value}` : (value ?? '');
