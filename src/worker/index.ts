export { letRunsCross } from './crossing';
export type { AttachedSession, Change, Engine, StatusColumn } from './engine';
export { attachedSession } from './attach';
export { lettingGo } from './crossing';
