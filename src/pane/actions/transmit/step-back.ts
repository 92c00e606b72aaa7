import type { DepositView } from '#session';
import { describe } from '../action';

type Deposit = Pick<DepositView, 'idFlux' | 'state'>;

/** Comes back on the accusé of a deposit, or on its drop. */
export const stepBackDeposit = describe({
  name: 'stepBackDeposit',
  step: 'transmit',
  icon: 'undo',
  pace: 'job',
  label: (m, { state }: Deposit) => (state === 'deposited' ? m.transmit.dropBack : m.transmit.accuseBack),
  does: ({ session }, { idFlux }, run) => session.stepBackDeposit(idFlux, run),
  says: (m, _overview, { state }) =>
    state === 'deposited' ? m.transmit.dropTakenBack : m.transmit.accuseTakenBack,
  changes: true,
});
