import { BadInputError, cellName } from '#dictionary';
import type { CellAddress } from '#workbook';

/** Cells of *Rapport de contrôle* that hold a formula, which is nobody's to overwrite. */
export function reportTaken(sheet: string, cells: readonly CellAddress[]): BadInputError {
  const [first] = cells;
  const where = first === undefined ? '' : cellName(first.row, first.column);
  return new BadInputError('report-formula', {
    fr: `La feuille « ${sheet} » contient une formule (${where}) : le rapport n’y est pas écrit en entier. Effacez-la, ou renommez cette feuille et videz sa première case, puis recommencez.`,
    en: `The sheet "${sheet}" holds a formula (${where}): the report is not written there whole. Erase it, or rename this sheet and empty its first cell, then start again.`,
  });
}
