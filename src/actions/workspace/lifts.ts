import { groupBy } from '#dictionary';
import { horodatageParis } from '#flux';
import { aboutOf, missingNamed, type Demarche, type Journal, type Liftable } from '#journal';
import { liftOfSeveral } from './refusals';
import type { Lift, Surroundings } from './types';

/** A workspace, by what lifts are written into. */
interface Lifting extends Journal {
  readonly demarches: readonly Demarche[];
  readonly surroundings: Pick<Surroundings, 'now'>;
}

/**
 * What *Démarches* says once these lifts are in it; one that it has already is not said twice.
 * @param rows those of the workbook: a stop is lifted for whom its row is of, and for the word that it holds.
 */
export function withLifts(
  { demarches, deposits, history, surroundings }: Lifting,
  lifts: readonly Lift[],
  rows: readonly Liftable[],
): readonly Demarche[] {
  if (lifts.length === 0) return demarches;
  const keyOf = ({ code, idTechnique, about }: Omit<Demarche, 'date' | 'by' | 'reason'>) =>
    [code, idTechnique, about].join('\n');
  const said = new Set(demarches.map(keyOf));
  const byId = groupBy(rows, ({ idTechnique }) => idTechnique);
  const date = horodatageParis(surroundings.now());
  const added = lifts.flatMap(({ code, idTechnique: id, reason, by = '' }): readonly Demarche[] => {
    const of = id === '' ? [] : (byId.get(id) ?? []);
    const isOfFile = of.length === 0 && code === MISSING;
    const idTechnique = isOfFile ? missingNamed(id, deposits, history) : id;
    const abouts = of.length === 0 ? new Set(['']) : aboutsOf(code, of);
    // Of two people under one id nobody knows whom it is said of: they stay stopped, as they are for sharing it.
    return abouts.size > 1
      ? []
      : [...abouts].map((about) => ({ date, by, idTechnique, code, about, reason }));
  });
  return [...demarches, ...added.filter((each) => !said.has(keyOf(each)))];
}

/** @throws BadInputError when one of them is of an id that several people have: nobody knows whom it is said of. */
export function refuseLiftsOfSeveral(lifts: readonly Lift[], rows: readonly Liftable[]): void {
  if (lifts.length === 0) return;
  const byId = groupBy(rows, ({ idTechnique }) => idTechnique);
  const several = lifts.find(
    ({ code, idTechnique: id }) => id !== '' && aboutsOf(code, byId.get(id) ?? []).size > 1,
  );
  if (several !== undefined) throw liftOfSeveral(several);
}

const aboutsOf = (code: string, rows: readonly Liftable[]): ReadonlySet<string> =>
  new Set(rows.map((row) => aboutOf(code, row)));

/** The stop that may be lifted for a whole file, by its name. */
const MISSING = 'missing-lines';
