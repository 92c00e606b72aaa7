import type { CheckResult } from '#actions/checking';
import type { Run } from '#actions/workspace';
import { horodatageParis } from '#flux';
import type { Demarche } from '#journal';
import { recordJournal } from './record';

/** What someone says or does of a passage, not dated yet. */
export type Step = Omit<Demarche, 'date' | 'about'>;

/** *Démarches* with what is said now below: it only grows, and the same may be said again later. */
export function withDemarches(result: CheckResult, said: readonly Step[]): CheckResult {
  const { workspace } = result;
  const date = horodatageParis(workspace.surroundings.now());
  const demarches = [...workspace.demarches, ...said.map((each) => ({ ...each, about: '', date }))];
  return { ...result, workspace: { ...workspace, demarches } };
}

/** Writes what was done of passages into *Démarches*, and nothing else of the journal. */
export const recordSteps = (
  result: CheckResult,
  said: readonly Step[],
  run: Run = {},
): Promise<CheckResult> => recordJournal(withDemarches(result, said), { ...result.journal }, run);
