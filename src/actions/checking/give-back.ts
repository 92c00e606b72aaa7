import { groupBy } from '#dictionary';
import type { CheckResult } from './check';

/** An id to type in a row; '' empties the cell, for a new one to be given. */
export interface IdGivenBack {
  readonly row: number;
  readonly idTechnique: string;
}

/**
 * *Rendre son identifiant*, *Retrouver la ligne*: the ids to type so that this row, and the one that has its id or whose
 * id it has, go again by those they were sent under. An id that was never sent may change rows; one that was sent only
 * goes to the person it was sent for. Empty when nothing can be told.
 */
export function idsToGiveBack(
  { rows, judgement, journal }: Pick<CheckResult, 'rows' | 'judgement' | 'journal'>,
  row: number,
): readonly IdGivenBack[] {
  const here = rows.find((each) => each.row === row);
  if (here === undefined) return [];
  const own = ownIdOf(judgement.departed, row);
  const isStranger = judgement.found.some((each) => each.row === row && each.code === 'id-of-another');
  if (!isStranger) return own === undefined ? [] : [{ row, idTechnique: own }];
  const there = judgement.departed.find(({ idTechnique }) => idTechnique === here.idTechnique)?.row ?? null;
  const other = rows.find((each) => each.row === there);
  const wasSent = new Set(journal.history.map(({ idTechnique }) => idTechnique));
  const free = other !== undefined && !wasSent.has(other.idTechnique) ? other.idTechnique : '';
  const back = other === undefined ? [] : [{ row: other.row, idTechnique: here.idTechnique }];
  return [...back, { row, idTechnique: own ?? free }];
}

/** The id that a row was sent under, where one line alone says it. */
function ownIdOf(departed: CheckResult['judgement']['departed'], row: number): string | undefined {
  const ids = groupBy(departed, (each) => each.row).get(row) ?? [];
  const [only, ...others] = ids.filter(({ idTechnique }) => idTechnique !== '');
  return others.length === 0 ? only?.idTechnique : undefined;
}
