import type { Deposit } from '../types';

/** What a deposit says of its accusé while none was imported, and of the portal while nobody looked. */
export const UNANSWERED: Pick<
  Deposit,
  'accuse' | 'idTraitement' | 'accuseOn' | 'importedOn' | 'message' | 'ok' | 'ko' | 'portal' | 'portalOn'
> = {
  accuse: '',
  idTraitement: '',
  accuseOn: '',
  importedOn: '',
  message: '',
  ok: null,
  ko: null,
  portal: null,
  portalOn: '',
};

/** A deposit of which nothing is known: one without a file of ours is said from it. */
export const EMPTY_DEPOSIT: Deposit = {
  fileName: '',
  idFlux: '',
  horodatage: '',
  action: 'CREATION',
  idClientEmetteur: '',
  idClientCertificateur: '',
  idContrat: '',
  version: '',
  passages: 0,
  bytes: 0,
  sha256: '',
  state: 'deposited',
  ...UNANSWERED,
};
