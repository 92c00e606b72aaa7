import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchingDecided, MatchingView, TableMatch } from '#session';
import type { FieldKey } from '#dictionary';
import { usePane } from '../../pane-context';
import { setOfAll } from './decide';
import { useWorkedAnswer } from '../../use-worked-answer';

export interface Deciding {
  /** null until it was read. */
  readonly view: MatchingView | null;
  readonly error: unknown;
  /** Reads all again, or for the first time after that failed. */
  readonly again: () => void;
  /** Changes what is decided. @param isOfColumns whether other values and constants are asked then. */
  readonly decide: (
    change: <T extends TableMatch>(tables: readonly T[]) => readonly T[],
    isOfColumns?: boolean,
  ) => void;
  /** Says what is the same for all the rows of the workbook; null: nothing is. */
  readonly sayOfAll: (field: FieldKey, value: string | null) => void;
  /** Reads one sheet more. */
  readonly addSheet: (sheet: string) => void;
  /** Sheets that are not to be read. */
  readonly left: ReadonlySet<string>;
  readonly setRead: (sheet: string, isRead: boolean) => void;
  /** What would be kept. */
  readonly decided: MatchingDecided;
}

const draftOf = ({ tables, constants }: MatchingView) => ({ draft: { tables, constants } });

const NOWHERE: ReadonlySet<string> = new Set();

/** What is being decided: each change shows at once, and the session completes what depends on it. */
export function useMatching(): Deciding {
  const { session, jobs, language } = usePane();
  const [view, setView] = useState<MatchingView | null>(null);
  const current = useRef<MatchingView | null>(null);
  current.current = view;
  const {
    answer,
    error: failure,
    again,
  } = useWorkedAnswer(
    jobs,
    'matching',
    (run) => session.matching(current.current === null ? {} : draftOf(current.current), run),
    language,
  );
  const [error, setError] = useState<unknown>(null);
  const [left, setLeft] = useState(NOWHERE);
  useEffect(() => {
    if (answer !== null) setView(answer);
  }, [answer]);
  const asked = useRef(0);
  const pending = useRef(false);
  const show = useCallback((next: MatchingView) => {
    current.current = next;
    setView(next);
  }, []);
  const complete = useCallback(
    async (now: MatchingView, sheet?: string) => {
      const mine = ++asked.current;
      pending.current = true;
      try {
        const next = await session.matching(
          { ...draftOf(now), ...(sheet === undefined ? {} : { sheet }) },
          {},
        );
        // What was decided meanwhile is completed by another answer.
        if (asked.current === mine) {
          pending.current = false;
          show(next);
        }
      } catch (thrown) {
        setError(thrown);
      }
    },
    [session, show],
  );
  const decide = useCallback<Deciding['decide']>(
    (change, isOfColumns = false) => {
      const before = current.current;
      if (before === null) return;
      const next = { ...before, tables: change(before.tables) };
      show(next);
      // An answer under way would know nothing of this change.
      if (isOfColumns || pending.current) void complete(next);
    },
    [complete, show],
  );
  const sayOfAll = useCallback<Deciding['sayOfAll']>(
    (field, value) => {
      if (current.current === null) return;
      const next = setOfAll(field, value)(current.current);
      show(next);
      if (pending.current) void complete(next);
    },
    [complete, show],
  );
  return {
    view,
    error: error ?? failure,
    again,
    decide,
    sayOfAll,
    addSheet: useCallback(
      (sheet) => {
        if (current.current !== null) void complete(current.current, sheet);
      },
      [complete],
    ),
    left,
    setRead: useCallback(
      (sheet, isRead) =>
        setLeft((former) => {
          const next = new Set(former);
          if (isRead) next.delete(sheet);
          else next.add(sheet);
          return next;
        }),
      [],
    ),
    decided: {
      tables: (view?.tables ?? []).filter(({ sheet }) => !left.has(sheet)),
      constants: view?.constants ?? {},
    },
  };
}
