export { applyAccuses, readAccuseFiles } from './accuses/accuses';
export type { Accuse, AccuseApplied, GivenFile, RefusedFile } from './accuses/types';
export { datedAccuses, isUndated } from './accuses/dated';
export { rewriteDeposit } from './accuses/write-again';
export { reportAccuse, type AccuseReport } from './accuses/accuse-report';
export { adviceOf, FIRST_DEPOSIT, type SendingAdvice } from './advice';
export { countByCertificateur, type OfCertificateur } from './by-certificateur';
export { type Generated, type GeneratedFile, generate, type GenerateOptions } from './generate';
export { describeLeft, isDone, isStopped } from './left-reasons';
export { groupWarnings, warningsOfSending, warningsOfTwice, type Warned } from './sending-warnings';
export { makeDossier, type Dossier } from './dossier';
export { DOSSIER_NAME } from './dossier/words';
export { rewrite } from './rewrite';
export { takeOver, type TakenOver, type TakeOver } from './take-over';
export { fileGone } from './rewrite-refusals';
export {
  isAmong,
  type Selection,
  select,
  type GenerateChoice,
  type LeftReason,
  type RowsChosen,
} from './select';
export { describeConflict, describeLost, describeNote } from './accuses/accuse-words';
export { staleNow } from './accuses/stale-now';
export { leftByAccuses } from './accuses/accuse-list';
