import type { SheetHead } from '#cells';
import { profileOf, type SampleCell } from '../contents/profile';
import { headCell } from '../headers/by-contents';
import { findHeaders, type HeaderColumn } from '../headers/find-headers';
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
  const rows = sheet.head.slice(found.firstRow - 1, found.firstRow - 1 + ROWS_READ);
  const said = (cellsOf: (head: HeaderColumn) => readonly SampleCell[]) => {
    const looked = found.columns.map((head) => {
      const cells = cellsOf(head);
      return { head, cells, profile: profileOf(cells, false, SOME_YEAR) };
    });
    return isOfPassages(new Set(proposeColumns(found, looked, false).flatMap(({ fields }) => fields)));
  };
  return said(() => []) || said(({ column }) => rows.map((cells) => headCell(cells[column - 1] ?? null)));
}

/** Rows of the head that are looked at: it is asked each time that a workbook is opened. */
const ROWS_READ = 20;

/** Whoever was born on a day of the head is old enough in it. */
const SOME_YEAR = 2030;
