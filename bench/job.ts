/** What a job measured. */
export interface Measure {
  readonly seconds: number;
  /** What it found, in a few words. */
  readonly said: string;
}

/** A thing to measure, in a process of its own. Preparing the input is not counted. */
export type Job = (rows: number) => Promise<Measure>;

/** Runs a piece of work and says how long it took. */
export async function timed<T>(work: () => T | Promise<T>, say: (result: T) => string): Promise<Measure> {
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  return { seconds, said: say(result) };
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
