import type { RowShown } from '#session';
import { describe } from '../action';

interface Said {
  readonly at: RowShown;
  /** How it is known. */
  readonly reason: string;
  readonly by: string;
}

/** *C’est bien ce passage*: what CDC has already under this id. */
export const declareSame = describe({
  name: 'declareSame',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, { at, ...said }: Said, run) => session.declareSame(at, said, run),
  says: (m) => m.accuses.same,
  changes: true,
});
