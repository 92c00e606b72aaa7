import { horodatageParis } from '#flux';
import type { Demarche } from '#journal';
import type { Lift, Surroundings } from './types';

/** What *Démarches* says once these lifts are in it; one that it has already is not said twice. */
export function withLifts(
  demarches: readonly Demarche[],
  lifts: readonly Lift[],
  { now }: Pick<Surroundings, 'now'>,
): readonly Demarche[] {
  const keyOf = ({ code, idTechnique }: Pick<Demarche, 'code' | 'idTechnique'>) => `${code}\n${idTechnique}`;
  const said = new Set(demarches.map(keyOf));
  const added = lifts.filter((lift) => !said.has(keyOf(lift)));
  if (added.length === 0) return demarches;
  const date = horodatageParis(now());
  return [
    ...demarches,
    ...added.map(({ code, idTechnique, reason, by = '' }) => ({ date, by, idTechnique, code, reason })),
  ];
}
