import { useCallback, useEffect, useRef, useState } from 'react';
import type { Run } from '#session';
import type { Jobs } from './use-jobs';

/**
 * The answer to a question that is mostly quick, but may need all to be checked: it is asked once nothing else is under
 * way, and if it lasts it shows itself at `place`, with progress and cancel. The former answer stays meanwhile.
 * @param key says when to ask again; null when the answer is not wanted now.
 * @returns the answer, what went wrong, and how to ask again what was stopped or failed.
 */
export function useWorkedAnswer<T>(
  jobs: Jobs,
  place: string,
  ask: (run: Run) => Promise<T>,
  key: string | null,
): { readonly answer: T | null; readonly error: unknown; readonly again: () => void } {
  const [state, setState] = useState<{ readonly answer: T | null; readonly error: unknown }>({
    answer: null,
    error: null,
  });
  const [times, setTimes] = useState(0);
  const asked = useRef<string | null>(null);
  const now = useRef({ jobs, ask });
  now.current = { jobs, ask };
  const isFree = jobs.job === null && !jobs.isQuiet;
  const question = key === null ? null : `${times}/${key}`;
  useEffect(() => {
    if (question === null) asked.current = null;
    if (question === null || !isFree || asked.current === question) return;
    const { jobs, ask } = now.current;
    void jobs.quietly(place, async (run) => {
      asked.current = question;
      try {
        setState({ answer: await ask(run), error: null });
      } catch (error) {
        setState((former) => ({ ...former, error }));
      }
    });
  }, [isFree, place, question]);
  return { ...state, again: useCallback(() => setTimes((former) => former + 1), []) };
}
