import { describe, expect, it } from '@jest/globals';
import type { TableTarget } from '#workbook';
import { column } from '../contract-content';
import { lookAt, openWorkbook, personIn } from './open-workbook';

const ROWS = [
  ['Bilan', null, null],
  ['Code', 'Nom', null],
  ['1', 'a', null],
  ['2', 'b', null],
];

const TABLE = { name: 'Liste', headerRow: 2, firstColumn: 1, columns: 2, lastRow: 4 };

const open = (more: object = {}) =>
  openWorkbook({
    sheets: [
      { name: 'A', rows: ROWS, tables: [TABLE], ...more },
      { name: 'Listes', rows: [['x']] },
    ],
  });

const target = { sheet: 'A', table: 'Liste', headerRow: 2 };

describe('our columns in Excel', () => {
  it('have their format, width, prompt and list, under the table too', async () => {
    const { workbook, host } = open();
    const columns = [
      column('Statut', { prompt: { title: 'Statut', text: 'Ce que dit le contrôle.' }, width: 20 }),
      column('Choix', { listSource: 'Listes!$A$1:$A$1', format: 'General' }),
      column('Marques', { hidden: true }),
    ];
    expect(await workbook.addColumns(target, columns)).toEqual([3, 4, 5]);
    const look = lookAt(host, 'A');
    expect(look.tableArea('Liste')).toBe('A2:E4');
    expect(look.values('C2:E2')).toEqual([['Statut', 'Choix', 'Marques']]);
    expect([look.format('C3', 'numberFormat'), look.format('C1004', 'numberFormat')]).toEqual(['@', '@']);
    expect([look.format('C1', 'numberFormat'), look.format('D3', 'numberFormat')]).toEqual([
      'General',
      'General',
    ]);
    expect([look.columnWidth('C1'), look.columnWidth('E1')]).toEqual([108.75, 0]);
    expect(look.validations.map(({ areas, prompt, rule }) => ({ areas, prompt, rule }))).toEqual([
      {
        areas: ['C3:C1004'],
        prompt: { title: 'Statut', message: 'Ce que dit le contrôle.', showPrompt: true },
        rule: null,
      },
      {
        areas: ['D3:D1004'],
        prompt: null,
        rule: { list: { inCellDropDown: true, source: '=Listes!$A$1:$A$1' } },
      },
    ]);
    expect(host.counters.requests).toBeLessThanOrEqual(4);
    host.checkUnknown();
  });

  it.each([
    ['values', { rows: ROWS.map((row, index) => (index === 3 ? ['2', 'b', 'à moi'] : row)) }],
    ['a formula', { formulas: { D3: '1+1' } }],
    ['merged cells', { merges: ['C3:C4'] }],
  ])('are refused over %s at the right of the table', async (_, more) => {
    const { workbook, host } = open(more);
    await expect(workbook.addColumns(target, [column('a'), column('b')])).rejects.toThrow(/C2:D4/);
    expect(lookAt(host, 'A').tableArea('Liste')).toBe('A2:B4');
  });

  it('push nothing that is further right, even beside a totals row', async () => {
    const { workbook, host } = open({ tables: [{ ...TABLE, hasTotals: true, lastRow: 3 }] });
    personIn(host).type('A', 'H3', 'à moi');
    await expect(workbook.addColumns(target, [column('a')])).rejects.toThrow(/D2:XFD4/);
    personIn(host).type('A', 'H3', '');
    expect(await workbook.addColumns(target, [column('a'), column('Nom')])).toEqual([3, 4]);
    expect(lookAt(host, 'A').values('C2:D2')).toEqual([['a', 'Nom 2']]);
  });

  it('find no room on a full sheet', async () => {
    const { workbook } = openWorkbook({ sheets: [{ name: 'A' }] });
    await workbook.write([{ sheet: 'A', row: 1, column: 16_384, values: [['fin']] }]);
    await expect(
      workbook.addColumns({ sheet: 'A', table: null, headerRow: 1 }, [column('a')]),
    ).rejects.toMatchObject({ code: 'columns-full' });
  });

  const totals = { tables: [{ ...TABLE, hasTotals: true, lastRow: 3 }] };
  const plain = { tables: [] };

  it.each<[string, object, TableTarget]>([
    ['beside a table', {}, target],
    ['beside a totals row', totals, target],
    ['beside plain headers', plain, { ...target, table: null }],
  ])('go in the row of headers when a row was inserted since it was described, %s', async (_, more, to) => {
    for (const request of to.table === null ? [1, 2] : [1, 2, 3, 4]) {
      const { workbook, host } = open(more);
      await workbook.describe();
      host.beforeRequest(request, () => personIn(host, 'coauthor').insertRows('A', 1));
      const adding = workbook.addColumns(to, [column('Statut')]);
      const look = lookAt(host, 'A');
      if (to.table === null) {
        await expect(adding).rejects.toMatchObject({ code: 'headers-moved' });
        expect(look.values('A1:C3')).toEqual([
          ['', '', ''],
          ['Bilan', '', ''],
          ['Code', 'Nom', ''],
        ]);
        continue;
      }
      expect(await adding).toEqual([3]);
      const values = look.values('C1:C6');
      expect([values, look.tables[0]?.columns[2]?.name]).toEqual([
        [[''], [''], ['Statut'], [''], [''], ['']],
        'Statut',
      ]);
    }
  });

  it.each<[string, object, TableTarget, number]>([
    ['beside a table', {}, target, 4],
    ['beside a totals row', totals, target, 4],
    ['beside plain headers', plain, { ...target, table: null }, 2],
  ])('write over nothing that somebody types meanwhile %s', async (_, more, to, request) => {
    const { workbook, host } = open(more);
    await workbook.describe();
    host.beforeRequest(request, () => {
      const person = personIn(host, 'coauthor');
      host.workbook.growth = 'typing';
      person.type('A', 'D2', [['03/01/2026', 'à lui']]);
      person.type('A', 'D3', 7);
    });
    const adding = workbook.addColumns(to, [column('a'), column('b'), column('c')]);
    const look = lookAt(host, 'A');
    if (to.table === null) expect(await adding).toEqual([6, 7, 8]);
    else {
      await expect(adding).rejects.toMatchObject({ code: 'columns-blocked' });
      expect([look.tableArea('Liste'), look.validations]).toEqual(['A2:B4', []]);
    }
    expect(look.values('C2:E3')).toEqual([
      ['', 46_025, 'à lui'],
      ['', 7, ''],
    ]);
    expect(look.format('D2', 'numberFormat')).toBe('m/d/yyyy');
  });

  it('say that a table is missing', async () => {
    const { workbook } = open();
    await expect(workbook.addColumns({ ...target, table: 'Autre' }, [column('a')])).rejects.toMatchObject({
      code: 'table-missing',
    });
  });

  it('get their formats back, without a date turning into a number nor a formula changing', async () => {
    const { workbook, host } = open({
      rows: [...ROWS.slice(0, 2), ['1', 45_000], ['2', 'b'], ['3', 5]],
      formulas: { A4: '1+1' },
      formats: { B3: 'dd/mm/yyyy', B4: '0.00' },
    });
    const spec = { ...column('Nom'), prompt: { title: 't', text: 'x' } };
    await workbook.applyColumns('A', { first: 3, last: 5 }, [
      { column: 1, spec: column('Code') },
      { column: 2, spec },
    ]);
    const look = lookAt(host, 'A');
    const formatOf = (address: string) => look.format(address, 'numberFormat');
    expect(['A3', 'A4', 'A5', 'B3', 'B4', 'B5'].map(formatOf)).toEqual([
      '@',
      'General',
      '@',
      'dd/mm/yyyy',
      '@',
      '@',
    ]);
    await workbook.applyColumns('A', { first: 3, last: 5 }, [{ column: 2, spec }]);
    expect(look.sheet.validations).toHaveLength(1);
    expect(lookAt(host, 'A').validations[0]?.areas).toEqual(['B3:B1005']);
  });
});

describe('formats put back over many rows', () => {
  it('go by parts, none over 5 MB, however they alternate', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`0${row}`, row % 2 === 0 ? '1' : 45_000, 'x']);
    const formats = Object.fromEntries(
      rows.flatMap((_, row) => (row % 2 === 0 ? [] : [[`B${row + 1}`, 'dd/mm/yyyy']])),
    );
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A', rows, formats }] }, { platform: 'web' });
    const columns = ['Code', 'Jour', 'Nom'].map((header, index) => ({
      column: index + 1,
      spec: column(header),
    }));
    await workbook.applyColumns('A', { first: 1, last: 30_000 }, columns);
    const look = lookAt(host, 'A');
    expect([look.format('A1:A30000', 'numberFormat'), look.format('C1:C30000', 'numberFormat')]).toEqual([
      '@',
      '@',
    ]);
    expect(['B1', 'B2', 'B29999', 'B30000'].map((address) => look.format(address, 'numberFormat'))).toEqual([
      '@',
      'dd/mm/yyyy',
      '@',
      'dd/mm/yyyy',
    ]);
    expect(Math.max(host.counters.biggestRequest, host.counters.biggestResponse)).toBeLessThan(
      5 * 1024 * 1024,
    );
    expect(host.counters.requests).toBeLessThan(8);
  });
});

describe('rows added in Excel', () => {
  it('are taken back when Excel refuses a part of them', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A', rows: ROWS, tables: [TABLE] }] });
    host.failRequest(4, { code: 'GeneralException', when: 'after' });
    await expect(workbook.appendRows('A', [['3', 'c']])).rejects.toMatchObject({ code: 'excel-refused' });
    expect(lookAt(host, 'A').values('A5:B5')).toEqual([['', '']]);
  });

  it.each<[string, (person: ReturnType<typeof personIn>) => void, unknown[][]]>([
    [
      'a co-author adds a row',
      (person) => person.type('A', 'A5', [['03', '12/03/2026']]),
      [
        ['03', 46_093],
        ['7', 'ours'],
      ],
    ],
    [
      'a co-author types a formula and a text like a date',
      (person) => {
        person.type('A', 'A5', '12/03/2026');
        person.type('A', 'B5', '=1+1');
      },
      [
        ['12/03/2026', 2],
        ['7', 'ours'],
      ],
    ],
    [
      'a row is inserted above',
      (person) => person.insertRows('A', 3),
      [
        ['2', 'b'],
        ['7', 'ours'],
      ],
    ],
    [
      'a row is deleted above',
      (person) => person.deleteRows('A', 3),
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ])('go under what is there by then when %s', async (_, act, expected) => {
    for (const request of [2, 3]) {
      const { workbook, host } = openWorkbook({
        sheets: [{ name: 'A', rows: ROWS, tables: [TABLE], formats: { A5: '@' } }],
      });
      host.beforeRequest(request, () => act(personIn(host, 'coauthor')));
      await workbook.appendRows('A', [['7', 'ours']]);
      expect(lookAt(host, 'A').values('A5:B6')).toEqual(expected);
    }
  });

  it('are refused when others go on writing there, with nothing of theirs lost', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A', rows: ROWS, tables: [TABLE] }] });
    const person = personIn(host, 'coauthor');
    let row = 5;
    for (let request = 1; request < 40; request += 1)
      host.beforeRequest(request, () => {
        person.type('A', `A${row}`, `row ${row}`);
        row += 1;
      });
    await expect(workbook.appendRows('A', [['7', 'ours']])).rejects.toMatchObject({ code: 'always-taken' });
    const texts = lookAt(host, 'A').values(`A5:B${row - 1}`);
    expect(texts).toEqual(texts.map((_, index) => [`row ${index + 5}`, '']));
  });

  it('that a refusal leaves out take nothing of what others wrote there', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A', rows: ROWS, tables: [TABLE] }] });
    host.beforeRequest(3, () => personIn(host, 'coauthor').type('A', 'B5', 'à lui'));
    host.failRequest(3, { code: 'GeneralException', when: 'before' });
    await expect(workbook.appendRows('A', [['3', 'c']])).rejects.toMatchObject({ code: 'excel-refused' });
    expect(lookAt(host, 'A').values('A5:B5')).toEqual([['', 'à lui']]);
  });

  it('go by several requests when they are many, each under 5 MB', async () => {
    const { workbook, host } = openWorkbook(
      { sheets: [{ name: 'A', rows: ROWS, tables: [TABLE] }] },
      { platform: 'web' },
    );
    const rows = Array.from({ length: 30_000 }, (_, row) => [`0${row}`, 'x'.repeat(180)]);
    await workbook.appendRows('A', rows);
    expect(lookAt(host, 'A').tableArea('Liste')).toBe('A2:B30004');
    expect(lookAt(host, 'A').values('A5:A6')).toEqual([['00'], ['01']]);
    expect(host.counters.biggestRequest).toBeLessThan(5 * 1024 * 1024);
  });
});
