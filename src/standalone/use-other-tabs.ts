import { useEffect, useRef, useState } from 'react';
import { holdOpen, type HeldOpen } from '#standalone/files';

/**
 * Whether the workbook is open in another tab as well.
 * @param key of the file that was opened; null for none, or for one that may be open many times.
 * @param saved key of what was last saved of it.
 */
export function useOtherTabs(key: string | null, saved: string | null): boolean {
  const [isElsewhere, setElsewhere] = useState(false);
  const held = useRef<HeldOpen | null>(null);
  useEffect(() => {
    setElsewhere(false);
    if (key === null) return undefined;
    held.current = holdOpen(key, setElsewhere);
    return () => {
      held.current?.close();
      held.current = null;
    };
  }, [key]);
  useEffect(() => {
    if (saved !== null) held.current?.add(saved);
  }, [saved]);
  return isElsewhere;
}
