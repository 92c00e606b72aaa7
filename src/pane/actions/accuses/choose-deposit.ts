import { describe } from '../action';

interface Chosen {
  /** The accusé, as it was given. */
  readonly path: string;
  /** The deposit that it answers; '' for none. */
  readonly idFlux: string;
}

/** *Le dépôt auquel il répond*, for an accusé that does not say it. Nothing is written. */
export const chooseDeposit = describe({
  name: 'chooseDeposit',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, { path, idFlux }: Chosen, run) => session.chooseDeposit(path, idFlux, run),
  changes: false,
});
