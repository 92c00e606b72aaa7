import type { Rectangle } from '#dictionary';
import { badFile } from '../package/messages';

/** The ranges that array formulas fill, found again by the row of a cell. */
export interface ArrayRanges {
  /** Notes a range; one of a single cell is left out: its formula stands in that very cell. */
  readonly add: (range: Rectangle) => void;
  readonly covers: (row: number, column: number) => boolean;
  /** The columns of this row that they fill, ascending. */
  readonly columnsOf: (row: number) => readonly number[];
}

/** Rows kept together: a range over a whole column then has few entries, and a cell few ranges to look at. */
const ROWS = 32;

/** What the ranges of a sound sheet never come to: they do not overlap, and this is a whole sheet of columns. */
const MOST_ENTRIES = 4_000_000;

const NO_COLUMNS: readonly number[] = [];

const bandOf = (row: number): number => Math.floor(row / ROWS);

/** @returns an index without any range yet. */
export function arrayRanges(): ArrayRanges {
  const bands = new Map<number, Rectangle[]>();
  let entries = 0;
  return {
    add: (range) => {
      if (range.top === range.bottom && range.left === range.right) return;
      entries += bandOf(range.bottom) - bandOf(range.top) + 1;
      if (entries > MOST_ENTRIES) throw badFile('workbook-damaged');
      for (let band = bandOf(range.top); band <= bandOf(range.bottom); band++) {
        const ranges = bands.get(band);
        if (ranges === undefined) bands.set(band, [range]);
        else ranges.push(range);
      }
    },
    covers: (row, column) =>
      bands.size > 0 &&
      (bands
        .get(bandOf(row))
        ?.some(
          ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
        ) ??
        false),
    columnsOf: (row) => {
      const band = bands.get(bandOf(row));
      if (band === undefined) return NO_COLUMNS;
      const columns = new Set<number>();
      for (const { top, left, bottom, right } of band)
        if (top <= row && row <= bottom) for (let each = left; each <= right; each++) columns.add(each);
      return [...columns].sort((a, b) => a - b);
    },
  };
}
