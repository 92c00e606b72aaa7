import type { CellValue, Language } from '#dictionary';
import type { Deposit } from '../types';
import { count, countOrNone, journalColumns, label, text, type ColumnsOf } from './columns';
import { ACTIONS, DEPOSIT_STATES, PORTAL_STATES } from './labels';
import { rowsOf } from './rows';

/** A state that cannot be read is taken for a drop: the safe side, since nothing is then sent twice. */
const columns: ColumnsOf<Omit<Deposit, 'isTypedOver'>> = {
  fileName: { header: { fr: 'Fichier', en: 'File' }, width: 44, codec: text },
  state: { header: { fr: 'État', en: 'State' }, width: 16, codec: label(DEPOSIT_STATES, 'deposited') },
  horodatage: { header: { fr: 'Date', en: 'Date' }, width: 27, codec: text },
  action: { header: { fr: 'Action', en: 'Action' }, width: 12, codec: label(ACTIONS, 'CREATION') },
  passages: { header: { fr: 'Passages', en: 'Passages' }, width: 10, codec: count },
  ok: { header: { fr: 'Acceptés', en: 'Accepted' }, width: 10, codec: countOrNone },
  ko: { header: { fr: 'KO', en: 'KO' }, width: 8, codec: countOrNone },
  idClientEmetteur: { header: { fr: 'BCR de l’émetteur', en: 'Emitter BCR' }, width: 17, codec: text },
  idClientCertificateur: {
    header: { fr: 'BCR du certificateur', en: 'Certifying body BCR' },
    width: 19,
    codec: text,
  },
  idContrat: { header: { fr: 'Contrat', en: 'Contract' }, width: 18, codec: text },
  version: { header: { fr: 'Version du format', en: 'Format version' }, width: 16, codec: text },
  accuse: { header: { fr: 'Accusé', en: 'Report' }, width: 44, codec: text },
  idTraitement: { header: { fr: 'Traitement', en: 'Processing' }, width: 13, codec: text },
  accuseOn: { header: { fr: 'Date de l’accusé', en: 'Report date' }, width: 16, codec: text },
  importedOn: { header: { fr: 'Importé le', en: 'Imported on' }, width: 14, codec: text },
  portal: {
    header: { fr: 'Sur le portail', en: 'On the portal' },
    width: 24,
    codec: label(PORTAL_STATES, null),
  },
  portalOn: { header: { fr: 'Vu le', en: 'Seen on' }, width: 14, codec: text },
  message: { header: { fr: 'Message', en: 'Message' }, width: 60, codec: text },
  bytes: { header: { fr: 'Octets', en: 'Bytes' }, width: 12, codec: count },
  idFlux: { header: { fr: 'Identifiant du flux', en: 'Flux identifier' }, width: 38, codec: text },
  sha256: { header: { fr: 'Empreinte du fichier', en: 'File SHA-256' }, width: 66, codec: text },
};

/** The columns of *Dépôts*, in order. */
export const DEPOT_COLUMNS = journalColumns(columns);

const rows = rowsOf({ fr: 'Dépôts', en: 'Deposits' }, columns, ['idFlux', 'state']);

/**
 * A row of *Dépôts*, its columns in any order.
 * @throws BadInputError when the column of the flux or of the state is gone.
 */
export function rowToDeposit(headers: readonly CellValue[], cells: readonly CellValue[]): Deposit {
  return rows.read(headers, cells);
}

/** A deposit as a row under these headers, in the workbook's language. */
export function depositToRow(
  headers: readonly CellValue[],
  deposit: Deposit,
  language: Language,
): readonly CellValue[] {
  return rows.write(headers, deposit, language);
}
