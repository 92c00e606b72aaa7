import { type CheckResult } from '#actions/checking';
import { refuseLiftsOfSeveral, withLifts, type Lift, type Run } from '#actions/workspace';
import { recordJournal } from './record';

/** Writes what was lifted or explained into *Démarches*; the statuses follow. @returns the check that it leaves.
 * @throws BadInputError when one is of an id that several people have. */
export async function recordLifts(
  result: CheckResult,
  lifts: readonly Lift[],
  run: Run = {},
): Promise<CheckResult> {
  const { workspace, journal } = result;
  refuseLiftsOfSeveral(lifts, result.rows);
  const demarches = withLifts(workspace, lifts, result.rows);
  return recordJournal({ ...result, workspace: { ...workspace, demarches } }, { ...journal }, run);
}
