import type { FirstDepositStep } from '#session';
import { describe } from '../action';

/** *Avant le premier dépôt*: what the user says is done. */
export const tickFirstDeposit = describe({
  name: 'tickFirstDeposit',
  step: 'transmit',
  pace: 'brief',
  does: ({ session }, steps: readonly FirstDepositStep[]) => session.tickFirstDeposit(steps),
  changes: true,
});
