import { useMemo } from 'react';
import type { PaneContext } from './pane-context';

/** What every part may use, the same object until something in it changes; null until the workbook was read. */
export function usePaneContext(
  now: Omit<PaneContext, 'overview'> & { readonly overview: PaneContext['overview'] | null },
): PaneContext | null {
  return useMemo(() => {
    const { overview } = now;
    return overview && { ...now, overview };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- its members are always the same, in the same order: their values tell whether one changed
  }, Object.values(now));
}
