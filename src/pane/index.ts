export { ChooseFile } from './fields/choose-file';
export { ErrorBoundary } from './fetched/error-boundary';
export { fetched } from './fetched/fetched';
export { letGo, sendToDownloads, useSending, type Sent } from './parts/sent';
export { Pane, type PaneProps } from './pane';
