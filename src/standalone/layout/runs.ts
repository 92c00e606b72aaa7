/** Things at their places, those that follow each other together. @param at where each stands. */
export function runsBy<T>(things: readonly T[], at: (thing: T) => number): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const thing of things) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && at(thing) === at(last) + 1) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}

/** Texts to be typed from a cell of a sheet on, 1-based. */
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/**
 * Lines that stand one under the other in the sheet, together, and columns side by side: under a filter they may not.
 * @param columns the sheet column of each text of a line.
 */
export function rectangles(
  written: readonly { readonly row: number; readonly line: readonly string[] }[],
  columns: readonly number[],
): readonly Typed[] {
  const across = runsBy(
    columns.map((column, at) => ({ column, at })),
    ({ column }) => column,
  );
  return runsBy(written, ({ row }) => row).flatMap((lines) =>
    across.flatMap((run) => {
      const [first] = lines;
      const [left] = run;
      if (first === undefined || left === undefined) return [];
      const texts = lines.map(({ line }) => line.slice(left.at, left.at + run.length));
      return texts.every((line) => line.length === 0) ? [] : [{ row: first.row, column: left.column, texts }];
    }),
  );
}

/** The sheet columns that texts are typed into, from a place on: as they are drawn, then those after the last of the sheet. */
export function columnsFrom(
  drawn: readonly { readonly column: number }[],
  place: number,
  width: number,
): readonly number[] {
  const last = Math.max(0, ...drawn.map(({ column }) => column));
  return Array.from(
    { length: width },
    (_, right) => drawn[place + right]?.column ?? last + place + right - drawn.length + 1,
  );
}
