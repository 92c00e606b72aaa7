import type { HistoryLine } from './types';

/** How many files a passage came back KO from. @param lines those of the passage. */
export function koTimes(lines: readonly HistoryLine[]): number {
  return new Set(
    lines.flatMap(({ action, outcome, idFlux }) => (action === 'CREATION' && outcome === 'ko' ? idFlux : [])),
  ).size;
}
