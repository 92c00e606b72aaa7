import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { newXlsx, openXlsx } from '#workbook/xlsx';
import { namesIn, readBytes, writeAll } from './files';
import type { Host } from './host';
import { readSchemaFile } from './schemas';

/** The machine, for the command line. */
export const nodeHost: Host = {
  surroundings: { readSchema: readSchemaFile, now: () => new Date(), uuid: randomUUID },
  readFile: readBytes,
  openWorkbook: async (path) => openXlsx(await readBytes(path), basename(path)),
  namesIn,
  writeAll,
  newWorkbook: newXlsx,
  join,
  fileName: (path) => basename(path),
};
