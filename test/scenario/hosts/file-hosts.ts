import { strFromU8, unzipSync } from 'fflate';
import type { Surroundings } from '#actions/workspace';
import { createFileSession, type FileSession } from '#session';
import { memoryWorkbook } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { someHidden } from '../../workbook/some-hidden';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import type { ScenarioHost } from '../host';
import { testSurroundings } from '../surroundings';
import { cellsOf, sessionHost, type SessionPlace } from './session-host';

const MINUTE_MS = 60_000;

/** Surroundings where time goes by: a minute each time it is asked, so that no two files share their second. */
export function passingTime(): Surroundings {
  const { now, ...rest } = testSurroundings();
  let minutes = 0;
  return { ...rest, now: () => new Date(now().getTime() + minutes++ * MINUTE_MS) };
}

const ON_A_FILE: Pick<SessionPlace<FileSession>, 'type' | 'cells'> = {
  type: async (session, sheet, row, column, text) => session.edit(sheet, row, column, [[text]]),
  cells: cellsOf,
};

/** A model in memory, where some rows are hidden, which misplaces; there is no file to save. */
export function memoryHost(): ScenarioHost {
  const surroundings = passingTime();
  let workbook = memoryWorkbook();
  const session = () =>
    createFileSession({ ...workbook, save: async () => new Uint8Array() }, surroundings, 'fr');
  return sessionHost({
    ...ON_A_FILE,
    open: async (content) => {
      workbook = memoryWorkbook(someHidden(content), { filterMisplaces: true });
      return session();
    },
    comeBack: async () => session(),
    highlights: async (_session, sheet) => workbook.highlights(sheet).map(({ formula }) => formula),
  });
}

/** An .xlsx, saved and opened again. */
export function xlsxHost(): ScenarioHost {
  const surroundings = passingTime();
  return fileHost(async (bytes) => createFileSession(await openXlsx(bytes, 'c.xlsx'), surroundings, 'fr'));
}

/** Sessions on the bytes of a file, wherever they live. */
export function fileHost(open: (bytes: Uint8Array) => Promise<FileSession>): ScenarioHost {
  return sessionHost({
    ...ON_A_FILE,
    open: async (content) => open(xlsxFromContent(content)),
    comeBack: async (session) => open(await session.save()),
    highlights: async (session) => signedFormulas(await session.save()),
  });
}

/** The formulas of the conditional formats of an .xlsx that we signed. */
export function signedFormulas(xlsx: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(xlsx))
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .flatMap(([, bytes]) => strFromU8(bytes).match(/<formula>[^<]*accrochage[^<]*<\/formula>/g) ?? [])
    .map((formula) => formula.replaceAll('&quot;', '"'));
}
