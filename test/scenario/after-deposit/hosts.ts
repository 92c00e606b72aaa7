import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createFileSession, type FileSession } from '#session';
import { memoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { SHEET } from '../../actions/workbooks';
import { accrochage, filesOf, folder } from '../../cli/bench';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import type { HandedFile } from '../host';
import { passingTime } from '../hosts/file-hosts';
import { cellsOf } from '../hosts/session-host';
import { testSurroundings } from '../surroundings';
import { HOW, sessionHost, type AfterHost, type AfterPlace } from './session-host';

const ON_A_FILE: Pick<AfterPlace<FileSession>, 'cells' | 'type'> = {
  cells: async (session) => cellsOf(session, SHEET),
  type: async (session, row, column, value) => session.edit(SHEET, row, column, [[value]]),
};

export function inMemory(content: WorkbookContent): AfterHost {
  const workbook = memoryWorkbook(content);
  const surroundings = passingTime();
  const savable = { ...workbook, save: async () => new Uint8Array() };
  return sessionHost({
    ...ON_A_FILE,
    comeBack: async () => createFileSession(savable, surroundings, 'fr'),
    leave: async () => undefined,
  });
}

/** An .xlsx, saved and opened again at each deed. */
export function inFile(content: WorkbookContent): AfterHost {
  let bytes = xlsxFromContent(content);
  const surroundings = passingTime();
  return sessionHost({
    ...ON_A_FILE,
    comeBack: async () => createFileSession(await openXlsx(bytes, 'c.xlsx'), surroundings, 'fr'),
    leave: async (session) => {
      bytes = await session.save();
    },
  });
}

/** The command line, on files of the machine. */
export function onCommandLine(content: WorkbookContent): AfterHost {
  const dir = folder();
  const book = dir.at('cfa.xlsx');
  writeFileSync(book, xlsxFromContent(content));
  const session = sessionHost({
    ...ON_A_FILE,
    comeBack: async () =>
      createFileSession(await openXlsx(readFileSync(book), 'cfa.xlsx'), testSurroundings(), 'fr'),
    leave: async (opened) => writeFileSync(book, await opened.save()),
  });
  let made = 0;
  const run = async (...argv: readonly string[]) => {
    const ran = await accrochage(...argv, '--json');
    if (ran.exit === 2) throw new Error(JSON.stringify(ran.json));
    return ran;
  };
  const written = (files: readonly HandedFile[]) =>
    files.map(({ name, bytes }) => {
      const path = dir.at(`${(made += 1)}-${name}`);
      writeFileSync(path, bytes);
      return path;
    });
  return {
    // What a hand does in Excel.
    type: session.type,
    column: session.column,
    send: async ({ action = 'CREATION', only, rows }) => {
      const ran = await run(
        ...['generate', book, '--out', dir.at('flux'), '--save', book, '--action', action],
        ...(only === undefined ? [] : ['--only', only]),
        ...(rows === undefined ? [] : ['--rows', rows.join(',')]),
      );
      return filesOf(ran).map(({ idFlux, path }) => ({
        idFlux,
        name: basename(path),
        bytes: new Uint8Array(readFileSync(path)),
      }));
    },
    answer: async (accuse) => void (await run('import', book, ...written([accuse]), '--out', book)),
    settle: async (way, row, files = []) =>
      void (await run(
        ...['settle', book, ...written(files), '--as', way, '--rows', String(row), '--out', book],
        ...(way === 'same-passage' ? ['--how', HOW] : []),
      )),
    takeOver: async (files) => void (await run('history', book, ...written(files), '--out', book)),
    declare: async (row) =>
      void (await run(
        ...['declare', book, '--rows', String(row), '--date', '2026-03-25', '--how', HOW, '--out', book],
      )),
    dossier: async (files) => {
      const { json } = await run('dossier', book, ...written(files), '--out', dir.at(`${(made += 1)}.zip`));
      const { passages, missing } = json as { readonly passages: number; readonly missing: number };
      return [passages, missing];
    },
    close: dir.clean,
  };
}
