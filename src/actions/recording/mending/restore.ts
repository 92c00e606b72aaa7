import type { CheckResult, RowState } from '#actions/checking';
import type { GivenFile } from '#actions/sending';
import { allTypedIn, tableOn } from '#actions/workspace';
import { birthDate, typedText } from '#actions/writing';
import {
  fieldKeys,
  fields,
  labelOf,
  type Branch,
  type FieldKey,
  type Language,
  type Values,
  sha256Hex,
} from '#dictionary';
import { readFlux, type ReadPassage } from '#flux';
import { deriveStatus } from '#journal';
import { noFileToRestore, notModified, notTheFile } from './refusals';
import type { Step } from '../with-demarches';
import { cellsInWords, type MendedCell } from './slips';
import { AS_SENT } from './words';

/** What *Démarches* calls a row that is again as it was sent. */
const RESTORED = 'restored';

/** What *Démarches* says of it. */
export const stepOfRestored = (
  { cells }: Restoring,
  idTechnique: string,
  by: string,
  language: Language,
): Step => ({
  idTechnique,
  code: RESTORED,
  by,
  reason: `${AS_SENT[language]} (${cellsInWords(cells, language)}).`,
});

/** What puts a row back as it was sent. */
export interface Restoring {
  readonly cells: readonly MendedCell[];
  /** What differs and has no cell of the row: *Mes certifications*, *Paramètres* or a matching say it. */
  readonly elsewhere: readonly FieldKey[];
}

/**
 * *Rétablir*: what the cells of a row that was changed since held when it was sent, read from its flux. Nothing is written.
 * @param files one of them is the flux that was sent, to the byte.
 * @throws BadInputError when the row was not changed, or none of the files is that flux.
 */
export function restoring(
  { journal, workspace }: CheckResult,
  row: RowState,
  files: readonly GivenFile[],
): Restoring {
  const { deposits, history } = journal;
  const lines = history.filter(({ idTechnique }) => idTechnique === row.idTechnique);
  const { line } = deriveStatus({ ...row, lines, deposits, aside: false });
  if (!row.modified || line === null) throw notModified(row.row);
  const deposit = deposits.find(({ idFlux }) => idFlux === line.idFlux);
  if (deposit === undefined || deposit.sha256 === '') throw noFileToRestore(row.row);
  const file = files.find(({ bytes }) => sha256Hex([bytes]) === deposit.sha256);
  const sent =
    file === undefined
      ? undefined
      : readFlux([file.bytes]).passages.find(({ values }) => values.idTechnique === row.idTechnique);
  if (sent === undefined) throw notTheFile(deposit.fileName || deposit.idFlux);
  return cellsOf(row, sent, tableOn(workspace, row.sheet)?.table.columns ?? {}, workspace.language);
}

function cellsOf(
  { values, branch }: RowState,
  sent: ReadPassage,
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  language: Language,
): Restoring {
  const changed = fieldKeys.filter((key) => (values[key] ?? '') !== (sent.values[key] ?? ''));
  const cells: MendedCell[] = [];
  const elsewhere: FieldKey[] = [];
  for (const field of allTypedIn(changed, columns)) {
    const column = columns[field];
    if (column === undefined) elsewhere.push(field);
    else
      cells.push({
        field,
        column,
        before: textOf(field, values, language),
        after: textOf(field, sent.values, language),
      });
  }
  if (branch !== sent.branch && sent.branch !== null) {
    const column = columns.identification;
    if (column === undefined) elsewhere.push('identification');
    else {
      const named = (of: Branch) => labelOf('identification', of, language);
      cells.push({ field: 'identification', column, before: named(branch), after: named(sent.branch) });
    }
  }
  return { cells, elsewhere };
}

/** A value of the flux as it is typed into a cell. */
const textOf = (field: FieldKey, values: Values, language: Language): string =>
  fields[field].kind.type === 'birth-date'
    ? birthDate(values)
    : typedText(field, values[field] ?? '', language);
