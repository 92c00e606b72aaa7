export type { Action, ActionName, Described, IconName, Keys, Tools } from './action';
export {
  COMMANDS,
  createCommandQueue,
  EXCEL_ACTIONS,
  isQuiet,
  type Command,
  type CommandQueue,
} from './commands';
export { follow, type PaneState, type Request } from './follow';
export { isPressed, keysText, titleWithKeys } from './keys';
export { ACTIONS, EVERY_ACTION } from './registry';
export { filterTable } from './filter-table';
export { showHiddenRow } from './show-hidden-row';
export { showPane } from './show-pane';
export * from './accuses';
export * from './check';
export * from './departments';
export * from './prepare';
export * from './transmit';
