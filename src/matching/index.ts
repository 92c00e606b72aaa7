export { dayOf, profileOf, seenText, type Profile, type SampleCell } from './contents/profile';
export { findHeaders, HEADER_ROWS, headersAt, type HeadersFound } from './headers/find-headers';
export { proposeColumns, type LookedAt } from './proposing/columns';
export { isOfPassages, looksMatchable } from './proposing/matchable';
export { missingFields, type TableSays } from './proposing/missing';
export { splitFields } from './proposing/split-fields';
export { readTitles, type TitlesSay } from './proposing/titles';
export {
  CERTIFIED,
  createFacets,
  isFaceted,
  type Facets,
  type FacetColumn,
  type KnownTitle,
} from './proposing/values';
export type * from './types';
export { MATCHING_VERSION, OF_ONE_PERSON } from './types';
export { idPattern, isIdPattern, newId } from './ids';
export { constantsOf, matchingOf, parseMatching, tableOf } from './parse';
export { completer, type CertificationDefaults, type Knowledge } from './reading/complete';
export { findAgain, type FoundAgain } from './reading/find-again';
export { outcomesOf } from './reading/outcomes';
