import { isHideable, type FindingCode } from '#checks';
import { ACCROCHAGE_KEYS } from '#template';
import type { Memory } from './accrochage-sheet';

/** The warnings that the workbook leaves unsaid; what it cannot leave so, and codes of no rule, are passed over. */
export const hiddenWarnings = (memory: Memory): ReadonlySet<FindingCode> =>
  new Set((memory[ACCROCHAGE_KEYS.hiddenWarnings] ?? '').split(' ').filter(isHideable));

/** How the workbook remembers them. */
export const hiddenWarningsText = (codes: Iterable<string>): string => [...new Set(codes)].sort().join(' ');
