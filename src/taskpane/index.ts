export { errorText } from './error-text';
export { formatsOf, type Formats } from './format';
export type { PaneHost } from './host';
export { messagesOf, type Messages } from './messages';
export { ChooseFile } from './parts/choose-file';
export { Pane, type PaneProps } from './pane';
export type { CellAddress, Status } from './types';
