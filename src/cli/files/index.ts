export { nodeFileSystem, type FileSystem } from './file-system';
export { ifThere } from './reasons';
export { runFiles, type RunFiles } from './run-files';
