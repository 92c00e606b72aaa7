export {
  applyAccuses,
  readAccuseFiles,
  type Accuse,
  type AccuseApplied,
  type GivenFile,
  type Import,
  type RefusedFile,
} from './accuses';
export { classify as classifyMessage } from '#compte-rendu';
export { check, type CheckResult } from './check';
export { addTemplate, type TemplateChoice } from './add-template';
export { applyCorrections, type Corrected } from './correct';
export {
  describeFinding,
  describeFindings,
  describeNotes,
  elementOf,
  labelOfField,
  type DescribedFinding,
} from './describe';
export { allTypedIn } from './field-column';
export { generate, type Generated, type GeneratedFile, type GenerateOptions } from './generate';
export { repair } from './repair';
export { defaultSchema } from './schema-choice';
export { rowsById } from './row-states';
export { describeLeft } from './left-reasons';
export { recordCheck, recordGeneration, recordJournal } from './record';
export type { RowState } from './row-states';
export { select, type GenerateChoice, type Left, type LeftReason, type Selection } from './select';
export { CONTRADICTED } from './session/accuse-summary';
export { createFileSession, type SavableWorkbook } from './session/file-session';
export { createSession, type HostedSession } from './session/create-session';
export type { Stale } from './session/knowledge';
export type * from './session/types';
export { survey, type Survey } from './survey';
export type * from './types';
export type { Workbook } from '#workbook';
