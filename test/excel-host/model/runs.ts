/** Values along the rows, kept as stretches: a whole column costs one stretch, whatever its length. */
export type Runs<T> = Run<T>[];

export interface Run<T> {
  from: number;
  to: number;
  value: T;
}

/** Index of the first stretch that ends at or after a row. */
function seek<T>(runs: Runs<T>, row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function runAt<T>(runs: Runs<T>, row: number): T | undefined {
  const run = runs[seek(runs, row)];
  return run !== undefined && run.from <= row ? run.value : undefined;
}

/** Gives a value to rows `from` to `to`; undefined takes it away. */
export function setRun<T>(runs: Runs<T>, from: number, to: number, value: T | undefined): void {
  const first = seek(runs, from);
  let last = first;
  while (last < runs.length && (runs[last]?.from ?? Infinity) <= to) last++;
  const touched = runs.slice(first, last);
  const replaced: Run<T>[] = [];
  const head = touched[0];
  const tail = touched.at(-1);
  if (head !== undefined && head.from < from) replaced.push({ ...head, to: from - 1 });
  if (value !== undefined) replaced.push({ from, to, value });
  if (tail !== undefined && tail.to > to) replaced.push({ ...tail, from: to + 1 });
  runs.splice(first, last - first, ...replaced);
  mergeAround(runs, first, first + replaced.length);
}

function mergeAround<T>(runs: Runs<T>, first: number, last: number): void {
  for (let index = Math.min(last, runs.length - 1); index >= Math.max(first, 1); index--) {
    const run = runs[index];
    const before = runs[index - 1];
    if (run === undefined || before === undefined) continue;
    if (before.to + 1 !== run.from || before.value !== run.value) continue;
    before.to = run.to;
    runs.splice(index, 1);
  }
}

/** Makes room for `count` rows at `row`; the new rows take what the row above has. */
export function insertRuns<T>(runs: Runs<T>, row: number, count: number): void {
  const inherited = row > 0 ? runAt(runs, row - 1) : undefined;
  const below = cutFrom(runs, row);
  for (const run of below) runs.push({ ...run, from: run.from + count, to: run.to + count });
  if (inherited !== undefined) setRun(runs, row, row + count - 1, inherited);
}

export function deleteRuns<T>(runs: Runs<T>, row: number, count: number): void {
  const below = cutFrom(runs, row + count);
  setRun(runs, row, row + count - 1, undefined);
  for (const run of below) setRun(runs, run.from - count, run.to - count, run.value);
}

function cutFrom<T>(runs: Runs<T>, row: number): Run<T>[] {
  const first = seek(runs, row);
  const below = runs.splice(first).map((run) => ({ ...run }));
  const head = below[0];
  if (head !== undefined && head.from < row) {
    runs.push({ ...head, to: row - 1 });
    head.from = row;
  }
  return below;
}

/** Rows of stretches with this value, within limits. */
export function* rowsOfRuns<T>(runs: Runs<T>, from: number, to: number): Generator<[number, T]> {
  for (let index = seek(runs, from); index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || run.from > to) return;
    for (let row = Math.max(run.from, from); row <= Math.min(run.to, to); row++) yield [row, run.value];
  }
}
