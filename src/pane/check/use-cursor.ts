import { useCallback, useEffect, useState } from 'react';
import { stepFrom, type Cursor } from '#pane/state';
import type { FindingGroup, FindingView } from '#session';
import { usePane } from '../pane-context';

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
