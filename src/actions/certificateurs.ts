import { readCode } from '#dictionary';
import type { SheetRows } from './sheet-rows';

/** A line of *Certificateurs*. */
export interface Certificateur {
  readonly nom: string;
  readonly idClient: string;
  readonly idContrat: string;
  /** Code of `natureDeposant`; '' when the line does not say. */
  readonly natureDeposant: string;
}

/** Reads *Certificateurs*; a line without a BCR says nothing. */
export function readCertificateurs(list: SheetRows | null): readonly Certificateur[] {
  return (list?.rows ?? [])
    .map(({ cells }) => cells.map((cell) => String(cell ?? '').trim()))
    .map(([nom = '', idClient = '', idContrat = '', nature = '']) => ({
      nom,
      idClient,
      idContrat,
      natureDeposant: nature === '' ? '' : (readCode('natureDeposant', nature) ?? ''),
    }))
    .filter(({ idClient }) => idClient !== '');
}
