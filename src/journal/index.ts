export type {
  AnswerToDeposit,
  Applied,
  ApplyOptions,
  Journal,
  PassageAnswered,
  PassageRefused,
} from './answer';
export { applyCompteRendu } from './apply-compte-rendu';
export type { JournalColumn } from './columns';
export { JOURNAL_COLUMNS } from './journal-columns';
export { deadline } from './deadline';
export { DEMARCHES_COLUMNS, demarcheToRow, rowToDemarche } from './demarches';
export { DEPOT_COLUMNS, depositToRow, rowToDeposit } from './depots';
export { deriveStatus, ownerOf, type DerivedStatus, type RowFacts } from './derive-status';
export { fingerprint, isFingerprint, sameIdentity, sameValues } from './fingerprint';
export { HISTORIQUE_COLUMNS, lineToRow, NOBODY, rowToLine } from './historique';
export { DEPOSIT_STATES, depositStateLabel, OUTCOMES, readStatus, statusLabel, STATUSES } from './labels';
export { readMarks, writeMarks, type Marks, type MarkTarget } from './marks';
export { nameOf, personKey } from './person';
export { markStale } from './stale';
export type * from './types';
