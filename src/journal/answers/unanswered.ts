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
