import { eraseNirs, nirRows, recordSteps, stepOfUndone, wiping as read } from '#actions/recording';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';
import { undoable } from '../writing/undoable';

/** *Effacer les NIR* of the rows that CDC accepted; one undo puts them back. */
export function wiping(known: Knowledge): Pick<Session, 'wipeNirs'> {
  return {
    wipeNirs: async (run) => {
      const before = await known.fresh(run);
      const { rows, steps } = await read(before, nirRows(before).toWipe, '');
      if (steps.length > 0)
        await known.recording(async (write) => {
          await write(async () => recordSteps(before, steps, run));
        });
      try {
        const { language } = before.workspace;
        return await undoable(known, 'nir', async (onWritten, { ifUndone }) => {
          ifUndone(steps.map((step) => stepOfUndone(step, language)));
          return eraseNirs(before.workspace, rows, onWritten, run);
        });
      } finally {
        known.changed();
        await known.checkNow(run);
      }
    },
  };
}
