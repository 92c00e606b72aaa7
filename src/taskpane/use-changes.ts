import { useCallback, useEffect, useRef, useState } from 'react';
import type { Signal } from './signal';
import { FRESH, afterChange, afterCheck, afterRecheck, atStart, type Stale } from './stale';
import type { Change } from './types';

type Table = { readonly sheet: string; readonly firstRow: number; readonly lastRow: number } | null;

/** What was changed by hand since the last check, and when what was read is to be read again. */
export interface Changed {
  readonly stale: Stale;
  /** Goes up at each change. */
  readonly edits: number;
  readonly started: () => void;
  readonly checked: () => void;
  /** @param moved whether rows turned out to have moved. */
  readonly rechecked: (moved: boolean) => void;
}

/** Follows the changes of a workbook. @param table where its passages are. */
export function useChanges(changes: Signal<Change> | undefined, table: Table): Changed {
  const [stale, setStale] = useState<Stale>(FRESH);
  const [edits, setEdits] = useState(0);
  const where = useRef(table);
  where.current = table;
  useEffect(
    () =>
      changes?.listen((change) => {
        setStale((former) => afterChange(former, change, where.current));
        setEdits((former) => former + 1);
      }),
    [changes],
  );
  const started = useCallback(() => setStale(atStart), []);
  const checked = useCallback(() => setStale(afterCheck), []);
  const rechecked = useCallback(
    (moved: boolean) => setStale((former) => (moved ? { ...former, moved } : afterRecheck(former))),
    [],
  );
  return { stale, edits, started, checked, rechecked };
}
