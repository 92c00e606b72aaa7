export { type CheckResult, check, aboutWorkbook } from './check';
export { deadlineFindings, lateRows, replyBy, sendBy } from './deadlines';
export { describeNotes } from './note-words';
export {
  elementOf,
  labelOfField,
  CORRECTION_CODES,
  reportCorrection,
  reportFinding,
  type CorrectionReport,
  type FindingReport,
} from './reports';
export { hiddenKinds, type HiddenKind } from './found/hidden-findings';
export { listToAsk } from './found/list-to-ask';
export { findingsTold, isOfTable } from './found/matched-findings';
export { idsToGiveBack, type IdGivenBack } from './give-back';
export {
  isOfRowsNotRead,
  isSaidWhenSending,
  ANSWERED_BY_ID,
  LIFTED_BY_PASSAGE,
  LIFTED_BY_WORKBOOK,
  SECOND_PASSAGE,
} from './identity';
export { rowKey } from './row-key';
export { type Rechecked, recheckRows } from './recheck-rows';
export { resurvey } from './resurvey';
export { isAsChecked, rowsAsTyped } from './rows/rows-as-typed';
export { isAsideUnclear, rowWords } from './row-words';
export { rowsById, type RowState } from './row-states';
export { isInTable, rowsAdded, rowsBetween } from './rows/rows-added';
export { type Survey, survey } from './survey';
export { underJournal } from './under-journal';
export { addFindings } from './add-findings';
