import type { FieldKey, Values } from '#dictionary';

/** Elements that may come from the cell of another column, and that column. */
const COMPOSED: Readonly<Partial<Record<FieldKey, FieldKey>>> = {
  anneeNaissance: 'dateNaissance',
  moisNaissance: 'dateNaissance',
  jourNaissance: 'dateNaissance',
  nomTitulaire: 'nomNaissance',
  prenom1Titulaire: 'prenom1',
};

/**
 * The column to look at for a field: that of the birth date for its three elements when it is there, that
 * of the civil status for the names of the CPF file when theirs is empty or absent. Source: design.md.
 */
export function columnOf(key: FieldKey, values: Values, hasColumn: (field: FieldKey) => boolean): FieldKey {
  const other = COMPOSED[key];
  if (other === undefined) return key;
  if (other === 'dateNaissance') return values.dateNaissance !== undefined || !hasColumn(key) ? other : key;
  if (values[key] !== undefined) return key;
  return values[other] !== undefined || !hasColumn(key) ? other : key;
}
