export { type CheckResult, checkRows, check, aboutWorkbook } from './check';
export {
  describeFinding,
  describeFindings,
  describeNotes,
  elementOf,
  labelOfField,
  type DescribedFinding,
} from './describe';
export { rowKey } from './moved-words';
export { type Rechecked, recheckRows } from './recheck-rows';
export { rowsById, type RowState, restate, whoIs } from './row-states';
export { type Survey, survey } from './survey';
export { withFindings } from './with-findings';
