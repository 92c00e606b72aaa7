import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CellValue } from '#dictionary';
import { createFileSession, type FileSession } from '#session';
import { memoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { SHEET } from '../../actions/workbooks';
import { accrochage, filesOf, folder } from '../../cli/bench';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import type { HandedFile } from '../host';
import { testSurroundings } from '../surroundings';

/** What is asked of a file. */
export interface Asked {
  readonly action?: 'CREATION' | 'SUPPRESSION';
  readonly only?: 'ko';
  /** Sheet rows; all by default. */
  readonly rows?: readonly number[];
}

export interface SentFile extends HandedFile {
  readonly idFlux: string;
}

/** A way to settle a row, by the code that *Démarches* keeps. */
export type Way = 'new-id' | 'same-passage' | 'restored';

/** A place where a registrar works after the deposit. Rows are 1-based sheet rows. */
export interface AfterHost {
  readonly type: (row: number, header: string, value: string) => Promise<void>;
  /** The cells under a header, from row 2. */
  readonly column: (header: string) => Promise<readonly CellValue[]>;
  /** Generates and drops; every file made. */
  readonly send: (asked: Asked) => Promise<readonly SentFile[]>;
  readonly answer: (accuse: HandedFile) => Promise<void>;
  readonly settle: (way: Way, row: number, files?: readonly HandedFile[]) => Promise<void>;
  readonly takeOver: (files: readonly HandedFile[]) => Promise<void>;
  readonly declare: (row: number) => Promise<void>;
  /** How many passages the *Dossier de preuve* holds, and how many files it lacks. */
  readonly dossier: (files: readonly HandedFile[]) => Promise<readonly [number, number]>;
  readonly close: () => void;
}

const HOW = 'saisie sur le portail';

/** A session on a workbook, left and come back to before each deed. */
function sessionHost(
  comeBack: () => Promise<FileSession>,
  leave: (session: FileSession) => Promise<void>,
): AfterHost {
  const doing = async <T>(act: (session: FileSession) => Promise<T>): Promise<T> => {
    const session = await comeBack();
    const done = await act(session);
    await leave(session);
    return done;
  };
  const columnOf = async (session: FileSession, header: string) => {
    const { values } = await session.read({ sheet: SHEET, row: 1, column: 1, rows: 1, columns: 40 });
    return (values[0] ?? []).indexOf(header) + 1;
  };
  const shown = async (session: FileSession, row: number) => {
    const column = await columnOf(session, 'idTechnique');
    const { values } = await session.read({ sheet: SHEET, row, column, rows: 1, columns: 1 });
    return { sheet: SHEET, row, idTechnique: String(values[0]?.[0] ?? '') };
  };
  return {
    type: async (row, header, value) =>
      doing(async (session) => session.edit(SHEET, row, await columnOf(session, header), [[value]])),
    column: async (header) =>
      doing(async (session) => {
        const { passages } = await session.overview();
        const column = await columnOf(session, header);
        const range = { sheet: SHEET, row: 2, column, rows: passages, columns: 1 };
        return (await session.read(range)).values.map(([cell]) => cell ?? null);
      }),
    send: async ({ action = 'CREATION', only, rows }) =>
      doing(async (session) => {
        const runs = rows?.map((row) => ({ first: row, last: row }));
        const chosen = runs === undefined ? {} : { rows: [{ sheet: SHEET, runs }] };
        const { files } = await session.generate(
          { action, ...chosen, ...(only === undefined ? {} : { only }) },
          {},
        );
        const sent: SentFile[] = [];
        for (const { idFlux, name } of files) {
          const bytes = new Uint8Array(await (await session.file(idFlux)).arrayBuffer());
          await session.confirmDeposit(idFlux);
          sent.push({ idFlux, name, bytes });
        }
        return sent;
      }),
    answer: async (accuse) =>
      doing(async (session) => {
        await session.readAccuses([accuse], {});
        await session.applyAccuses(false, {});
      }),
    settle: async (way, row, files = []) =>
      doing(async (session) => {
        const at = await shown(session, row);
        if (way === 'new-id') await session.renewId(at, '', {});
        else if (way === 'restored') await session.restore(at, files, '', {});
        else await session.declareSame(at, { reason: HOW, by: '' }, {});
      }),
    takeOver: async (files) =>
      doing(async (session) => {
        await session.readHistory(files, {});
        await session.applyHistory({});
      }),
    declare: async (row) =>
      doing(async (session) => {
        const of = [{ sheet: SHEET, row }];
        await session.declareSent({ of, date: '2026-03-25', how: HOW, by: '' }, {});
      }),
    dossier: async (files) =>
      doing(async (session) => {
        const { passages, missing } = await session.makeDossier(files, {});
        return [passages, missing.length] as const;
      }),
    close: () => undefined,
  };
}

/** Each deed a minute after the one before. */
function passingTime() {
  const surroundings = testSurroundings();
  let minutes = 0;
  return {
    ...surroundings,
    now: () => new Date(Date.parse('2026-11-23T08:00:00Z') + (minutes += 1) * 60_000),
  };
}

export function inMemory(content: WorkbookContent): AfterHost {
  const workbook = memoryWorkbook(content);
  const surroundings = passingTime();
  const savable = { ...workbook, save: async () => new Uint8Array() };
  return sessionHost(
    async () => createFileSession(savable, surroundings, 'fr'),
    async () => undefined,
  );
}

/** An .xlsx, saved and opened again at each deed. */
export function inFile(content: WorkbookContent): AfterHost {
  let bytes = xlsxFromContent(content);
  const surroundings = passingTime();
  return sessionHost(
    async () => createFileSession(await openXlsx(bytes, 'c.xlsx'), surroundings, 'fr'),
    async (session) => {
      bytes = await session.save();
    },
  );
}

/** The command line, on files of the machine. */
export function onCommandLine(content: WorkbookContent): AfterHost {
  const dir = folder();
  const book = dir.at('cfa.xlsx');
  writeFileSync(book, xlsxFromContent(content));
  const session = sessionHost(
    async () => createFileSession(await openXlsx(readFileSync(book), 'cfa.xlsx'), testSurroundings(), 'fr'),
    async (opened) => writeFileSync(book, await opened.save()),
  );
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
