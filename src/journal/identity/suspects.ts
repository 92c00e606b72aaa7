import { readStatus } from '../lists/labels';
import { fluxKey } from '../states';
import type { HistoryLine } from '../types';
import { claimOf } from './claims';
import type { Incomplete } from './missing-lines';
import type { RowOfPassage } from './passage';

/**
 * Which rows the lines that left may have been of: those without a line of which *Statut* still says that they were in a
 * file; when these are fewer than the lines, every row without one. Where accepted passages are no longer said so, the
 * rows of the file that nothing says held.
 * @param linesOf the lines that are a row's own.
 * @returns the name of the file that a row may be of; null when it is of none.
 */
export function suspects(
  incomplete: readonly Incomplete[],
  rows: readonly RowOfPassage[],
  linesOf: (row: RowOfPassage) => readonly HistoryLine[],
): (row: RowOfPassage) => string | null {
  if (incomplete.length === 0) return () => null;
  const files = incomplete.filter(({ lines }) => lines > 0);
  const missing = files.reduce((sum, { lines }) => sum + lines, 0);
  const lost = new Map(
    incomplete
      .filter(({ accepted }) => accepted > 0)
      .map(({ deposit }) => [fluxKey(deposit.idFlux), deposit.fileName]),
  );
  const without = missing === 0 ? [] : rows.filter((row) => linesOf(row).length === 0);
  const named = without.filter(({ statusCell }) => wasInFile(statusCell));
  const all = new Set(named.length >= missing ? named : without);
  const [file] = files;
  return (row) => {
    if (file !== undefined && all.has(row)) return file.deposit.fileName;
    const own = linesOf(row).find(({ idFlux }) => lost.has(fluxKey(idFlux)));
    return own === undefined ? null : (lost.get(fluxKey(own.idFlux)) ?? null);
  };
}

const IN_FILE = new Set([
  'generated',
  'deposited',
  'accepted',
  'known',
  'doubtful',
  'ko',
  'deleting',
  'deleted',
]);

function wasInFile(statusCell: string): boolean {
  return claimOf(statusCell) !== null || IN_FILE.has(readStatus(statusCell) ?? '');
}
