import type { RowShown } from '#session';
import { describe } from '../action';

interface Said {
  readonly at: RowShown;
  readonly reason: string;
  readonly by: string;
}

/** *Répondre à la demande*: a holder's request needs no correction, and why. */
export const answerRequest = describe({
  name: 'answerRequest',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, { at, ...said }: Said, run) => session.answerRequest(at, said, run),
  says: (m) => m.questions.kept,
  changes: true,
});
