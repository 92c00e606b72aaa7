export { readDay } from './day';
export { createSignal, type Signal } from './signal';
export { createStore, type Store } from './store';
export { useStored } from './use-stored';
export { type CellAddress, type Status, STEPS, STEP_OF, type Step, type DepositState } from './types';
export { positionOf, stepFrom, type Cursor } from './cursor';
export type { PaneHost } from './host';
export {
  areAccuses,
  besides,
  NONE_INCOMING,
  takeable,
  withFiles,
  withoutFiles,
  type Incoming,
  type IncomingKind,
} from './incoming';
