import { fieldKeys, type FieldKey } from '#dictionary';
import { isName } from './correctable';
import type { CorrectionRule } from './rule';

const WORDS: ReadonlySet<string> = new Set(['nil', 'nill', 'null', '-']);

/** Null and Nil are names too: in names, only what the documentation of the format writes. */
const WORDS_IN_NAMES: ReadonlySet<string> = new Set(['nil', 'nill', 'NULL', '-']);

const LONGEST = 4;

/** An empty cell here is worse than a wrong one: the user decides. */
const KEPT: readonly FieldKey[] = [
  'idTechnique',
  'code',
  'nomNaissance',
  'prenom1',
  'nomTitulaire',
  'prenom1Titulaire',
];

/** The word `nil`, `nill`, `NULL` or a dash alone stands for an empty cell. The XSD would take it as text. */
export function emptyNilWord(value: string, field: FieldKey): string | null {
  if (value.length > LONGEST) return null;
  const isNil = isName(field) ? WORDS_IN_NAMES.has(value) : WORDS.has(value.toLowerCase());
  return isNil ? '' : null;
}

export const nilWord: CorrectionRule = {
  code: 'nil-word',
  reason: {
    fr: 'Ce mot tient lieu de case vide : le fichier l’enverrait comme un texte.',
    en: 'This word stands for an empty cell: the file would send it as a text.',
  },
  fields: fieldKeys.filter((key) => !KEPT.includes(key)),
  correct: emptyNilWord,
};
