import { describe } from '../action';

interface Dated {
  /** The accusé, as it was given. */
  readonly path: string;
  /** `2026-12-01`; '' for none. */
  readonly day: string;
}

/** *Date de l’accusé*, for one whose name does not bear it. Nothing is written. */
export const dateAccuse = describe({
  name: 'dateAccuse',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, { path, day }: Dated, run) => session.dateAccuse(path, day, run),
  changes: false,
});
