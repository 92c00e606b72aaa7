import type { CellValue, Language } from '#dictionary';
import type { Demarche } from '../types';
import { journalColumns, text, type ColumnsOf } from './columns';
import { rowsOf } from './rows';

const columns: ColumnsOf<Demarche> = {
  date: { header: { fr: 'Date', en: 'Date' }, width: 27, codec: text },
  by: { header: { fr: 'Par', en: 'By' }, width: 20, codec: text },
  idTechnique: { header: { fr: 'ID technique', en: 'Technical ID' }, width: 38, codec: text },
  code: { header: { fr: 'Code', en: 'Code' }, width: 22, codec: text },
  reason: { header: { fr: 'Motif', en: 'Reason' }, width: 70, codec: text },
  about: { header: { fr: 'Ce qui est levé', en: 'What is lifted' }, width: 20, codec: text },
};

/** The columns of *Démarches*, in order. */
export const DEMARCHES_COLUMNS = journalColumns(columns);

const rows = rowsOf({ fr: 'Démarches', en: 'Decisions' }, columns, []);

/** A row of *Démarches*, its columns in any order; never throws: without its code a line lifts nothing. */
export function rowToDemarche(headers: readonly CellValue[], cells: readonly CellValue[]): Demarche {
  return rows.read(headers, cells);
}

/** A line as a row under these headers. */
export function demarcheToRow(
  headers: readonly CellValue[],
  demarche: Demarche,
  language: Language,
): readonly CellValue[] {
  return rows.write(headers, demarche, language);
}
