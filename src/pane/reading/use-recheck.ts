import { useEffect, useRef } from 'react';
import type { CheckReport, Session, Stale } from '#session';
import type { Jobs } from '../use-jobs';

interface Wanted {
  readonly session: Session;
  readonly jobs: Jobs;
  readonly stale: Stale;
  /** How many changes came so far: each starts the rest anew. */
  readonly edits: number;
  /** Left out, nothing is checked by itself. */
  readonly after: number | undefined;
  readonly onDone: (report: CheckReport, rows: number) => Promise<void>;
}

/**
 * Checks the rows that the user edited again, once they have rested and nothing else is under way.
 * @returns whether it is about to, or does.
 */
export function useRecheck(wanted: Wanted): boolean {
  const now = useRef(wanted);
  now.current = wanted;
  const { stale, edits, after, jobs } = wanted;
  // What could not be checked is not tried again and again, but with the next edit, even one that came meanwhile.
  const tried = useRef<number | null>(null);
  const isDue =
    after !== undefined &&
    jobs.job === null &&
    !jobs.isQuiet &&
    edits !== tried.current &&
    stale.own > 0 &&
    !stale.moved;
  useEffect(() => {
    if (!isDue) return undefined;
    const soon = setTimeout(() => {
      const { session, jobs, stale, onDone } = now.current;
      void jobs.quietly('check', async (run) => {
        tried.current = now.current.edits;
        const report = await session.recheck('own', run);
        if (report !== null) await onDone(report, stale.own);
      });
    }, after);
    return () => clearTimeout(soon);
  }, [isDue, after, edits]);
  return isDue || jobs.isQuiet;
}
