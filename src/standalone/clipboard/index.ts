export { cellText } from './cell-text';
export { fromClipboard, toClipboard } from './clipboard';
