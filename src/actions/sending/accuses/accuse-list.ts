import { rowsById, type CheckResult } from '#actions/checking';
import Papa from 'papaparse';
import { rowName, type Language } from '#dictionary';
import { nameOf } from '#journal';
import type { AccuseApplied } from './types';
import { HEADERS, KINDS } from './accuse-list-words';
import { describeConflict } from './accuse-words';

const BOM = '\uFEFF';

/**
 * What accusés leave unsettled, as a file that a spreadsheet opens: passages of their deposits in neither list, ids that are
 * not in them, passages of which two things are said. A cell that begins like a formula is a text.
 */
export function leftByAccuses(
  accuses: readonly AccuseApplied[],
  { rows, workspace }: CheckResult,
  language: Language,
): string {
  const owners = rowsById(rows);
  const isOnly = workspace.tables.length === 1;
  const line = (accuse: string, kind: keyof typeof KINDS, id: string, said = '') => {
    const row = owners.get(id);
    const { nom, prenom } = nameOf(row?.values ?? {});
    return [
      accuse,
      KINDS[kind][language],
      id,
      row === undefined ? '' : rowName(row, isOnly ? row.sheet : ''),
      [nom, prenom].filter(Boolean).join(' '),
      said,
    ];
  };
  const data = accuses.flatMap(({ name, applied }) => [
    ...applied.unanswered.map((id) => line(name, 'unanswered', id)),
    ...applied.unknown.map((id) => line(name, 'unknown', id)),
    ...applied.conflicts.map((conflict) =>
      line(name, 'conflict', conflict.idTechnique, describeConflict(conflict, language)),
    ),
  ]);
  return (
    BOM + Papa.unparse({ fields: [...HEADERS[language]], data }, { delimiter: ';', escapeFormulae: true })
  );
}
