import { useCallback, useEffect, useState } from 'react';
import type { FindingGroup, FindingView } from '#actions';
import { usePane } from '../pane-context';

/** Which finding one stands on: the group, and its place in it. */
export interface Cursor {
  readonly group: string;
  readonly index: number;
}

/** A step among the findings of all groups, in the order they are shown; it goes round at both ends. */
export function stepFrom(cursor: Cursor | null, by: 1 | -1, groups: readonly FindingGroup[]): Cursor | null {
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return null;
  const at = cursor ? groups.findIndex(({ id }) => id === cursor.group) : -1;
  const here = groups[at];
  if (!cursor || !here)
    return by === 1 ? { group: first.id, index: 0 } : { group: last.id, index: last.count - 1 };
  const index = cursor.index + by;
  if (index >= 0 && index < here.count) return { group: here.id, index };
  const there = groups[(at + by + groups.length) % groups.length] ?? here;
  return { group: there.id, index: by === 1 ? 0 : there.count - 1 };
}

/** 1-based place of the cursor among all. */
export function positionOf(cursor: Cursor | null, groups: readonly FindingGroup[]): number | null {
  if (!cursor) return null;
  const at = groups.findIndex(({ id }) => id === cursor.group);
  if (at < 0) return null;
  return groups.slice(0, at).reduce((sum, { count }) => sum + count, 0) + cursor.index + 1;
}

/** *Suivante* and *Précédente*, by button and by F8. */
export function useCursor(groups: readonly FindingGroup[]) {
  const { session, host, step, announce, m } = usePane();
  const [cursor, setCursor] = useState<Cursor | null>(null);

  const goTo = useCallback(
    (finding: FindingView) => {
      if (finding.cell) host.goTo(finding.cell);
    },
    [host],
  );
  const move = useCallback(
    async (by: 1 | -1) => {
      const next = stepFrom(cursor, by, groups);
      if (!next) return;
      setCursor(next);
      const { items } = await session.findings({ group: next.group, offset: next.index, limit: 1 });
      const [finding] = items;
      if (!finding) return;
      goTo(finding);
      announce(`${finding.row === null ? m.check.workbook : m.common.line(finding.row)}. ${finding.message}`);
    },
    [cursor, groups, session, goTo, announce, m],
  );

  useEffect(() => {
    if (step !== 'check') return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      void move(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [move, step]);

  return { cursor, setCursor, move, goTo };
}
