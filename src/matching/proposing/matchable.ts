import type { SheetHead } from '#cells';
import { profileOf } from '../contents/profile';
import { findHeaders } from '../headers/find-headers';
import type { MatchedField } from '../types';
import { proposeColumns } from './columns';

/** Some field of a person, and three fields in all: fewer is a list of something else. */
const OF_PERSONS: readonly MatchedField[] = [
  ...(['nomNaissance', 'nomUsage', 'prenom1', 'dateNaissance', 'anneeNaissance'] as const),
  ...(['idDossier', 'nir', 'nomTitulaire'] as const),
];
const FEWEST_FIELDS = 3;

/** Whether these fields are those of passages. */
export function isOfPassages(fields: ReadonlySet<MatchedField>): boolean {
  return fields.size >= FEWEST_FIELDS && OF_PERSONS.some((field) => fields.has(field));
}

/** Whether the headers of a sheet look like those of passages, before anything of its rows is read. */
export function looksMatchable(sheet: SheetHead): boolean {
  const found = findHeaders(sheet);
  if (found === null) return false;
  const nothing = profileOf([], false, 0);
  const looked = found.columns.map((head) => ({ head, cells: [], profile: nothing }));
  return isOfPassages(new Set(proposeColumns(found, looked, false).flatMap(({ fields }) => fields)));
}
