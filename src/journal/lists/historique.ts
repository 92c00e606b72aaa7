import type { CellValue, Language } from '#dictionary';
import type { HistoryLine, WhoWasSent } from '../types';
import { count, journalColumns, label, text, type ColumnsOf } from './columns';
import { ACTIONS, OUTCOMES } from './labels';
import { rowsOf } from './rows';

const columns: ColumnsOf<HistoryLine> = {
  idTechnique: { header: { fr: 'ID technique', en: 'Technical ID' }, width: 30, codec: text },
  date: { header: { fr: 'Date', en: 'Date' }, width: 27, codec: text },
  action: { header: { fr: 'Action', en: 'Action' }, width: 12, codec: label(ACTIONS, 'CREATION') },
  outcome: { header: { fr: 'Résultat', en: 'Outcome' }, width: 16, codec: label(OUTCOMES, null) },
  message: { header: { fr: 'Message', en: 'Message' }, width: 60, codec: text },
  idTraitement: { header: { fr: 'Traitement', en: 'Processing' }, width: 13, codec: text },
  idFlux: { header: { fr: 'Identifiant du flux', en: 'Flux identifier' }, width: 38, codec: text },
  ordinal: { header: { fr: 'Rang dans le fichier', en: 'Place in the file' }, width: 18, codec: count },
  fingerprint: {
    header: { fr: 'Empreinte des valeurs', en: 'Fingerprint of the values' },
    width: 27,
    codec: text,
  },
  nomNaissance: { header: { fr: 'Nom', en: 'Name' }, width: 22, codec: text },
  prenom1: { header: { fr: 'Prénom', en: 'First name' }, width: 18, codec: text },
  code: { header: { fr: 'Code', en: 'Code' }, width: 14, codec: text },
  dateDebutValidite: { header: { fr: 'Date de délivrance', en: 'Delivery date' }, width: 18, codec: text },
  idClientCertificateur: { header: { fr: 'Certificateur', en: 'Certifying body' }, width: 16, codec: text },
  sheet: { header: { fr: 'Feuille', en: 'Sheet' }, width: 16, codec: text },
  fieldsAtFault: { header: { fr: 'Données en cause', en: 'Data at fault' }, width: 30, codec: text },
  replacedBy: { header: { fr: 'Remplacé par', en: 'Replaced by' }, width: 38, codec: text },
  personKey: {
    header: { fr: 'Empreinte de la personne', en: 'Fingerprint of the person' },
    width: 22,
    codec: text,
  },
};

/** The columns of *Historique*, in order. */
export const HISTORIQUE_COLUMNS = journalColumns(columns);

/** What a line says of a passage of which nothing is known but its id. */
export const NOBODY: WhoWasSent = {
  fingerprint: '',
  personKey: '',
  nomNaissance: '',
  prenom1: '',
  code: '',
  dateDebutValidite: '',
  idClientCertificateur: '',
  sheet: '',
};

const rows = rowsOf({ fr: 'Historique accrochage', en: 'Deposit history' }, columns, [
  'idTechnique',
  'idFlux',
  'outcome',
]);

/**
 * A row of *Historique*, its columns in any order.
 * @throws BadInputError when the column of the passage, of the flux or of the outcome is gone.
 */
export function rowToLine(headers: readonly CellValue[], cells: readonly CellValue[]): HistoryLine {
  return rows.read(headers, cells);
}

/** A line as a row under these headers, in the workbook's language. */
export function lineToRow(
  headers: readonly CellValue[],
  line: HistoryLine,
  language: Language,
): readonly CellValue[] {
  return rows.write(headers, line, language);
}
