import { groupBy } from '#dictionary';
import { chronological, isAccepted, liveState } from './states';
import type { DepositState, HistoryLine } from './types';

/** What became of the SUPPRESSION of a passage. */
export interface Deletion {
  /** In a file, its answer awaited; or taken out by CDC. */
  readonly status: 'deleting' | 'deleted';
  readonly line: HistoryLine;
}

const isHeld = (line: HistoryLine) => line.action === 'CREATION' && isAccepted(line);

/**
 * The SUPPRESSION that decides of a passage: what CDC took out is gone until it takes the passage in again; one that it refused,
 * or whose file was given up, counts for nothing. Source: design.md.
 * @param lines those of the id.
 */
export function deletionOf(
  lines: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
): Deletion | null {
  if (!lines.some(({ action }) => action === 'SUPPRESSION')) return null;
  const counted = chronological(lines.filter((line) => liveState(line, states) !== null));
  const held = counted.filter(isHeld);
  const isAfter = held.length > 1 ? isProcessedAfter : isListedAfter;
  const isUndone = (line: HistoryLine) => held.some((each) => isAfter(each, line, counted));
  const last = (outcome: HistoryLine['outcome']) =>
    counted.findLast((line) => line.action === 'SUPPRESSION' && line.outcome === outcome && !isUndone(line));
  const done = last('accepted');
  if (done !== undefined) return { status: 'deleted', line: done };
  const asked = last(null);
  return asked === undefined ? null : { status: 'deleting', line: asked };
}

const isListedAfter = (a: HistoryLine, b: HistoryLine, inOrder: readonly HistoryLine[]): boolean =>
  inOrder.indexOf(a) > inOrder.indexOf(b);

/**
 * Whether CDC processed one line after another: by its own numbers, for of two files of a passage the older may be dropped last;
 * else by date.
 */
function isProcessedAfter(a: HistoryLine, b: HistoryLine, inOrder: readonly HistoryLine[]): boolean {
  const isNumbered = a.idTraitement !== '' && b.idTraitement !== '' && a.idTraitement !== b.idTraitement;
  return isNumbered
    ? a.idTraitement.localeCompare(b.idTraitement, 'en', { numeric: true }) > 0
    : isListedAfter(a, b, inOrder);
}

/** Why CDC refused to take a passage out, when that is the last that it said of it; '' else. */
export function deletionRefusal(lines: readonly HistoryLine[]): string {
  const last = chronological(lines.filter(({ outcome }) => outcome !== null)).at(-1);
  return last?.action === 'SUPPRESSION' && last.outcome === 'ko' ? last.message : '';
}

/**
 * The ids of which CDC took the passage out, and holds nothing any more: not where the number of a processing says that its file
 * came again after that, be it its only one. Its row is *Supprimé*, but the passage does not leave under another id unasked.
 */
export function deletedIds(
  history: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
): ReadonlySet<string> {
  const asked = new Set(
    history.flatMap(({ action, idTechnique }) => (action === 'SUPPRESSION' ? idTechnique : [])),
  );
  if (asked.size === 0) return asked;
  const lines = groupBy(
    history.filter(({ idTechnique }) => asked.has(idTechnique)),
    ({ idTechnique }) => idTechnique,
  );
  return new Set([...lines].flatMap(([id, own]) => (isGone(own, states) ? id : [])));
}

/** Whether CDC took a passage out, and nothing says that its file came again since. @param own the lines of the id. */
export function isGone(own: readonly HistoryLine[], states: ReadonlyMap<string, DepositState>): boolean {
  const deletion = deletionOf(own, states);
  return (
    deletion?.status === 'deleted' &&
    !own.some((line) => isHeld(line) && isProcessedAfter(line, deletion.line, chronological(own)))
  );
}
