import { check, LIFTED_BY_PASSAGE, type CheckResult } from '#actions/checking';
import { recordGeneration, recordJournal, recordLifts } from '#actions/recording';
import { applyAccuses, generate, readAccuseFiles, select, type Generated } from '#actions/sending';
import type { CellValue } from '#dictionary';
import type { Workbook } from '#workbook';
import { memoryWorkbook } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, processed, SHEET, type Row } from '../actions/workbooks';
import { passingTime } from '../scenario/hosts/file-hosts';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { FIRST_ROW, type Passage } from './model';
import { cellsOf, COLUMNS, KEYS } from './rows';
import { REQUEST, saying, type Saying } from './saying';

export const PLACES = 7;

/** The product on a workbook, by what a hand does to it. */
export interface System extends Saying {
  readonly put: (row: number, id: string, passage: Passage) => Promise<void>;
  readonly typeId: (row: number, id: string) => Promise<void>;
  readonly typeStatus: (row: number, word: string) => Promise<void>;
  readonly typeAside: (row: number, word: CellValue) => Promise<void>;
  /** Rows of which *Statut* says that they were accepted. */
  readonly claiming: () => Promise<readonly number[]>;
  /** What stops a row until someone says why it goes all the same. */
  readonly asked: () => Promise<readonly Asked[]>;
  readonly lift: (asked: Asked) => Promise<void>;
  /** Gives rows the cells of others, ours among them; null empties a row. */
  readonly rearrange: (from: readonly (number | null)[]) => Promise<void>;
  readonly check: () => Promise<CheckResult>;
  /** @param whole the whole generation, XSD and all; else the same choice, recorded without its bytes. */
  readonly generate: (replace: boolean, whole: boolean) => Promise<Generated>;
  /** A file that takes one row out, recorded without its bytes. */
  readonly suppress: (row: number) => Promise<Generated>;
  readonly setDeposit: (idFlux: string, state: 'deposited' | 'cancelled') => Promise<void>;
  readonly answer: (
    idFlux: string,
    said: {
      readonly ok: readonly string[];
      readonly ko: readonly (readonly [string, string])[];
      readonly id: string;
    },
  ) => Promise<void>;
  /** Changes a line of a list by hand. @param nth among its lines. @param header null for the whole line. */
  readonly tamper: (
    sheet: 'Historique accrochage' | 'Dépôts',
    nth: number,
    header: string | null,
    value: CellValue,
  ) => Promise<readonly CellValue[] | null>;
  /** Types over the state of a file. @returns whether it is listed. */
  readonly typeOver: (idFlux: string, word: string) => Promise<boolean>;
  /** Pastes a line of a list over the one under it. @returns what that one held. */
  readonly pasteOver: (sheet: string, nth: number) => Promise<readonly CellValue[] | null>;
  readonly reopen: () => Promise<void>;
}

export interface Asked {
  readonly code: string;
  readonly idTechnique: string;
  readonly row: number;
}

const ASIDE = 'Mis de côté';

/** More lines than a list gets. */
const LISTED = 30;

export async function systemOn(host: 'memory' | 'xlsx'): Promise<System> {
  const blank = Array.from({ length: PLACES }, () => ({}) as Row);
  const content = contentOf({ rows: [COLUMNS, ...blank], others: { [ASIDE]: [], [REQUEST]: [] } });
  const surroundings = passingTime();
  let workbook: Workbook & { readonly save?: () => Promise<Uint8Array> } =
    host === 'memory' ? memoryWorkbook(content) : await openXlsx(xlsxFromContent(content), 'c.xlsx');
  const checkNow = async () => check(workbook, {}, surroundings);
  const write = async (
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly CellValue[])[],
  ) => workbook.write([{ sheet, row, column, values }]);

  async function headers(): Promise<readonly CellValue[]> {
    const { sheets } = await workbook.describe();
    return sheets.find(({ name }) => name === SHEET)?.head[0] ?? [];
  }

  const put: System['put'] = async (row, id, passage) => {
    const cells: Readonly<Record<string, CellValue>> = { ...cellsOf(id, passage) };
    await write(SHEET, row, 1, [KEYS.map((key) => cells[key] ?? null)]);
  };
  await write(SHEET, FIRST_ROW, 1, [KEYS.map(() => null)]);

  const type = async (row: number, header: string, cell: CellValue) =>
    write(SHEET, row, (await headers()).indexOf(header) + 1, [[cell]]);
  return {
    ...saying(checkNow, type),
    put,
    typeId: async (row, id) => {
      await write(SHEET, row, KEYS.indexOf('idTechnique') + 1, [[id]]);
    },
    typeStatus: async (row, word) => {
      const column = (await headers()).indexOf('Statut') + 1;
      if (column > 0) await write(SHEET, row, column, [[word]]);
    },
    typeAside: async (row, word) => void (await type(row, ASIDE, word)),
    claiming: async () => {
      const column = (await headers()).indexOf('Statut') + 1;
      if (column === 0) return [];
      const { values } = await workbook.read({
        sheet: SHEET,
        row: FIRST_ROW,
        column,
        rows: PLACES,
        columns: 1,
      });
      return values.flatMap(([cell], at) => (cell === 'Accepté' ? FIRST_ROW + at : []));
    },
    asked: async () => {
      const { findings, rows } = await checkNow();
      const ids = new Map(rows.map(({ row, idTechnique }) => [row, idTechnique]));
      return findings.flatMap(({ rule, severity, row }) =>
        severity === 'error' && row !== null && LIFTED_BY_PASSAGE.includes(rule)
          ? [{ code: rule, row, idTechnique: ids.get(row) ?? '' }]
          : [],
      );
    },
    lift: async ({ code, idTechnique }) => {
      await recordLifts(await checkNow(), [{ code, idTechnique, reason: 'vérifié au dossier', by: '' }]);
    },
    rearrange: async (from) => {
      const columns = (await headers()).length;
      const { values } = await workbook.read({
        sheet: SHEET,
        row: FIRST_ROW,
        column: 1,
        rows: PLACES,
        columns,
      });
      const empty = Array.from({ length: columns }, () => null);
      await write(
        SHEET,
        FIRST_ROW,
        1,
        from.map((place) => (place === null ? empty : [...(values[place] ?? empty)])),
      );
    },
    check: checkNow,
    generate: async (replace, whole) => {
      const choice = { action: 'CREATION', replace } as const;
      if (whole) {
        const made = await generate(workbook, {}, choice, surroundings);
        await recordGeneration(made);
        return made;
      }
      const result = await checkNow();
      const { included, left } = select(result, choice);
      const made = { result, choice, left, files: included.length === 0 ? [] : [fileOf(result, included)] };
      await recordGeneration(made);
      return made;
    },
    suppress: async (row) => {
      const rows = [{ sheet: null, runs: [{ first: row, last: row }] }];
      const choice = { action: 'SUPPRESSION', rows } as const;
      const result = await checkNow();
      const { included, left } = select(result, choice);
      const files = included.length === 0 ? [] : [fileOf(result, included, choice.action)];
      const made = { result, choice, left, files };
      await recordGeneration(made);
      return made;
    },
    setDeposit: async (idFlux, state) => {
      const result = await checkNow();
      const deposits = result.journal.deposits.map((each) =>
        each.idFlux === idFlux ? { ...each, state } : each,
      );
      await recordJournal(result, { ...result.journal, deposits });
    },
    answer: async (idFlux, said) => {
      const { read } = readAccuseFiles([processed(idFlux, said)]);
      const result = await checkNow();
      await recordJournal(result, applyAccuses(result, read, false).journal);
    },
    typeOver: async (idFlux, word) => {
      for (let nth = 0; nth < LISTED; nth += 1) {
        const line = await lineOf('Dépôts', nth);
        if (line?.cells.includes(idFlux) !== true) continue;
        const { row, firstColumn, names } = line;
        await write('Dépôts', row, firstColumn + names.indexOf('État'), [[word]]);
        return true;
      }
      return false;
    },
    pasteOver: async (sheet, nth) => {
      const above = await lineOf(sheet, nth);
      const under = await lineOf(sheet, nth + 1);
      if (above === null || under === null || above.row === under.row) return null;
      await write(sheet, under.row, under.firstColumn, [above.cells]);
      return [under.cells[under.names.indexOf('Identifiant du flux')] ?? null];
    },
    tamper: async (sheet, nth, header, value) => {
      const line = await lineOf(sheet, nth);
      if (line === null) return null;
      const { row, names, firstColumn, cells } = line;
      if (header === null) await write(sheet, row, firstColumn, [names.map(() => null)]);
      else await write(sheet, row, firstColumn + names.indexOf(header), [[value]]);
      const flux = names.indexOf('Identifiant du flux');
      return [cells[flux] ?? null];
    },
    reopen: async () => {
      if (workbook.save !== undefined) workbook = await openXlsx(await workbook.save(), 'c.xlsx');
    },
  };

  /** A line of a list, whatever number is given: round from the last to the first. */
  async function lineOf(sheet: string, nth: number) {
    const { sheets } = await workbook.describe();
    const table = sheets.find(({ name }) => name === sheet)?.tables[0];
    if (table === undefined || table.lastRow <= table.headerRow) return null;
    const row = table.headerRow + 1 + (nth % (table.lastRow - table.headerRow));
    const { headers: names, firstColumn } = table;
    const range = { sheet, row, column: firstColumn, rows: 1, columns: names.length };
    const [cells = []] = (await workbook.read(range)).values;
    return { row, names, firstColumn, cells };
  }

  function fileOf(
    result: CheckResult,
    rows: Generated['files'][number]['rows'],
    action: 'CREATION' | 'SUPPRESSION' = 'CREATION',
  ): Generated['files'][number] {
    const [ids] = result.ids.groups;
    if (ids === undefined) throw new Error('No ids');
    const envelope = {
      idFlux: surroundings.uuid(),
      horodatage: surroundings.now().toISOString(),
      action,
      ...ids,
    };
    const file = { chunks: [], bytes: 0, rows, startLines: [] };
    return { name: `${envelope.idFlux}.xml`, envelope, file, sha256: 'of its bytes', rows };
  }
}
