import { sameValues } from '../fingerprint';
import { chronological } from '../states';
import type { HistoryLine } from '../types';

/**
 * The line that says that a row made CDC reject its file whole, and that it was not changed since; null when none does.
 * @param lines those of the row.
 */
export function rejectedLine(lines: readonly HistoryLine[], fingerprint: string): HistoryLine | null {
  const last = chronological(lines).at(-1);
  return last?.outcome === 'file-rejected' &&
    last.fieldsAtFault !== '' &&
    sameValues(last.fingerprint, fingerprint)
    ? last
    : null;
}
