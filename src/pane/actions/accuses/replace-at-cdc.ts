import type { RowShown } from '#session';
import { describe } from '../action';

/** *Remplacer à la CDC*: notes that a row is deleted there to be created again; its deletion is made in *Transmettre*. */
export const replaceAtCdc = describe({
  name: 'replaceAtCdc',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, at: RowShown, run) => session.replaceAtCdc(at, run),
  changes: true,
});
