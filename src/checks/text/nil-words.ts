import type { Field, FieldKey } from '#dictionary';

/** Words for "nothing" that exports leave in cells. Source: domain.md. */
const NIL = /^(?:nill?|null|-|xsi:nil)$/i;
/** Nil and Null are names too: in names, only what the documentation of the format writes. */
const NIL_IN_NAMES = /^(?:nill?|NULL|-|xsi:nil)$/;

/** Whether a text stands for an empty cell in this field. */
export function isNilWord(text: string, field: Field): boolean {
  return (field.kind.type === 'name' ? NIL_IN_NAMES : NIL).test(text);
}

/** Names that must be filled: the word may be someone’s name after all, and a person may say so. */
const REQUIRED_NAMES: ReadonlySet<FieldKey> = new Set([
  'nomNaissance',
  'prenom1',
  'nomTitulaire',
  'prenom1Titulaire',
]);

export function isRequiredName(key: FieldKey): boolean {
  return REQUIRED_NAMES.has(key);
}
