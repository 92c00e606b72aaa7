export type {
  AccuseNote,
  AnswerToDeposit,
  Applied,
  ApplyOptions,
  Conflict,
  Journal,
  PassageAnswered,
  PassageRefused,
} from './answers/answer';
export { applyCompteRendu, judgedAgain } from './answers/apply-compte-rendu';
export { awaitsAnswer } from './answers/find-deposit';
export { EMPTY_DEPOSIT, UNANSWERED } from './answers/unanswered';
export { withoutContradictions } from './contradictions';
export type { JournalColumn } from './lists/columns';
export { JOURNAL_COLUMNS } from './lists/journal-columns';
export { asideAmong, asideInStatus, readAside, type Aside } from './aside';
export { koTimes } from './ko-times';
export { deadline, replyDeadline } from './deadline';
export { DEMARCHES_COLUMNS, demarcheToRow, rowToDemarche } from './lists/demarches';
export { DEPOT_COLUMNS, depositToRow, rowToDeposit } from './lists/depots';
export { deriveStatus, ownerOf, type DerivedStatus, type RowFacts } from './derive-status';
export { fingerprint, fingerprintOfSent, isFingerprint, sameIdentity, sameValues } from './fingerprint';
export { HISTORIQUE_COLUMNS, lineToRow, NOBODY, rowToLine } from './lists/historique';
export {
  ANSWER_AWAITED,
  DEPOSIT_STATES,
  depositStateLabel,
  KO_TIMES,
  MODIFIED,
  OUTCOMES,
  PORTAL_STATES,
  readStatus,
  SENT_ELSEWHERE,
  statusLabel,
  STATUSES,
} from './lists/labels';
export { REQUEST_ANSWERED, stepLabel, UNDONE } from './lists/step-labels';
export { STATUS_FACTS, type StatusFacts } from './statuses';
export { readMarks, writeMarks, type Marks, type MarkTarget } from './lists/marks';
export { nameOf, personKey } from './person';
export { onPortal, type OnPortal } from './portal';
export {
  judgeIdentity,
  LEFT_TABLE,
  type IdentityCode,
  type IdentityFound,
  type Judgement,
} from './identity/judge';
export { dataKey, likeness, type Likeness } from './identity/likeness';
export { nearlySame } from './identity/nearly-same';
export { toldByLine, toldByRow, whoIs, type RowOfPassage, type Told } from './identity/passage';
export { linesWithout } from './identity/said-of-others';
export { secondPassages } from './identity/second-passages';
export type { Departed } from './identity/losses/departed';
export { DROP_TAKEN_BACK, DROPPED, GIVEN_UP, isTypedOver, saidOfFiles, TAKEN_BACK } from './said-of-files';
export { aboutOf, liftedBy, type Liftable } from './identity/claims/lifts';
export { missingId, missingNamed, type Incomplete } from './identity/losses/missing-lines';
export { claimOf } from './identity/claims/claim-words';
export { DECLARED, NOTHING_SENT_BEFORE } from './identity/claims/claims';
export { markStale } from './stale';
export { chronological, fluxKey, liveState, stateByFlux } from './states';
export type * from './types';
export { NIR_WIPED, printWithoutNir, reasonOfWiped, wipedNirs, type WipedNir } from './wiped-nir';
