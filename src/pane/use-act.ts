import { useCallback } from 'react';
import type { Action, ActionName } from '#pane/actions';
import { usePane } from './pane-context';

interface Options<Result> {
  /** Where what goes wrong is said; by default the name of the action. */
  readonly place?: string;
  readonly onDone?: ((result: Result, said: string) => void) | undefined;
}

/** Does an action: what came of it is handed over, announced, and read again. @returns undefined when it failed. */
export type Act = <Name extends ActionName, Subject, Result>(
  action: Action<Name, Subject, Result>,
  subject: Subject,
  options?: Options<Result>,
) => Promise<Result | undefined>;

/** How the actions of the pane are done. */
export function useAct(): Act {
  const { session, host, m, jobs, refresh, announce } = usePane();
  const { start } = jobs;
  return useCallback<Act>(
    (action, subject, { place = action.name, onDone } = {}) => {
      const { does, says, changes } = action;
      return start(
        place,
        async (run) => {
          const result = await does({ session, host }, subject, run);
          const said = says?.(m, result, subject) ?? '';
          onDone?.(result, said);
          if (said !== '') announce(said);
          if (changes) await refresh();
          return result;
        },
        action.pace,
      );
    },
    [session, host, m, start, refresh, announce],
  );
}
