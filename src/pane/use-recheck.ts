import { useEffect, useRef } from 'react';
import { rowsToRecheck, type Stale } from '#pane/state';
import type { CheckReport, Session } from '#session';
import type { Jobs } from './use-jobs';

interface Wanted {
  readonly session: Session;
  readonly jobs: Jobs;
  readonly stale: Stale;
  /** Left out, nothing is checked by itself. */
  readonly after: number | undefined;
  readonly started: () => void;
  readonly onDone: (report: CheckReport, rows: readonly number[]) => Promise<void>;
}

/**
 * Checks the rows that the user edited again, once they have rested and nothing else is under way.
 * @returns whether it is about to, or does.
 */
export function useRecheck(wanted: Wanted): boolean {
  const now = useRef(wanted);
  now.current = wanted;
  const { stale, after, jobs } = wanted;
  // What could not be checked is not tried again and again, but with the next edit, even one that came meanwhile.
  const tried = useRef<ReadonlySet<number> | null>(null);
  const isDue =
    after !== undefined &&
    jobs.job === null &&
    !jobs.isQuiet &&
    stale.own !== tried.current &&
    rowsToRecheck(stale).length > 0;
  useEffect(() => {
    if (!isDue) return undefined;
    const soon = setTimeout(() => {
      const { session, jobs, stale, started, onDone } = now.current;
      const rows = rowsToRecheck(stale);
      void jobs.quietly('check', async () => {
        tried.current = stale.own;
        started();
        const report = await session.recheck(rows, {});
        if (report !== null) await onDone(report, rows);
      });
    }, after);
    return () => clearTimeout(soon);
  }, [isDue, after, stale]);
  return isDue || jobs.isQuiet;
}
