import { type CheckResult } from '#actions/checking';
import { withLifts, type Lift, type Run } from '#actions/workspace';
import { recordJournal } from './record';

/** Writes what was lifted or explained into *Démarches*; the statuses follow. @returns the check that it leaves. */
export async function recordLifts(
  result: CheckResult,
  lifts: readonly Lift[],
  run: Run = {},
): Promise<CheckResult> {
  const { workspace, journal } = result;
  const demarches = withLifts(workspace, lifts, result.rows);
  return recordJournal({ ...result, workspace: { ...workspace, demarches } }, { ...journal }, run);
}
