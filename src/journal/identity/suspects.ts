import { fluxKey } from '../states';
import type { HistoryLine } from '../types';
import type { Incomplete } from './missing-lines';
import { toldByRow, type RowOfPassage } from './passage';

/**
 * Which rows the lines that left may have been of: every row without one of a CREATION, for what *Statut* says may have been erased, or
 * typed on another row. Where accepted passages are no longer said so, the rows of the file that nothing says held. So may
 * every other row of the same passage, whatever its id.
 * @param linesOf the lines that are a row's own.
 * @returns the name of the file that a row may be of; null when it is of none.
 */
export function suspects(
  incomplete: readonly Incomplete[],
  rows: readonly RowOfPassage[],
  linesOf: (row: RowOfPassage) => readonly HistoryLine[],
): (row: RowOfPassage) => string | null {
  if (incomplete.length === 0) return () => null;
  const file = incomplete.find(({ lines }) => lines > 0);
  const lost = new Map(
    incomplete
      .filter(({ accepted }) => accepted > 0)
      .map(({ deposit }) => [fluxKey(deposit.idFlux), deposit.fileName]),
  );
  const all = new Set(file === undefined ? [] : rows.filter((row) => linesOf(row).every(isOfDeletion)));
  const suspected = (row: RowOfPassage): string | null => {
    if (file !== undefined && all.has(row)) return file.deposit.fileName;
    const own = linesOf(row).find(({ idFlux }) => lost.has(fluxKey(idFlux)));
    return own === undefined ? null : (lost.get(fluxKey(own.idFlux)) ?? null);
  };
  const byPassage = new Map<string, string>();
  for (const row of rows) {
    const of = suspected(row);
    if (of !== null) for (const key of keysOf(row)) byPassage.set(key, of);
  }
  return (row) => suspected(row) ?? keysOf(row).flatMap((key) => byPassage.get(key) ?? [])[0] ?? null;
}

/** What tells the passage of a row, whole or by the values that are sent. */
function keysOf(row: RowOfPassage): readonly string[] {
  const { personKey, identity } = toldByRow(row);
  return [personKey, identity].filter((key) => key !== '');
}

const isOfDeletion = ({ action }: HistoryLine): boolean => action === 'SUPPRESSION';
