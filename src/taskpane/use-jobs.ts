import { useCallback, useMemo, useRef, useState } from 'react';
import type { Progress, Run } from '#actions';

/** A long action under way. */
export interface Job {
  /** The place it was started from, where its progress shows. */
  readonly place: string;
  readonly progress: Progress | null;
  /** Seconds left in this stage; null when it cannot be told yet. */
  readonly secondsLeft: number | null;
}

export interface Jobs {
  readonly job: Job | null;
  /** What went wrong by place, in words. */
  readonly failures: Readonly<Partial<Record<string, string>>>;
  /** Runs an action with progress and cancel. One at a time. @returns undefined when it failed or was stopped. */
  readonly start: <T>(place: string, action: (run: Run) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

/** Before this, the time left would only be a guess. */
const ESTIMATE_AFTER_MS = 1500;

function leftOf(progress: Progress, since: { readonly at: number; readonly done: number }, now: number) {
  const elapsed = now - since.at;
  const advanced = progress.done - since.done;
  if (elapsed < ESTIMATE_AFTER_MS || advanced <= 0) return null;
  return ((elapsed / advanced) * (progress.total - progress.done)) / 1000;
}

/** The long actions of a pane. @param describe an error in the user's words. */
export function useJobs(describe: (error: unknown) => string): Jobs {
  const [job, setJob] = useState<Job | null>(null);
  const [failures, setFailures] = useState<Jobs['failures']>({});
  const stop = useRef<AbortController | null>(null);

  const start = useCallback<Jobs['start']>(
    async (place, action) => {
      if (stop.current) return undefined;
      const controller = new AbortController();
      stop.current = controller;
      let since = { stage: '', at: 0, done: 0 };
      setFailures((former) => ({ ...former, [place]: undefined }));
      setJob({ place, progress: null, secondsLeft: null });
      try {
        return await action({
          signal: controller.signal,
          onProgress: (progress) => {
            const now = performance.now();
            if (progress.stage !== since.stage)
              since = { stage: progress.stage, at: now, done: progress.done };
            setJob({ place, progress, secondsLeft: leftOf(progress, since, now) });
          },
        });
      } catch (error) {
        setFailures((former) => ({ ...former, [place]: describe(error) }));
        return undefined;
      } finally {
        stop.current = null;
        setJob(null);
      }
    },
    [describe],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return useMemo(() => ({ job, failures, start, cancel }), [job, failures, start, cancel]);
}
