import type { Run } from '#actions/workspace';

/** A reading, and how many changes had come when it started: it knows of these. */
export interface Reading<T> {
  readonly of: T;
  readonly until: number;
}

interface UnderWay<T> {
  readonly until: number;
  readonly runs: Set<Run>;
  readonly stop: AbortController;
  readonly reading: Promise<T>;
}

/**
 * A long reading of the workbook that is made once for all who ask while it is under way, each with progress. It stops
 * when the last of them gives up. Who asks after a change gets none that started before it, but the next.
 * @param count how many changes came so far.
 */
export function shared<T>(
  read: (run: Run) => Promise<T>,
  count: () => number,
): (run?: Run) => Promise<Reading<T>> {
  let underWay: UnderWay<T> | null = null;

  const start = (): UnderWay<T> => {
    const runs = new Set<Run>();
    const stop = new AbortController();
    const onProgress: Run['onProgress'] = (progress) => {
      for (const run of runs) run.onProgress?.(progress);
    };
    const until = count();
    const reading = read({ signal: stop.signal, onProgress });
    const started = { until, runs, stop, reading };
    const end = () => {
      if (underWay === started) underWay = null;
    };
    reading.then(end, end);
    return started;
  };

  return async (asked = {}) => {
    // One object each, though two who ask may give the same.
    const run = { ...asked };
    const since = count();
    while (underWay !== null && underWay.until < since) await underWay.reading.catch(() => undefined);
    const joined = (underWay ??= start());
    joined.runs.add(run);
    try {
      return { of: await unlessStopped(joined.reading, run.signal), until: joined.until };
    } finally {
      joined.runs.delete(run);
      if (joined.runs.size === 0) {
        joined.stop.abort();
        if (underWay === joined) underWay = null;
      }
    }
  };
}

/** @throws the signal's reason as soon as it is aborted. */
async function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let tell: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    tell = resolve;
    signal.addEventListener('abort', tell, { once: true });
  });
  try {
    await Promise.race([promise, stopped]);
    signal.throwIfAborted();
    return await promise;
  } finally {
    signal.removeEventListener('abort', tell);
  }
}
