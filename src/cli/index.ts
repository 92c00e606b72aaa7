export { readSchemaFile } from './schemas';
export { nodeHost } from './node-host-main';
export { runCli } from './run';
export { runFiles } from './files';
export type { FileSystem, OpenFile } from './files/file-system';
export { lockOf } from './files/temporary';
export type { Output } from './files/output';
export { failureOf } from './failure';
export { leftLines, type LeftLine } from './left-lines';
