export { letRunsCross } from './crossing';
export type { AttachedSession, Change, Engine, StatusColumn } from './engine';
