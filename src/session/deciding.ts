import { recordDeclaration, recordLifts } from '#actions/recording';
import type { Knowledge } from './knowledge';
import type { Session } from './types';
import { questionsOf } from './views/questions';

/** What is asked of the user about who was sent, and the answers. */
export function deciding(known: Knowledge): Pick<Session, 'questions' | 'lift' | 'declareSent'> {
  return {
    questions: async () => questionsOf(await known.fresh(), known.words),
    lift: async (lifts, run) => {
      await known.recording(async (write) => {
        const now = await known.fresh(run);
        await write(async () => recordLifts(now, lifts, run));
      });
    },
    declareSent: async (declaration, run) => {
      await known.recording(async (write) => {
        const now = await known.fresh(run);
        await write(async () => recordDeclaration(now, declaration, run));
      });
    },
  };
}
