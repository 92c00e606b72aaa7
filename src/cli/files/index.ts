export { nodeFileSystem, type FileSystem } from './file-system';
export { ifThere, reading } from './reasons';
export { runFiles, type RunFiles } from './run-files';
export { checksByNode, deflateByNode, inflateByNode } from './node-packing';
