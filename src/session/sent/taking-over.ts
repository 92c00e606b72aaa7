import { recordTakeOver } from '#actions/recording';
import { takeOver, type GivenFile } from '#actions/sending';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';
import { historyView } from '../views/history-view';

/** *Reprendre l’historique*: what was sent by another software comes in by its files. */
export function takingOver(known: Knowledge): Pick<Session, 'readHistory' | 'applyHistory'> {
  let files: readonly GivenFile[] = [];
  return {
    readHistory: async (given, run) => {
      files = [];
      const view = historyView(takeOver(await known.fresh(run), given), known.words);
      files = given;
      return view;
    },
    applyHistory: async (run) => {
      const taken = await known.recording(async (write) => {
        const now = await known.fresh(run);
        const read = takeOver(now, files);
        await write(async () => (await recordTakeOver(now, read, run)).result);
        return read;
      });
      files = [];
      return historyView(taken, known.words);
    },
  };
}
