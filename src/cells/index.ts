export { passageReader, type BlockRead } from './block-passages';
export { branchOf } from './branch-of';
export { correctionKinds, corrections, type CorrectionCode } from './corrections';
export type { CorrectionKind, CorrectionRule } from './corrections/rule';
export { findPassageTable, type PassageTableFound } from './find-passage-table';
export {
  matchHeaders,
  type AmbiguousHeader,
  type DuplicateHeaders,
  type HeaderAt,
  type HeaderMapping,
  type HeaderMatch,
} from './match-headers';
export { noteText } from './messages';
export { isNilWord } from './nil-word';
export { nirKey } from './nir-key';
export { readingNotes, sheetNotes, underNotes, type SheetFacts } from './notes';
export { proposeCorrections } from './propose-corrections';
export { readBirthDate, type BirthDate } from './read-birth-date';
export { readBoolean } from './read-boolean';
export { readDate } from './read-date';
export { readInteger } from './read-integer';
export { cellText, readText, trimBlanks } from './read-text';
export { isoToSerial, serialToIso } from './serial-dates';
export type * from './types';
