import { isSameRow, type RowAt } from '#dictionary';
import type { CheckResult } from './check';

/** An id to type in a row; '' empties the cell, for a new one to be given. */
export interface IdGivenBack extends RowAt {
  readonly idTechnique: string;
}

/**
 * *Rendre son identifiant*, *Retrouver la ligne*: the ids to type so that this row, and the one that has its id or whose
 * id it has, go again by those they were sent under. An id that was never sent may change rows; one that was sent only
 * goes to the person it was sent for. Empty when nothing can be told.
 */
export function idsToGiveBack(
  { rows, judgement, journal }: Pick<CheckResult, 'rows' | 'judgement' | 'journal'>,
  at: RowAt,
): readonly IdGivenBack[] {
  const { sheet, row } = at;
  const here = rows.find((each) => isSameRow(each, at));
  if (here === undefined) return [];
  const own = ownIdOf(judgement.departed, at);
  const isStranger = judgement.found.some((each) => isSameRow(each, at) && each.code === 'id-of-another');
  if (!isStranger) return own === undefined ? [] : [{ sheet, row, idTechnique: own }];
  const there = judgement.departed.find(({ idTechnique }) => idTechnique === here.idTechnique)?.at ?? null;
  const other = there === null ? undefined : rows.find((each) => isSameRow(each, there));
  const wasSent = new Set(journal.history.map(({ idTechnique }) => idTechnique));
  const free = other !== undefined && !wasSent.has(other.idTechnique) ? other.idTechnique : '';
  const back =
    other === undefined ? [] : [{ sheet: other.sheet, row: other.row, idTechnique: here.idTechnique }];
  return [...back, { sheet, row, idTechnique: own ?? free }];
}

/** The id that a row was sent under, where one line alone says it. */
function ownIdOf(departed: CheckResult['judgement']['departed'], row: RowAt): string | undefined {
  const [only, ...others] = departed.filter(
    ({ at, idTechnique }) => idTechnique !== '' && at !== null && isSameRow(at, row),
  );
  return others.length === 0 ? only?.idTechnique : undefined;
}
