import type { FieldKey } from '#dictionary';

type Columns = Readonly<Partial<Record<FieldKey, number>>>;

const BIRTH_PARTS: readonly FieldKey[] = ['jourNaissance', 'moisNaissance', 'anneeNaissance'];

/** The field whose column holds this one: the parts of a birth date stand in the one column where there is one. */
export function typedIn(field: FieldKey, columns: Columns): FieldKey {
  const isInOne = columns[field] === undefined && columns.dateNaissance !== undefined;
  return isInOne && BIRTH_PARTS.includes(field) ? 'dateNaissance' : field;
}

/** The same of several, each once. */
export function allTypedIn(fields: readonly FieldKey[], columns: Columns): readonly FieldKey[] {
  return [...new Set(fields.map((field) => typedIn(field, columns)))];
}
