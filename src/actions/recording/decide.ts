import { type CheckResult } from '#actions/checking';
import { withLifts, type Lift, type Run } from '#actions/workspace';
import { rowSet, type RowAt } from '#dictionary';
import { horodatageParis } from '#flux';
import { claimOf, DECLARED, type HistoryLine, whoIs } from '#journal';
import { recordJournal } from './record';
import { idMissing } from './refusals';

/** Writes what was lifted or explained into *Démarches*; the statuses follow. @returns the check that it leaves. */
export async function recordLifts(
  result: CheckResult,
  lifts: readonly Lift[],
  run: Run = {},
): Promise<CheckResult> {
  const { workspace, journal } = result;
  const demarches = withLifts(workspace.demarches, lifts, workspace.surroundings);
  return recordJournal({ ...result, workspace: { ...workspace, demarches } }, { ...journal }, run);
}

/** *C’est vrai*: rows were sent by another way, as *Statut* says. */
export interface Declaration {
  readonly rows: readonly RowAt[];
  /** When, `2026-03-20`. */
  readonly date: string;
  /** By which way: never empty. */
  readonly how: string;
  readonly by: string;
}

/**
 * Keeps in *Historique* what someone says was sent without this workbook, and in *Démarches* who says so. « Accepté » is
 * taken for accepted; any other word for dropped, its answer awaited.
 * @throws BadInputError when a row has no idTechnique, under which it would be known again.
 */
export async function recordDeclaration(
  result: CheckResult,
  { rows, date, how, by }: Declaration,
  run: Run = {},
): Promise<CheckResult> {
  const { workspace, journal, ids } = result;
  const wanted = rowSet(rows);
  const declared = result.rows.filter(wanted.has);
  const nameless = declared.find(({ idTechnique }) => idTechnique === '');
  if (nameless !== undefined) throw idMissing(nameless.row);
  const lines = declared.map((row, index): HistoryLine => ({
    idTechnique: row.idTechnique,
    idFlux: DECLARED,
    ordinal: index + 1,
    action: 'CREATION',
    date: horodatageParis(new Date(`${date}T12:00:00Z`)),
    outcome: claimOf(row.statusCell) === 'accepted' ? 'accepted' : null,
    idTraitement: '',
    message: how,
    ...whoIs(row, ids.of(row)?.idClientCertificateur ?? ''),
    fieldsAtFault: '',
    replacedBy: '',
  }));
  const said = declared.map(({ idTechnique }): Lift => ({ code: DECLARED, idTechnique, reason: how, by }));
  const demarches = withLifts(workspace.demarches, said, workspace.surroundings);
  return recordJournal(
    { ...result, workspace: { ...workspace, demarches } },
    { ...journal, history: [...journal.history, ...lines] },
    run,
  );
}
