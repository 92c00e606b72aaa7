import { sameIdentity } from '../fingerprint';
import { chronological } from '../states';
import type { HistoryLine } from '../types';
import { isAnotherPerson } from './another-person';
import { likeness } from './likeness';
import { toldByLine, toldByRow, type RowOfPassage } from './passage';

/**
 * Of the lines under the id of a row, those of somebody else that are later than the newest of its own: the row changed hands, and
 * what CDC still answers for the one who had the id before does not decide for it. Earlier ones are left: what came back KO may have been
 * its own, before its name and its birth were mended.
 */
export function saidOfOthers(row: RowOfPassage, lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const hasItsData = ({ fingerprint }: HistoryLine) => sameIdentity(fingerprint, row.fingerprint);
  if (lines.length < 2 || lines.every(hasItsData)) return NONE;
  const told = toldByRow(row);
  const sorted = chronological(lines.filter(({ action }) => action === 'CREATION'));
  const newest = sorted.findLastIndex(
    (line) => hasItsData(line) || likeness(toldByLine(line), told) === 'same',
  );
  return newest < 0
    ? NONE
    : sorted.slice(newest + 1).filter((line) => isAnotherPerson(toldByLine(line), told, false));
}

const NONE: readonly HistoryLine[] = [];

/** Lines without those that are of others. */
export const linesWithout = (
  ofOthers: ReadonlySet<HistoryLine>,
  lines: readonly HistoryLine[],
): readonly HistoryLine[] => (ofOthers.size === 0 ? lines : lines.filter((line) => !ofOthers.has(line)));
