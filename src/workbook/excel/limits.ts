/** A read of more cells than this is refused everywhere. Source: Office.js, resource limits. */
const MOST_CELLS = 5_000_000;

/** Rows of a passage table to ask for at a time, before anything was refused. */
const BLOCK = { web: 2_000, desktop: 10_000 } as const;

/** Bytes of a request as we reckon them: the web takes 5 MB, and more than our cells is in it. */
const REQUEST_BYTES = { web: 3_500_000, desktop: 16_000_000 } as const;

/** How much to ask of this Excel at a time: less after each refusal. */
export interface Limits {
  /** Rows of a passage table to ask for, or to write, at a time. */
  readonly blockRows: () => number;
  /** Rows to ask for, of ranges that are so many columns wide. */
  readonly rowsOf: (columns: number) => number;
  /** An answer of so many rows and columns was too big: ranges as wide, or wider, are asked for by half as many rows. */
  readonly refuseAnswer: (rows: number, columns: number) => void;
  readonly requestBytes: () => number;
  /** A request was too big. */
  readonly refuseRequest: () => void;
}

export function createLimits(isWeb: boolean): Limits {
  const host = isWeb ? 'web' : 'desktop';
  const learned: { columns: number; rows: number }[] = [];
  let bytes: number = REQUEST_BYTES[host];
  return {
    blockRows: () => learned.reduce<number>((least, { rows }) => Math.min(least, rows), BLOCK[host]),
    rowsOf: (columns) =>
      learned
        .filter((refused) => refused.columns <= columns)
        .reduce((least, { rows }) => Math.min(least, rows), Math.max(1, Math.floor(MOST_CELLS / columns))),
    refuseAnswer: (rows, columns) => {
      learned.push({ columns, rows: Math.max(1, Math.ceil(rows / 2)) });
    },
    requestBytes: () => bytes,
    refuseRequest: () => {
      bytes = Math.ceil(bytes / 2);
    },
  };
}
