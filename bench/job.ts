/** What a job measured. */
export interface Measure {
  readonly seconds: number;
  /** Seconds of processor, the system’s for the process among them: a busy machine changes them less. */
  readonly cpu: number;
  /** What it found, in a few words. */
  readonly said: string;
}

/** A thing to measure, in a process of its own. Preparing the input is not counted. */
export type Job = (rows: number) => Promise<Measure>;

/** Runs a piece of work and says how long it took. */
export async function timed<T>(work: () => T | Promise<T>, say: (result: T) => string): Promise<Measure> {
  globalThis.gc?.();
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, cpu: (user + system) / 1e6, said: say(result) };
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
