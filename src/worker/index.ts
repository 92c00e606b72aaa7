export { letRunsCross } from './crossing';
export type { AttachedSession, Change, Engine, StatusColumns } from './engine';
export { attachedSession } from './attach';
export { lettingGo } from './crossing';
