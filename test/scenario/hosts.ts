import { strFromU8, unzipSync } from 'fflate';
import { createFileSession, type FileSession } from '#actions';
import { memoryWorkbook } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import type { ScenarioHost } from './scenario';
import { testSurroundings } from './surroundings';

/** A model in memory; there is no file to save. */
export function memoryHost(): ScenarioHost {
  const surroundings = testSurroundings();
  let workbook = memoryWorkbook();
  const session = () =>
    createFileSession({ ...workbook, save: async () => new Uint8Array() }, surroundings, 'fr');
  return {
    open: async (content) => {
      workbook = memoryWorkbook(content);
      return session();
    },
    again: async () => session(),
    highlights: async (_session, sheet) => workbook.highlights(sheet).map(({ formula }) => formula),
  };
}

/** An .xlsx, saved and opened again. */
export function xlsxHost(): ScenarioHost {
  const surroundings = testSurroundings();
  return fileHost(async (bytes) => createFileSession(await openXlsx(bytes, 'c.xlsx'), surroundings, 'fr'));
}

/** Sessions on the bytes of a file, wherever they live. */
export function fileHost(open: (bytes: Uint8Array) => Promise<FileSession>): ScenarioHost {
  return {
    open: async (content) => open(xlsxFromContent(content)),
    again: async (session) => open(await session.save()),
    highlights: async (session) => {
      const parts = unzipSync(await session.save());
      return Object.entries(parts)
        .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
        .flatMap(([, bytes]) => strFromU8(bytes).match(/<formula>[^<]*accrochage[^<]*<\/formula>/g) ?? [])
        .map((formula) => formula.replaceAll('&quot;', '"'));
    },
  };
}
