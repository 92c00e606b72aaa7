import { fieldKeys, fields, type FieldKey } from '#dictionary';

const NAMES_AND_TOWNS: ReadonlySet<FieldKey> = new Set(
  fieldKeys.filter(
    (key) =>
      fields[key].kind.type === 'name' || key === 'libelleCommuneNaissance' || key === 'libellePaysNaissance',
  ),
);

const FIRST_NAMES: ReadonlySet<FieldKey> = new Set(['prenom1', 'prenom2', 'prenom3', 'prenom1Titulaire']);

/** Whether a field holds a first name, of which there is one. */
export function isFirstNameField(key: FieldKey): boolean {
  return FIRST_NAMES.has(key);
}

/** Whether a field is a person's name, or that of a town or a country: words that CDC compares. */
export function isNameOrTown(key: FieldKey): boolean {
  return NAMES_AND_TOWNS.has(key);
}
