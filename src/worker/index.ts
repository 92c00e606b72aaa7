export { letRunsCross } from './crossing';
export type { AttachedSession, Change, Engine, Keeping, StatusColumns } from './engine';
export { keptFile, type AsItStood, type KeptFile } from './kept-file';
export { tellingWrites, writeAgain, type KeptWrite, type ToldOfWorkbook } from './kept-writes';
export { keptFileSession } from './file-session';
export { isAlive, type Alive } from './life';
export { attachedSession } from './attach';
export { lettingGo } from './crossing';
