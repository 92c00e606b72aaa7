import { fields, normalise, readCode } from '#dictionary';
import { CERTIFICATEUR_COLUMNS, type CertificateurColumn } from '#template';
import type { SheetRows } from './sheet-rows';

/** A line of *Certificateurs*. */
export interface Certificateur {
  readonly nom: string;
  readonly idClient: string;
  readonly idContrat: string;
  /** Code of `natureDeposant`; '' when the line does not say. */
  readonly natureDeposant: string;
}

/** The words each column goes by, in the order of the sheet. */
const HEADERS: Readonly<Record<CertificateurColumn, readonly string[]>> = {
  nom: ['Nom du certificateur'],
  idClientCertificateur: ['BCR', ...fields.idClientCertificateur.aliases],
  idContrat: ['Contrat', 'Contract', ...fields.idContrat.aliases],
  natureDeposant: ['Nature', ...fields.natureDeposant.aliases],
};
const COLUMNS = Object.keys(HEADERS) as readonly CertificateurColumn[];

/**
 * Reads *Certificateurs*; a line without a BCR says nothing. Columns are found by their header; in a list made by
 * hand under other words, they are in the order of the template: name, BCR, contract, nature.
 */
export function readCertificateurs(list: SheetRows | null): readonly Certificateur[] {
  if (list === null) return [];
  const headers = list.headers.map(normalise);
  const place = new Map(
    COLUMNS.map((column, index) => {
      const { fr, en } = CERTIFICATEUR_COLUMNS[column].header;
      const words = [fr, en, ...HEADERS[column]].map(normalise);
      const found = headers.findIndex((header) => words.includes(header));
      return [column, found === -1 ? index : found];
    }),
  );
  return list.rows
    .map(({ cells }) => {
      const text = (column: CertificateurColumn) => String(cells[place.get(column) ?? -1] ?? '').trim();
      return {
        nom: text('nom'),
        idClient: text('idClientCertificateur'),
        idContrat: text('idContrat'),
        natureDeposant: readCode('natureDeposant', text('natureDeposant')) ?? '',
      };
    })
    .filter(({ idClient }) => idClient !== '');
}
