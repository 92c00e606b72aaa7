/** A read of more cells than this is refused everywhere. Source: Office.js, resource limits. */
const MOST_CELLS = 5_000_000;

/** Rows of a passage table to ask for at a time, before anything was refused. */
const BLOCK = { web: 2_000, desktop: 10_000 } as const;

/** Answers of so many values, all properties counted, pass at ease where each cell is asked for several of them. */
const VALUES_AT_EASE = { web: 150_000, desktop: 1_000_000 } as const;

/** Source: Office.js, resource limits. */
const WEB_PAYLOAD = 5 * 1024 * 1024;

/** Bytes of a request as we reckon them: the web takes 5 MB, and more than our cells is in it. */
const REQUEST_BYTES = { web: 3_500_000, desktop: 16_000_000 } as const;

/** What is asked of each cell: its value, with some number formats or none; or several things. */
export type Ask = 'values' | 'two things' | 'three things';

const WEIGHTS: Readonly<Record<Ask, number>> = { values: 1, 'two things': 2, 'three things': 3 };

/** How much to ask of this Excel at a time: less after each refusal. */
export interface Limits {
  /** Rows of a passage table to ask for, or to write, at a time. */
  readonly blockRows: () => number;
  /** Rows to ask for, of ranges that are so many columns wide. */
  readonly rowsOf: (ask: Ask, columns: number) => number;
  /** An answer of so many rows and columns was too big: ranges as wide, or wider, are asked for by half as many rows. */
  readonly refuseAnswer: (ask: Ask, rows: number, columns: number) => void;
  readonly requestBytes: () => number;
  /** A request was too big. */
  readonly refuseRequest: () => void;
  /** Bytes of what is compared while cells are written: it is answered, beside what the cells hold before and after. */
  readonly witnessBytes: () => number;
  /** So many of them were too much. */
  readonly refuseWitnesses: (bytes: number) => void;
}

interface Learned {
  readonly ask: Ask;
  readonly columns: number;
  readonly rows: number;
}

/** @param payload bytes of a request and of an answer on the web. */
export function createLimits(isWeb: boolean, payload = WEB_PAYLOAD): Limits {
  const host = isWeb ? 'web' : 'desktop';
  const scale = isWeb ? payload / WEB_PAYLOAD : 1;
  const learned: Learned[] = [];
  let bytes = Math.floor(REQUEST_BYTES[host] * scale);
  let witnesses = bytes / 4;
  const leastOf = (most: number, isLike: (refused: Learned) => boolean): number =>
    learned.filter(isLike).reduce((least, { rows }) => Math.min(least, rows), Math.max(1, Math.floor(most)));
  return {
    blockRows: () => leastOf(BLOCK[host], ({ ask }) => ask === 'values'),
    rowsOf: (ask, columns) =>
      leastOf(
        ask === 'values' ? MOST_CELLS / columns : (VALUES_AT_EASE[host] * scale) / columns / WEIGHTS[ask],
        (refused) => refused.ask === ask && refused.columns <= columns,
      ),
    refuseAnswer: (ask, rows, columns) => {
      learned.push({ ask, columns, rows: Math.max(1, Math.ceil(rows / 2)) });
    },
    requestBytes: () => bytes,
    refuseRequest: () => {
      bytes = Math.ceil(bytes / 2);
    },
    witnessBytes: () => witnesses,
    refuseWitnesses: (refused) => {
      witnesses = Math.ceil(refused / 2);
    },
  };
}
