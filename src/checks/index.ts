export { shownValue as shownCell } from './cell-text';
export { createChecker } from './checker';
export { checkEnvelope, ENVELOPE_KEYS, type EnvelopeIds, type EnvelopeKey } from './envelope';
export {
  findingOf,
  type Checker,
  type DataByCode,
  type Finding,
  type FindingOfRow,
  isOfRow,
  type FindingCode,
  type KnownRule,
  type RuleCode,
} from './finding';
export { messageOf, stageTitle, titleOf } from './messages';
export { wayWords } from './messages/way-words';
export { waysOf, type Typed, type Way, type WayCode } from './ways';
export { explain, type Explained } from './messages/advice';
export type { Entry, Messages } from './messages/entry';
export { acrossRule, finding, nothing, rule } from './rule';
export { rules } from './rules';
export { isHideable } from './ways/hideable';
export { checkPlaces } from './places';
export { checkSheet } from './sheet';
export type * from './types';
export { isExpected } from './expected';
export { codePoints, fits, rangeOf } from './facets';
export { splitBrackets, splitUsageName, withoutTitle } from './text/names';
export { nirParts, nirWithKey } from './text/nir';
