import { describe, expect, it } from '@jest/globals';
import type { TableTarget } from '#workbook';
import { column, table } from '../contract-content';
import { lookAt, openWorkbook, personIn } from './open-workbook';

const ROWS = [
  ['Code', 'Nom', null],
  ['1', 'a', null],
  ['2', 'b', null],
  ['3', 'c', null],
];

const LISTE = { name: 'Liste', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 4 };

const TARGETS: readonly (readonly [string, object, TableTarget])[] = [
  ['a table', { tables: [LISTE] }, { sheet: 'A', table: 'Liste', headerRow: 1 }],
  [
    'a table with totals',
    { tables: [{ ...LISTE, hasTotals: true, lastRow: 3 }] },
    { sheet: 'A', table: 'Liste', headerRow: 1 },
  ],
  ['plain headers', {}, { sheet: 'A', table: null, headerRow: 1 }],
];

const REQUESTS = [1, 2, 3, 4, 5];

const open = (more: object) => openWorkbook({ sheets: [{ name: 'A', rows: ROWS, ...more }] });

describe('what is taken away in Excel while others work', () => {
  it.each(TARGETS)(
    'nothing that somebody types in a column of %s meanwhile is lost',
    async (_, more, target) => {
      for (const request of REQUESTS) {
        const { workbook, host } = open(more);
        await workbook.addColumns(target, [column('Statut'), column('Marques', { hidden: true })]);
        const before = lookAt(host, 'A').values('A1:D4');
        host.workbook.growth = 'typing';
        host.beforeRequest(request, () => personIn(host, 'coauthor').type('A', 'D3', 'à lui'));
        const gone = await workbook.removeColumns(target, ['Statut', 'Marques']);
        personIn(host, 'coauthor').type('A', 'D3', 'à lui');
        const now = lookAt(host, 'A');
        const typed = [before[0], before[1], [...(before[2]?.slice(0, 3) ?? []), 'à lui'], before[3]];
        const wiped = typed.map((line, row) => (row === 0 ? [...(line?.slice(0, 2) ?? []), '', ''] : line));
        expect([request, now.values('A1:D4')]).toEqual([request, gone === 0 ? typed : wiped]);
        const area = gone === 0 ? 'A1:D4' : 'A1:B4';
        if (target.table !== null) expect(now.tableArea('Liste')).toBe(area);
      }
    },
  );

  it('a sheet where somebody types meanwhile stays, and is shown', async () => {
    for (const request of REQUESTS) {
      const { workbook, host } = open({});
      await workbook.ensureSheet(table([]));
      let isTyped = false;
      host.beforeRequest(request, () => {
        const sheet = host.workbook.sheets.find(({ name }) => name === 'Dépôts');
        if (sheet?.visibility !== 'Visible') return;
        personIn(host, 'coauthor').type('Dépôts', 'B9', 'à lui');
        isTyped = true;
      });
      expect([request, await workbook.removeSheet(table([]))]).toEqual([request, !isTyped]);
      if (isTyped) expect(lookAt(host, 'Dépôts').values('B9:B9')).toEqual([['à lui']]);
      expect(host.workbook.sheets.map(({ visibility }) => visibility)).not.toContain('Hidden');
    }
  });

  it('a table ends where its rows are still those, be they moved or typed in meanwhile', async () => {
    for (const request of REQUESTS)
      for (const isInserted of [true, false]) {
        const { workbook, host } = open({ tables: [LISTE] });
        host.beforeRequest(request, () => {
          if (isInserted) personIn(host, 'coauthor').insertRows('A', 2);
          else personIn(host, 'coauthor').type('A', 'B4', 'à lui');
        });
        const isDone = await workbook.shortenTable('A', 'Liste', { from: 4, to: 3 }, [
          { sheet: 'A', row: 4, column: 1, values: [['3', 'c']] },
        ]);
        const { bottom } = lookAt(host, 'A').tables[0]?.area ?? { bottom: 0 };
        const rows = lookAt(host, 'A')
          .values('A1:B6')
          .filter(([code]) => code !== '');
        expect([request, rows.length]).toEqual([request, 4]);
        if (!isDone) expect([request, bottom]).toEqual([request, isInserted ? 4 : 3]);
      }
  });
});
