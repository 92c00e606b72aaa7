import { codeSpelling } from './code-spelling';
import { countryPrefix } from './country-prefix';
import { lostZero } from './lost-zero';
import { nilWord } from './nil-word';
import { nirBlanks } from './nir-blanks';
import { nirWithKey } from './nir-key';
import { nonBreakingSpace } from './non-breaking-space';
import type { CorrectionRule } from './rule';

/** Every safe correction, in the order in which they are tried on a cell: each one sees what the former gave. */
export const corrections: readonly CorrectionRule[] = [
  nonBreakingSpace,
  nilWord,
  codeSpelling,
  lostZero,
  countryPrefix,
  nirWithKey,
  nirBlanks,
];
