import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openXlsx } from '#workbook/xlsx';
import { namesIn, readBytes, writeAll } from './files';
import type { Host } from './host';
import { readSchemaFile } from './schemas';

const TEMPLATES = {
  fr: new URL('../../assets/modele-accrochage.xlsx', import.meta.url),
  en: new URL('../../assets/modele-accrochage-en.xlsx', import.meta.url),
};

/** The machine, for the command line. */
export const nodeHost: Host = {
  surroundings: { readSchema: readSchemaFile, now: () => new Date(), uuid: randomUUID },
  readFile: readBytes,
  openWorkbook: async (path) => openXlsx(await readBytes(path), basename(path)),
  namesIn,
  writeAll,
  template: (language) => readFile(TEMPLATES[language]),
  join,
  fileName: (path) => basename(path),
};
