import { readOnly } from '#actions/workspace';
import type { RangeContent, RangeRequest, Workbook } from '#workbook';

/** Cells kept at most: beyond, they are read again. */
const MOST_CELLS = 2_000_000;

/** The same workbook, only read, each range once: for who looks at the same rows again and again while nothing changes. */
export function cachedReads(workbook: Workbook): Workbook {
  const kept = new Map<string, Promise<RangeContent>>();
  let cells = 0;
  return {
    ...readOnly(workbook),
    read: async (range: RangeRequest) => {
      const key = JSON.stringify(range);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const read = workbook.read(range);
      cells += range.rows * range.columns;
      if (cells > MOST_CELLS) return read;
      kept.set(key, read);
      read.catch(() => kept.delete(key));
      return read;
    },
  };
}
