export { COMMANDS, createCommandQueue, type CommandQueue, type Command } from './commands';
export { createSignal, type Signal } from './signal';
export { type CellAddress, type Status, STEPS, STEP_OF, type Step, type DepositState } from './types';
export { positionOf, stepFrom, type Cursor } from './cursor';
export { follow, type PaneState, type Request } from './follow';
