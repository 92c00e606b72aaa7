import type { DepositView, Overview } from '#session';

export type { CellAddress, RowsSelected } from '#session';
export type Status = keyof Overview['statuses'];
export type DepositState = DepositView['state'];

/** The steps of the pane, in order. */
export type Step = 'prepare' | 'check' | 'transmit' | 'accuses';
export const STEPS: readonly Step[] = ['prepare', 'check', 'transmit', 'accuses'];

/** The step where what is to be done next is done. */
export const STEP_OF: Readonly<Record<Overview['next'], Step | null>> = {
  prepare: 'prepare',
  check: 'check',
  correct: 'check',
  generate: 'transmit',
  confirm: 'transmit',
  import: 'accuses',
  ko: 'accuses',
  nothing: null,
};
