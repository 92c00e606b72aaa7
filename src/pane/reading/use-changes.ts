import { useEffect, useState } from 'react';
import type { Signal } from '#pane/state';

/** Follows the changes of a workbook. @param onChange called at each. @returns a number that goes up at each. */
export function useChanges(changes: Signal<void>, onChange: () => void): number {
  const [edits, setEdits] = useState(0);
  useEffect(
    () =>
      changes.listen(() => {
        setEdits((former) => former + 1);
        onChange();
      }),
    [changes, onChange],
  );
  return edits;
}
