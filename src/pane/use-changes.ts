import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Signal,
  FRESH,
  afterChange,
  afterCheck,
  afterRecheck,
  atStart,
  type Stale,
  type Table,
  type Change,
} from '#pane/state';

/** What was changed by hand since the last check, and when what was read is to be read again. */
export interface Changed {
  readonly stale: Stale;
  /** Goes up at each change. */
  readonly edits: number;
  readonly started: () => void;
  readonly checked: () => void;
  /** @param rows those looked at again. @param moved whether rows turned out to have moved. */
  readonly rechecked: (rows: readonly number[], moved: boolean) => void;
}

/** Follows the changes of a workbook. @param table where its passages are. */
export function useChanges(changes: Signal<Change>, table: Table | null): Changed {
  const [stale, setStale] = useState<Stale>(FRESH);
  const [edits, setEdits] = useState(0);
  const where = useRef(table);
  where.current = table;
  useEffect(
    () =>
      changes.listen((change) => {
        setStale((former) => afterChange(former, change, where.current));
        setEdits((former) => former + 1);
      }),
    [changes],
  );
  const started = useCallback(() => setStale(atStart), []);
  const checked = useCallback(() => setStale(afterCheck), []);
  const rechecked = useCallback(
    (rows: readonly number[], moved: boolean) =>
      setStale((former) => (moved ? { ...former, moved } : afterRecheck(former, rows))),
    [],
  );
  return { stale, edits, started, checked, rechecked };
}
