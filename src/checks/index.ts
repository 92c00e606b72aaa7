export { createChecker } from './checker';
export { checkEnvelope, ENVELOPE_KEYS, type EnvelopeIds, type EnvelopeKey } from './envelope';
export { messageOf, stageTitle, titleOf } from './messages';
export { acrossRule, finding, rule } from './rule';
export { rules, type RuleCode } from './rules';
export { checkSheet } from './sheet';
export type * from './types';
