import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { openWorkbookFile } from '#workbook/csv';
import { LEVEL, newXlsx, PORTABLE, type Packing } from '#workbook/xlsx';
import {
  checksByNode,
  deflateByNode,
  inflateByNode,
  nodeFileSystem,
  runFiles,
  type FileSystem,
} from './files';
import type { Host } from './host';
import { readSchemaFile } from './schemas';

/** In C, a third of the time; but nothing in Node unpacks one piece after the other without waiting. */
const packing: Packing = {
  ...PORTABLE,
  ...checksByNode,
  inflate: inflateByNode,
  deflate: (pieces) => deflateByNode(pieces, LEVEL),
};

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
    openWorkbook: async (path) => openWorkbookFile(await readSource(path), basename(path), packing),
    newWorkbook: newXlsx,
    join,
    fileName: (path) => basename(path),
  };
}
