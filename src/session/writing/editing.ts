import type { Run } from '#actions/workspace';
import { assignIds, applyCorrections } from '#actions/writing';
import type { Correction } from '#cells';
import { groupByRow } from '#dictionary';
import { OWN_COLUMN_KEYS } from '#template';
import type { Knowledge } from '../knowledge';
import type { CheckReport, Session, ToCorrect, Undone } from '../types';
import { correctionView } from '../views/correction-view';
import { undoable } from './undoable';
import { redo, undo } from './undo';
import { writeTexts } from './write-texts';

/** What writes into cells of the user's, and takes it back. */
export function editing(
  known: Knowledge,
): Pick<Session, 'check' | 'recheck' | 'correct' | 'setCells' | 'undo' | 'redo' | 'assignIds'> {
  /** @param isKnown whether nothing was seen that the last check does not know. */
  async function caughtUp(run: Run, isKnown = false): Promise<CheckReport | null> {
    const last = known.result();
    if (last === null) return null;
    return known.report(isKnown && known.isCurrent() ? last : await known.catchUp(run));
  }

  /** Whether our columns are still there: taken out, they are made again by the next check that is asked for, not by this. */
  async function hasVerdicts({ added }: Undone): Promise<boolean> {
    if (added === undefined) return true;
    const now = await known.placed();
    return (
      now !== null && now.tables.every(({ own }) => OWN_COLUMN_KEYS.every((key) => own[key] !== undefined))
    );
  }

  return {
    check: async (run) => known.report(await known.checkNow(run)),
    recheck: async (which, run) => {
      const after = await known.recheck(which, run);
      return after === null ? null : known.report(after);
    },
    correct: async (which, run) => {
      const now = await known.fresh(run);
      const wanted = now.corrections.filter(isAmong(which));
      const { applied, kept } = await undoable(known, 'corrections', (onWritten) =>
        applyCorrections(now.workspace, wanted, run, { seen: now.seen, onWritten }),
      );
      return {
        applied: applied.length,
        kept: kept.length,
        left: kept.slice(0, LISTED).map((each) => correctionView(each, known.words)),
        report: known.report(await known.catchUp(run)),
      };
    },
    setCells: async (cells, run) => {
      const { written, isAsSeen } = await undoable(known, 'cells', (onWritten) =>
        writeTexts(known, cells, onWritten, run),
      );
      const kept = cells.length - written;
      return { written, kept, report: await caughtUp(run, isAsSeen) };
    },
    undo: async (run) => {
      const undone = await undo(known, run);
      if (undone !== null && (await hasVerdicts(undone))) await caughtUp(run);
      return undone;
    },
    redo: async (run) => {
      const redone = await redo(known, run);
      if (redone !== null) await caughtUp(run);
      return redone;
    },
    assignIds: async (run) => {
      const { workspace } = await known.surveyed(run);
      const given = await undoable(known, 'ids', async (onWritten) => {
        let count = 0;
        for (const on of workspace.tables)
          count += await assignIds(workspace, on, known.surroundings.uuid, run, onWritten);
        return count;
      });
      if (given > 0) await caughtUp(run);
      return given;
    },
  };
}

/** So many of the cells left as they are, are listed. */
const LISTED = 50;

function isAmong(which: ToCorrect): (correction: Correction) => boolean {
  if (which === 'all') return () => true;
  if ('rule' in which) return ({ rule }) => rule === which.rule;
  const chosen = groupByRow(which);
  return (each) => chosen.get(each)?.some(({ field }) => field === each.field) === true;
}
