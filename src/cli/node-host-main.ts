import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { openWorkbookFile } from '#workbook/csv';
import { newXlsx } from '#workbook/xlsx';
import { nodeFileSystem, nodePacking, runFiles, type FileSystem } from './files';
import type { Host } from './host';
import { readSchemaFile } from './schemas';

/** The machine, for one run of the command line. */
export function nodeHost(fs: FileSystem = nodeFileSystem): Host {
  const { readSource, ...files } = runFiles(fs);
  return {
    ...files,
    surroundings: {
      readSchema: (version) => readSchemaFile(version, fs),
      now: () => new Date(),
      uuid: randomUUID,
    },
    openWorkbook: async (path) => openWorkbookFile(await readSource(path), basename(path), nodePacking),
    newWorkbook: newXlsx,
    join,
    fileName: (path) => basename(path),
  };
}
