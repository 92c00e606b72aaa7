import { codeBlanks } from './code-blanks';
import { codeSpelling } from './code-spelling';
import { countryFill } from './country-fill';
import { countryLabel } from './country-label';
import { countryName } from './country-name';
import { countryPrefix } from './country-prefix';
import { invisibleCharacter } from './invisible-character';
import { lostZero } from './lost-zero';
import { nilWord } from './nil-word';
import { nirBlanks } from './nir-blanks';
import { nirWithKey } from './nir-key';
import { nonBreakingSpace } from './non-breaking-space';
import { townCountry } from './town-and-country';
import { unknownWord } from './unknown-word';
import { writtenDate } from './written-date';
import type { CorrectionKind } from './rule';

/** Every safe correction, in the order in which they are tried on a cell: each one sees what the former gave. */
export const corrections = [
  nonBreakingSpace,
  invisibleCharacter,
  nilWord,
  unknownWord,
  writtenDate,
  townCountry,
  codeSpelling,
  codeBlanks,
  lostZero,
  countryPrefix,
  countryName,
  countryLabel,
  nirWithKey,
  nirBlanks,
] as const;

const kinds = [...corrections, countryFill] as const;

/** The name of a correction. */
export type CorrectionCode = (typeof kinds)[number]['code'];

/** What is to be said of each correction, by its code. */
export const correctionKinds = Object.fromEntries(kinds.map((kind) => [kind.code, kind])) as Readonly<
  Record<CorrectionCode, CorrectionKind>
>;
