import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import type { Workbook } from '#workbook';
import type { WorkbookContent } from '#workbook/memory';
import { column, DEPARTMENT, rule, table } from './contract-content';

/** How a workbook of one kind is made for the suite. */
export interface Adapter {
  readonly name: string;
  readonly open: (content: WorkbookContent) => Promise<Workbook>;
  /** Saved and opened again, where that means something; else the same workbook. */
  readonly again: (workbook: Workbook) => Promise<Workbook>;
}

/** The contract of the port: what every adapter does alike. */
export function contract({ name, open, again }: Adapter): void {
  const values = async (workbook: Workbook, sheet: string, rows: number, columns: number) =>
    (await workbook.read({ sheet, row: 1, column: 1, rows, columns })).values;

  describe(`the port, on ${name}`, () => {
    it('describes sheets, their size, first rows, tables, hidden rows and merged cells', async () => {
      const { date1904, losses, sheets } = await (await open(DEPARTMENT)).describe();
      expect({ date1904, losses }).toEqual({ date1904: false, losses: [] });
      expect(sheets).toEqual([
        {
          name: 'Passages',
          visible: true,
          protected: false,
          head: [
            ['Service'],
            ['idTechnique', 'Nom', 'Longueur'],
            ['A1', 'ÉLUARD', 6],
            ['A2', null, null, 'hors tableau'],
          ],
          rows: 4,
          columns: 4,
          tables: [],
          hiddenRows: [4],
          merges: ['A1:B1'],
        },
        {
          name: 'Tableau',
          visible: true,
          protected: true,
          head: [
            ['Code', 'Nom'],
            ['1', 'a'],
            ['2', 'b'],
            ['Total', 2],
          ],
          rows: 4,
          columns: 2,
          tables: [
            {
              name: 'Liste',
              headerRow: 1,
              firstColumn: 1,
              headers: ['Code', 'Nom'],
              lastRow: 3,
              hasTotals: true,
            },
          ],
          hiddenRows: [],
          merges: [],
        },
        {
          name: 'Secret',
          visible: false,
          protected: false,
          head: [],
          rows: 0,
          columns: 0,
          tables: [],
          hiddenRows: [],
          merges: [],
        },
      ]);
    });

    it('tells the date system', async () => {
      expect((await (await open({ ...DEPARTMENT, date1904: true })).describe()).date1904).toBe(true);
    });

    it('reads a rectangle, null where there is nothing, with number formats when asked', async () => {
      const workbook = await open(DEPARTMENT);
      expect(
        await workbook.read({ sheet: 'passages', row: 3, column: 1, rows: 3, columns: 3, formats: true }),
      ).toEqual({
        values: [
          ['A1', 'ÉLUARD', 6],
          ['A2', null, null],
          [null, null, null],
        ],
        formats: [
          ['@', 'dd/mm/yyyy', 'General'],
          ['General', 'General', 'General'],
          ['General', 'General', 'General'],
        ],
      });
    });

    it.each<CellValue>([
      'texte',
      '=1+1',
      '+33',
      '-5',
      '@SUM',
      '01053',
      '1E5',
      ' blancs  gardés ',
      'deux\nlignes',
      '<a> & "b" \'c\' ]]>',
      '_x0041_',
      'é 𝒳',
      12,
      0.1,
      -1e21,
      true,
      false,
      null,
    ])('writes %p as it is, a string always as text', async (value) => {
      const workbook = await open(DEPARTMENT);
      await workbook.write({ sheet: 'Passages', row: 3, column: 2, values: [[value]] });
      await workbook.write({ sheet: 'Passages', row: 9, column: 7, values: [[value]] });
      for (const state of [workbook, await again(workbook)]) {
        const all = await values(state, 'Passages', 9, 7);
        expect([all[2]?.[1], all[8]?.[6]]).toEqual([value, value]);
      }
    });

    it('keeps formulas and gives their addresses; the cells around them are written', async () => {
      const workbook = await open(DEPARTMENT);
      const { kept } = await workbook.write({
        sheet: 'Passages',
        row: 3,
        column: 2,
        values: [['X', 1, 'Y']],
      });
      expect(kept).toEqual([{ sheet: 'Passages', row: 3, column: 3 }]);
      expect((await values(await again(workbook), 'Passages', 3, 4))[2]).toEqual(['A1', 'X', 6, 'Y']);
    });

    it('leaves every other cell as it was', async () => {
      const workbook = await open(DEPARTMENT);
      const before = await values(workbook, 'Tableau', 4, 2);
      await workbook.write({ sheet: 'Passages', row: 3, column: 1, values: [['Z']] });
      const state = await again(workbook);
      expect(await values(state, 'Tableau', 4, 2)).toEqual(before);
      expect((await values(state, 'Passages', 4, 4))[3]).toEqual(['A2', null, null, 'hors tableau']);
    });

    it('adds columns after all that is used under a plain header row', async () => {
      const workbook = await open(DEPARTMENT);
      const target = { sheet: 'Passages', table: null, headerRow: 2 };
      expect(
        await workbook.addColumns(target, [column('Statut'), column('Marques', { hidden: true })]),
      ).toEqual([5, 6]);
      const state = await again(workbook);
      expect((await values(state, 'Passages', 2, 6))[1]).toEqual([
        'idTechnique',
        'Nom',
        'Longueur',
        null,
        'Statut',
        'Marques',
      ]);
      const { formats } = await state.read({
        sheet: 'Passages',
        row: 9,
        column: 5,
        rows: 1,
        columns: 1,
        formats: true,
      });
      expect(formats).toBeDefined();
    });

    it('adds columns to a table, right against it', async () => {
      const workbook = await open(DEPARTMENT);
      const target = { sheet: 'Tableau', table: 'Liste', headerRow: 1 };
      expect(await workbook.addColumns(target, [column('Statut')])).toEqual([3]);
      const [, sheet] = (await (await again(workbook)).describe()).sheets;
      expect(sheet?.tables).toEqual([
        {
          name: 'Liste',
          headerRow: 1,
          firstColumn: 1,
          headers: ['Code', 'Nom', 'Statut'],
          lastRow: 3,
          hasTotals: true,
        },
      ]);
    });

    it('adds no column over what the department has at the right of a table', async () => {
      const workbook = await open(DEPARTMENT);
      await workbook.write({ sheet: 'Tableau', row: 2, column: 4, values: [['note']] });
      await expect(
        workbook.addColumns({ sheet: 'Tableau', table: 'Liste', headerRow: 1 }, [column('a'), column('b')]),
      ).rejects.toThrow(/Tableau.*C1:D4/);
    });

    it('makes a sheet once, with its cells and its table', async () => {
      const workbook = await open(DEPARTMENT);
      const spec = table([
        ['00123', 45000, 3],
        ['=x', null, 4],
      ]);
      expect(await workbook.ensureSheet(spec)).toBe(true);
      expect(await workbook.ensureSheet({ ...spec, name: 'DÉPÔTS' })).toBe(false);
      const state = await again(workbook);
      const { sheets } = await state.describe();
      expect(sheets).toHaveLength(4);
      expect(sheets[3]).toMatchObject({ name: 'Dépôts', visible: true, rows: 5, columns: 4 });
      expect(sheets[3]?.tables).toEqual([
        {
          name: 'Depots',
          headerRow: 3,
          firstColumn: 2,
          headers: ['Flux', 'Date', 'Nombre'],
          lastRow: 5,
          hasTotals: false,
        },
      ]);
      expect(await values(state, 'Dépôts', 5, 4)).toEqual([
        ['Dépôts', null, null, null],
        [null, null, null, null],
        [null, 'Flux', 'Date', 'Nombre'],
        [null, '00123', 45000, 3],
        [null, '=x', null, 4],
      ]);
    });

    it.each(['hidden', 'very-hidden'] as const)('makes a %s sheet that nobody sees', async (visibility) => {
      const workbook = await open(DEPARTMENT);
      await workbook.ensureSheet({ name: '_accrochage', visibility, protected: true });
      const { sheets } = await (await again(workbook)).describe();
      expect(sheets[3]).toMatchObject({ name: '_accrochage', visible: false, protected: true, rows: 0 });
    });

    it('appends rows in the table of a sheet, the first in its empty row, strings as text', async () => {
      const workbook = await open(DEPARTMENT);
      await workbook.ensureSheet(table([]));
      await workbook.appendRows('Dépôts', [['00123', 45000, 1]]);
      await workbook.appendRows('Dépôts', [
        ['=1+1', 45001, 2],
        ['1E5', null, 3],
      ]);
      const state = await again(workbook);
      expect((await values(state, 'Dépôts', 7, 4)).slice(3)).toEqual([
        [null, '00123', 45000, 1],
        [null, '=1+1', 45001, 2],
        [null, '1E5', null, 3],
        [null, null, null, null],
      ]);
      expect((await state.describe()).sheets[3]?.tables[0]?.lastRow).toBe(6);
      const { formats } = await state.read({
        sheet: 'Dépôts',
        row: 5,
        column: 2,
        rows: 1,
        columns: 2,
        formats: true,
      });
      expect(formats).toEqual([['@', 'dd/mm/yyyy']]);
    });

    it('appends rows under the last one of a sheet without a table', async () => {
      const workbook = await open(DEPARTMENT);
      await workbook.appendRows('Passages', [['A3', 'X']]);
      expect((await values(await again(workbook), 'Passages', 5, 2))[4]).toEqual(['A3', 'X']);
    });

    it('makes a table reach what was typed under it, and never shortens it', async () => {
      const workbook = await open(DEPARTMENT);
      await workbook.ensureSheet(table([['1', 45000, 1]]));
      const lastRow = async (state: Workbook) => (await state.describe()).sheets[3]?.tables[0]?.lastRow;
      const before = (await lastRow(workbook)) ?? 0;
      await workbook.extendTable('Dépôts', 'Depots', before + 3);
      await workbook.extendTable('Dépôts', 'Depots', before + 1);
      expect(await lastRow(await again(workbook))).toBe(before + 3);
      await expect(workbook.extendTable('Dépôts', 'Autre', 9)).rejects.toMatchObject({
        code: 'table-missing',
      });
      await expect(workbook.extendTable('Tableau', 'Liste', 99)).rejects.toThrow(/ligne de total/);
    });

    it('appends no row under a totals row', async () => {
      await expect((await open(DEPARTMENT)).appendRows('Tableau', [['3']])).rejects.toThrow(/ligne de total/);
    });

    it('takes highlights again and again', async () => {
      const workbook = await open(DEPARTMENT);
      await workbook.setHighlights('Passages', [rule('error'), rule('warning'), rule('ko')]);
      await workbook.setHighlights('Passages', [rule('error')]);
      await workbook.setHighlights('Passages', []);
      expect((await values(await again(workbook), 'Passages', 2, 2))[1]).toEqual(['idTechnique', 'Nom']);
    });

    it.each<[string, (workbook: Workbook) => Promise<unknown>]>([
      ['read', (workbook) => workbook.read({ sheet: 'Nulle', row: 1, column: 1, rows: 1, columns: 1 })],
      ['write', (workbook) => workbook.write({ sheet: 'Nulle', row: 1, column: 1, values: [[1]] })],
      ['appendRows', (workbook) => workbook.appendRows('Nulle', [[1]])],
      ['setHighlights', (workbook) => workbook.setHighlights('Nulle', [])],
      ['goTo', (workbook) => workbook.goTo({ sheet: 'Nulle', row: 1, column: 1 })],
    ])('%s says which sheet is missing', async (_, act) => {
      await expect(act(await open(DEPARTMENT))).rejects.toMatchObject({ code: 'sheet-missing' });
    });

    it('goes to a cell, and can be watched', async () => {
      const workbook = await open(DEPARTMENT);
      await workbook.goTo({ sheet: 'Passages', row: 3, column: 2 });
      const stop = await workbook.watch(() => undefined);
      stop();
      expect((await values(workbook, 'Passages', 3, 2))[2]).toEqual(['A1', 'ÉLUARD']);
    });
  });
}
