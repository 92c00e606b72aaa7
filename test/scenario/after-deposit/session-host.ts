import type { CellValue } from '#dictionary';
import type { Session } from '#session';
import { SHEET } from '../../actions/workbooks';
import type { HandedFile } from '../host';

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

export const HOW = 'saisie sur le portail';

/** Where sessions on a workbook live, and how its passages are looked at and typed by hand. */
export interface AfterPlace<S extends Session> {
  readonly comeBack: () => Promise<S>;
  readonly leave: (session: S) => Promise<void>;
  /** The cells of the sheet of the passages, from A1. */
  readonly cells: (session: S) => Promise<readonly (readonly CellValue[])[]>;
  readonly type: (session: S, row: number, column: number, value: string) => Promise<void>;
}

/** A session on a workbook, left and come back to before each deed. */
export function sessionHost<S extends Session>({ comeBack, leave, cells, type }: AfterPlace<S>): AfterHost {
  const doing = async <T>(act: (session: S) => Promise<T>): Promise<T> => {
    const session = await comeBack();
    const done = await act(session);
    await leave(session);
    return done;
  };
  const columnOf = async (session: S, header: string) => (await cells(session))[0]?.indexOf(header) ?? -1;
  const shown = async (session: S, row: number) => {
    const at = await columnOf(session, 'idTechnique');
    return { sheet: SHEET, row, idTechnique: String((await cells(session))[row - 1]?.[at] ?? '') };
  };
  return {
    type: async (row, header, value) =>
      doing(async (session) => type(session, row, (await columnOf(session, header)) + 1, value)),
    column: async (header) =>
      doing(async (session) => {
        const at = await columnOf(session, header);
        return (await cells(session)).slice(1).map((line) => line[at] ?? null);
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
