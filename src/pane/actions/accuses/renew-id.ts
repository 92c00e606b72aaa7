import type { RowShown } from '#session';
import { describe } from '../action';

interface Asked {
  readonly at: RowShown;
  readonly by: string;
}

/** *Donner un nouvel identifiant*, to a passage that can only go again under another. */
export const renewId = describe({
  name: 'renewId',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, { at, by }: Asked, run) => session.renewId(at, by, run),
  says: (m, id) => m.accuses.renewed(id),
  changes: true,
});
