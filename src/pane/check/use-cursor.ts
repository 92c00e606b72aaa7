import { useCallback, useEffect, useState } from 'react';
import { isPressed, nextFinding, previousFinding } from '#pane/actions';
import type { Cursor } from '#pane/state';
import type { FindingGroup, FindingView } from '#session';
import { usePane } from '../pane-context';
import { useAct } from '../use-act';

const WALKS = [nextFinding, previousFinding];

/** *Suivante* and *Précédente*, by button and by their keys. */
export function useCursor(groups: readonly FindingGroup[]) {
  const { host, step } = usePane();
  const act = useAct();
  const [cursor, setCursor] = useState<Cursor | null>(null);

  const goTo = useCallback(
    (finding: FindingView) => {
      if (finding.cell) host.goTo(finding.cell);
    },
    [host],
  );
  const walk = useCallback(
    (way: (typeof WALKS)[number]) =>
      act(way, { cursor, groups }, { onDone: (reached) => setCursor(reached.cursor) }),
    [act, cursor, groups],
  );

  useEffect(() => {
    if (step !== 'check') return undefined;
    const onKey = (event: KeyboardEvent) => {
      const way = WALKS.find(({ keys }) => isPressed(keys, event));
      if (!way) return;
      event.preventDefault();
      void walk(way);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [walk, step]);

  return { cursor, setCursor, walk, goTo };
}
