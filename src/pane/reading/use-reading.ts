import { useEffect, useRef } from 'react';
import type { Messages } from '#pane/words';
import type { Session } from '#session';
import type { Jobs } from '../use-jobs';
import { useRecheck } from './use-recheck';
import type { StateOfWorkbook } from './use-state-of-workbook';

/** Passages. */
const READ_AT_EASE = 5_000;

interface Wanted {
  readonly session: Session;
  readonly jobs: Jobs;
  readonly state: StateOfWorkbook;
  /** How many changes came so far. */
  readonly edits: number;
  /** How long the workbook is to stay still before it is read again. */
  readonly readAfterMs: number;
  /** Left out, no row is checked again by itself. */
  readonly recheckAfterMs: number | undefined;
  readonly onChanged: (() => void) | undefined;
  readonly announce: (text: string) => void;
  readonly m: Messages;
}

/** Follows what changes in the workbook: the user's own rows are checked again, then its state is read. */
export function useReading(wanted: Wanted): void {
  const { session, jobs, state, edits, readAfterMs, recheckAfterMs, onChanged, announce, m } = wanted;
  const { overview, report, stale, read } = state;
  const isBusy = jobs.job !== null;
  const passages = overview?.passages ?? 0;
  const lastRead = useRef<{ readonly read: unknown; readonly edits: number } | null>(null);
  const willRecheck = useRecheck({
    session,
    jobs,
    stale,
    edits,
    after: report === null ? undefined : recheckAfterMs,
    onDone: async ({ since }, rows) => {
      lastRead.current = { read, edits };
      onChanged?.();
      await read();
      if (!since.moved) announce(m.check.rechecked(rows));
    },
  });
  useEffect(() => {
    const now = { read, edits };
    const former = lastRead.current;
    if (isBusy || willRecheck || (former?.read === read && former.edits === edits)) return undefined;
    const start = () => {
      lastRead.current = now;
      void read();
    };
    // A big workbook is not read at each pause of whoever types in it, but when they come back to the pane.
    if (edits > 0 && passages > READ_AT_EASE && !document.hasFocus()) {
      window.addEventListener('focus', start, { once: true });
      return () => window.removeEventListener('focus', start);
    }
    const soon = setTimeout(start, edits === 0 ? 0 : readAfterMs);
    return () => clearTimeout(soon);
  }, [read, edits, isBusy, willRecheck, readAfterMs, passages]);
}
