export { ChooseFile } from './fields/choose-file';
export { ErrorBoundary } from './parts/error-boundary';
export { letGo, sendToDownloads, useSending, type Sent } from './parts/sent';
export { Pane, type PaneProps } from './pane';
