import type { Deposit } from '../types';

/** What a deposit says of its accusé while none was imported. */
export const UNANSWERED: Pick<
  Deposit,
  'accuse' | 'idTraitement' | 'accuseOn' | 'importedOn' | 'message' | 'ok' | 'ko'
> = {
  accuse: '',
  idTraitement: '',
  accuseOn: '',
  importedOn: '',
  message: '',
  ok: null,
  ko: null,
};
