export { passageReader, type BlockRead, type Heading } from './block-passages';
export { branchOf } from './branch-of';
export { correctionKinds, corrections, type CorrectionCode } from './corrections';
export type { CorrectionKind, CorrectionRule } from './corrections/rule';
export { findPassageTables, unreadTables, type PassageTableFound } from './tables/find-passage-table';
export {
  matchHeaders,
  type AmbiguousHeader,
  type DuplicateHeaders,
  type HeaderAt,
  type HeaderMapping,
  type HeaderMatch,
} from './tables/match-headers';
export { noteText } from './messages';
export { blocOf } from './values/bloc';
export { isUnknownWord } from './values/unknown-word';
export { isNilWord } from './values/nil-word';
export { isFormulaError } from './values/formula-error';
export { readConstant } from './values/readers';
export { nirKey } from './nir-key';
export { filledRows, readingNotes, rowsNamed, sheetNotes, underNotes, type SheetFacts } from './notes';
export { proposeCorrections, type CorrectionContext } from './propose-corrections';
export { readBirthDate, type BirthDate } from './values/read-birth-date';
export { readBoolean } from './values/read-boolean';
export { readDate } from './values/read-date';
export { readInteger } from './values/read-integer';
export { cellText, readText, trimBlanks } from './values/read-text';
export { isoToSerial, serialToIso } from './values/serial-dates';
export type * from './types';
export { digitsShown } from './values/number-format';
export { NOT_CERTIFIED, readResult, UNDECIDED, type Outcome } from './results/results';
export { splitNamed, splitNames, type SplitName } from './splits';
export { severalPassageTables } from './tables/refusals';
export { isNoPassage } from './tables/no-passage';
export { headerKey, isHeaderWord } from './tables/header-fields';
export { lastHeaderRow } from './tables/header-rows';
