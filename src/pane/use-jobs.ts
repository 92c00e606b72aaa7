import { useCallback, useMemo, useRef, useState } from 'react';
import type { Progress, Run } from '#session';

/** How far the long action under way is; apart from `Jobs`, for it changes many times a second. */
export interface JobProgress {
  readonly progress: Progress | null;
  /** Seconds left in this stage; null when it cannot be told yet. */
  readonly secondsLeft: number | null;
}

export interface Jobs {
  /** The long action under way: the place it was started from, where its progress shows. */
  readonly job: { readonly place: string } | null;
  /** Whether a short action is under way. */
  readonly isQuiet: boolean;
  /** What went wrong by place, in words. */
  readonly failures: Readonly<Partial<Record<string, string>>>;
  /**
   * Runs an action with progress and cancel. One at a time, but for a `free` one, that runs beside.
   * @returns undefined when it failed, was stopped, or something else is under way.
   */
  readonly start: <T>(
    place: string,
    action: (run: Run) => Promise<T>,
    pace?: 'job' | 'brief' | 'free',
  ) => Promise<T | undefined>;
  /**
   * Runs a short action that shows nothing of itself but what went wrong; a long one that is started meanwhile waits
   * for it. Nothing is run when something else is under way. One that turns out to be long shows itself after all, with
   * progress and cancel.
   */
  readonly quietly: (place: string, action: (run: Run) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

const NOT_YET: JobProgress = { progress: null, secondsLeft: null };

/** A quiet action that lasts this long and tells its progress is quiet no more. */
const QUIET_MS = 400;

/** Before this, the time left would only be a guess. */
const ESTIMATE_AFTER_MS = 1500;

function leftOf(progress: Progress, since: { readonly at: number; readonly done: number }, now: number) {
  const elapsed = now - since.at;
  const advanced = progress.done - since.done;
  if (elapsed < ESTIMATE_AFTER_MS || advanced <= 0) return null;
  return ((elapsed / advanced) * (progress.total - progress.done)) / 1000;
}

/**
 * The actions of a pane.
 * @param describe an error in the user's words.
 */
export function useJobs(describe: (error: unknown) => string): {
  readonly jobs: Jobs;
  readonly progress: JobProgress;
} {
  const [job, setJob] = useState<Jobs['job']>(null);
  const [isQuiet, setQuiet] = useState(false);
  const [progress, setProgress] = useState<JobProgress>(NOT_YET);
  const [failures, setFailures] = useState<Jobs['failures']>({});
  const stop = useRef<AbortController | null>(null);
  const quiet = useRef<{ readonly done: Promise<void>; readonly controller: AbortController } | null>(null);

  /** Shows how far the action is; what it is given as run. */
  const following = useCallback((controller: AbortController, onTold: () => void = () => undefined): Run => {
    let since = { stage: '', at: 0, done: 0 };
    return {
      signal: controller.signal,
      onProgress: (progress) => {
        onTold();
        const now = performance.now();
        if (progress.stage !== since.stage) since = { stage: progress.stage, at: now, done: progress.done };
        setProgress({ progress, secondsLeft: leftOf(progress, since, now) });
      },
    };
  }, []);
  const start = useCallback<Jobs['start']>(
    async (place, action, pace = 'job') => {
      const fail = (error: unknown) => {
        setFailures((former) => ({ ...former, [place]: describe(error) }));
        return undefined;
      };
      if (pace === 'free') return action({}).catch(fail);
      if (stop.current) return undefined;
      const controller = new AbortController();
      stop.current = controller;
      // What went wrong before would contradict what comes now.
      setFailures({});
      setJob({ place });
      setProgress(NOT_YET);
      try {
        await quiet.current?.done;
        setJob({ place });
        return await action(following(controller));
      } catch (error) {
        return fail(error);
      } finally {
        stop.current = null;
        setJob(null);
      }
    },
    [describe, following],
  );
  const quietly = useCallback<Jobs['quietly']>(
    async (place, action) => {
      if (stop.current || quiet.current) return;
      const say = (failure: string | undefined) => setFailures((former) => ({ ...former, [place]: failure }));
      const controller = new AbortController();
      const startedAt = performance.now();
      const shown = { place };
      setQuiet(true);
      const run = following(controller, () => {
        if (performance.now() - startedAt > QUIET_MS) setJob((former) => former ?? shown);
      });
      const done = action(run).then(
        () => say(undefined),
        (error: unknown) => say(describe(error)),
      );
      quiet.current = { done, controller };
      await done;
      quiet.current = null;
      setJob((former) => (former === shown ? null : former));
      setQuiet(false);
    },
    [describe, following],
  );
  // A long action may be waiting for a quiet one: both stop.
  const cancel = useCallback(() => {
    for (const controller of [stop.current, quiet.current?.controller]) controller?.abort();
  }, []);
  const jobs = useMemo(
    () => ({ job, isQuiet, failures, start, quietly, cancel }),
    [job, isQuiet, failures, start, quietly, cancel],
  );
  return { jobs, progress };
}
