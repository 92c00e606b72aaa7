import type { FieldKey } from '#dictionary';

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
