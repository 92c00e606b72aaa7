import type { CellValue } from '#dictionary';
import type { SheetLook } from '../../excel-host/look';

/** A sheet of the emulated Excel from A1 to its last used cell; null for an empty cell. */
export const cellsOf = (look: SheetLook): readonly (readonly CellValue[])[] =>
  look.values().map((row) => row.map((value) => (value === '' ? null : value)));

/** The formulas of the conditional formats that we signed on a sheet of the emulated Excel. */
export const signedRulesOf = (look: SheetLook): readonly string[] =>
  look.conditionalFormats.map(({ formula }) => formula).filter((formula) => formula.includes('accrochage'));
