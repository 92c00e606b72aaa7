import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import type { RangeEdit } from '#workbook';
import { setFormat } from '../../excel-host/model/formats';
import { lookAt, openWorkbook, personIn } from './open-workbook';

const ROWS = [
  ['id', 'Nom'],
  ['1', 'ÉLUARD'],
  ['2', 'BRETON'],
  ['3', 'ARAGON'],
];

const PEOPLE = {
  sheets: [
    { name: 'A', rows: ROWS, tables: [{ name: 'T', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 4 }] },
  ],
};

const cell = (row: number, column: number, value: CellValue): RangeEdit => ({
  sheet: 'A',
  row,
  column,
  values: [[value]],
});

const ours = (edit: RangeEdit): RangeEdit => ({ ...edit, isOurs: true });

describe('writing to Excel', () => {
  it.each<[string]>([
    ["'t Hart"],
    ["''"],
    ["'=1+1"],
    ['=1+1'],
    ['+33 6'],
    ['-5'],
    ['@SUM(A1)'],
    ['01/02/2026'],
    ['1 234,5'],
    ['12 %'],
    ['1E5'],
    ['VRAI'],
    ['true'],
    ['#N/A'],
    ['mars 2024'],
    [' blancs '],
    ['deux\nlignes "et" \\ plus'],
  ])('puts the text %p in a cell as it is, whatever its format was', async (text) => {
    const { workbook, host } = openWorkbook({
      sheets: [{ name: 'A', formats: { B1: '@', C1: 'dd/mm/yyyy' } }],
    });
    await workbook.write([{ sheet: 'A', row: 1, column: 1, values: [[text, text, text]] }]);
    expect(lookAt(host, 'A').values()).toEqual([[text, text, text]]);
    expect(lookAt(host, 'A').formula('A1')).toBeUndefined();
  });

  it('leaves the number format of a text that Excel takes as it is', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A', formats: { A1: '0.00' } }] });
    await workbook.write([cell(1, 1, 'ÉLUARD'), cell(2, 1, '0101')]);
    const look = lookAt(host, 'A');
    expect([look.format('A1', 'numberFormat'), look.format('A2', 'numberFormat')]).toEqual(['0.00', '@']);
  });

  it('writes cells of ours in one request, others in two, however scattered', async () => {
    const { workbook, host } = openWorkbook({
      sheets: [{ name: 'A', rows: Array.from({ length: 3_000 }, (_, row) => [row]) }],
    });
    const edits = Array.from({ length: 500 }, (_, index) =>
      cell(1 + index * 6, 2 + (index % 3), `v${index}`),
    );
    await workbook.write(edits.map(ours));
    expect([host.counters.requests, host.counters.members.get('Range.Values=')]).toEqual([1, 6]);
    host.resetCounters();
    await workbook.write(edits);
    expect([host.counters.requests, host.counters.readRequests, host.counters.writeRequests]).toEqual([
      2, 2, 1,
    ]);
    const look = lookAt(host, 'A');
    expect([look.value('B1'), look.value('C7'), look.value('D13'), look.value('B13')]).toEqual([
      'v0',
      'v1',
      'v2',
      '',
    ]);
  });

  it('writes on several sheets at once, the last of two edits of a cell', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A' }, { name: "L'autre" }] });
    const edits = [cell(1, 1, 'a'), { ...cell(2, 2, 'b'), sheet: "l'AUTRE" }, cell(1, 1, 'c')];
    await workbook.write(edits.map(ours));
    expect(host.counters.requests).toBe(1);
    expect([lookAt(host, 'A').value('A1'), lookAt(host, "L'autre").value('B2')]).toEqual(['c', 'b']);
  });

  it('cuts what it writes so that no request is over 5 MB on the web', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A' }] }, { platform: 'web' });
    const long = `"${'é'.repeat(120)}"\n`;
    const values = Array.from({ length: 20_000 }, (_, row) => [long, row, `=${row}`]);
    const witness = { sheet: 'A', row: 1, column: 9, values: [['']] };
    expect(
      await workbook.write([{ sheet: 'A', row: 1, column: 1, values, isOurs: true }], [witness]),
    ).toEqual({ kept: [], disturbed: false });
    expect(host.counters.biggestRequest).toBeLessThan(5 * 1024 * 1024);
    expect(host.counters.requests).toBeLessThan(6);
    expect(lookAt(host, 'A').values()).toEqual(values);
  });

  it('writes by smaller requests when one is refused for its size', async () => {
    const { workbook, host } = openWorkbook(
      { sheets: [{ name: 'A' }] },
      { platform: 'web', payloadLimit: 200_000 },
    );
    const values = Array.from({ length: 5_000 }, (_, row) => [`texte ${row} ${'x'.repeat(100)}`]);
    await workbook.write([{ sheet: 'A', row: 1, column: 1, values, isOurs: true }]);
    expect(lookAt(host, 'A').values()).toEqual(values);
  });

  it('keeps formulas that it was not told are ours, and knows a text that looks like one', async () => {
    const { workbook, host } = openWorkbook({
      sheets: [{ name: 'A', rows: [[null, '=texte', 3]], formulas: { A1: '1+1' } }],
    });
    const { kept } = await workbook.write([{ sheet: 'A', row: 1, column: 1, values: [['x', 'y', 'z']] }]);
    expect(kept).toEqual([{ sheet: 'A', row: 1, column: 1 }]);
    const look = lookAt(host, 'A');
    expect([look.formula('A1'), look.value('B1'), look.value('C1')]).toEqual(['=1+1', 'y', 'z']);
  });

  it('keeps what a formula of another cell fills, beside what it does not', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'A', rows: [[1], [2], [3], [4]] }] });
    lookAt(host, 'A').sheet.spills = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const values = [['a'], ['b'], ['c'], ['d']];
    const { kept } = await workbook.write([{ sheet: 'A', row: 1, column: 1, values }]);
    expect(kept.map(({ row }) => row)).toEqual([1, 2]);
    expect(lookAt(host, 'A').values()).toEqual([[1], [2], ['c'], ['d']]);
  });

  it('looks for formulas by parts when the answer would be too big', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [`valeur ${row}`]);
    const { workbook, host } = openWorkbook(
      { sheets: [{ name: 'A', rows, formulas: { A1999: '1+1' } }] },
      { platform: 'web', payloadLimit: 50_000 },
    );
    const { kept } = await workbook.write([
      { sheet: 'A', row: 1, column: 1, values: rows.map((_, row) => [row]) },
    ]);
    expect(kept).toEqual([{ sheet: 'A', row: 1999, column: 1 }]);
    expect(lookAt(host, 'A').values()[1999]).toEqual([1999]);
  });
});

describe('writing to a protected sheet', () => {
  const open = () => {
    const opened = openWorkbook({ sheets: [{ name: 'A', rows: ROWS, protected: true }] });
    for (const area of [
      { top: 1, left: 1, bottom: 3, right: 1 },
      { top: 1, left: 3, bottom: 1, right: 3 },
    ])
      setFormat(lookAt(opened.host, 'A').sheet.formats, area, 'protection.locked', false);
    return opened;
  };

  it('fills the cells that are not locked, though others between them are', async () => {
    const { workbook, host } = open();
    const edits = [cell(2, 2, 'x'), cell(4, 2, 'y'), cell(2, 4, 'z')];
    const witness = { sheet: 'A', row: 2, column: 2, values: [['ÉLUARD'], ['BRETON']] };
    expect(await workbook.write(edits, [witness])).toEqual({ kept: [], disturbed: false });
    expect(lookAt(host, 'A').values('B2:D4')).toEqual([
      ['x', '', 'z'],
      ['BRETON', '', ''],
      ['y', '', ''],
    ]);
  });

  it('is refused where a cell to be filled is locked', async () => {
    const { workbook } = open();
    await expect(workbook.write([cell(2, 2, 'x'), cell(2, 3, 'y')])).rejects.toMatchObject({
      code: 'sheet-protected',
    });
  });
});

describe('witnesses of a write', () => {
  const witness = { sheet: 'A', row: 2, column: 1, values: [['1'], ['2'], ['3'], ['']] };
  const mark = ours({ sheet: 'A', row: 2, column: 5, values: [['x'], ['y'], ['z']] });

  it.each<[string, boolean, (person: ReturnType<typeof personIn>) => void]>([
    ['nothing happened', false, () => undefined],
    ['an unrelated cell changed', false, (person) => person.type('A', 'B3', 'DESNOS')],
    ['rows were sorted', true, (person) => person.sortTable('T', 'Nom')],
    ['a row was inserted above', true, (person) => person.insertRows('A', 3)],
    ['a row was deleted', true, (person) => person.deleteRows('A', 2)],
    ['a watched cell was typed over', true, (person) => person.type('A', 'A4', '4')],
    ['a watched cell was emptied', true, (person) => person.type('A', 'A2', '')],
  ])('when %s before the request, disturbed is %p', async (_, disturbed, act) => {
    const { workbook, host } = openWorkbook(PEOPLE);
    host.beforeRequest(1, () => act(personIn(host)));
    expect(await workbook.write([mark], [witness])).toMatchObject({ kept: [], disturbed });
    expect([host.counters.requests, lookAt(host, 'A').value('E2')]).toEqual(disturbed ? [2, ''] : [1, 'x']);
  });

  it('sees what a co-author did', async () => {
    const { workbook, host } = openWorkbook(PEOPLE);
    host.beforeRequest(1, () => {
      personIn(host, 'coauthor').deleteRows('A', 3);
    });
    expect((await workbook.write([mark], [witness])).disturbed).toBe(true);
  });

  it('sees what happened between the look for formulas and the write', async () => {
    const { workbook, host } = openWorkbook(PEOPLE);
    host.beforeRequest(2, () => personIn(host).sortTable('T', 'Nom'));
    expect((await workbook.write([{ ...mark, isOurs: false }], [witness])).disturbed).toBe(true);
  });

  it('does not take its own writing for a disturbance', async () => {
    const { workbook } = openWorkbook(PEOPLE, { platform: 'web', payloadLimit: 1_000_000 });
    const values = Array.from({ length: 4_000 }, () => ['n'.repeat(200)]);
    const edit = ours({ sheet: 'A', row: 2, column: 1, values });
    expect((await workbook.write([edit], [witness])).disturbed).toBe(false);
  });

  it('are read apart when they do not fit in the answer', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [`identifiant ${row}`]);
    const { workbook, host } = openWorkbook(
      { sheets: [{ name: 'A', rows }] },
      { platform: 'web', payloadLimit: 60_000 },
    );
    const all = { sheet: 'A', row: 1, column: 1, values: rows };
    const edit = ours({ sheet: 'A', row: 1, column: 3, values: rows.map(() => ['x']) });
    expect(await workbook.write([edit], [all])).toEqual({ kept: [], disturbed: false });
    personIn(host).insertRows('A', 2_900);
    expect((await workbook.write([edit], [all])).disturbed).toBe(true);
  });

  it.each([false, true])(
    'are read by several requests when they are very many: disturbed %p',
    async (disturbed) => {
      const rows = Array.from({ length: 2_000 }, (_, row) => [row]);
      const { workbook, host } = openWorkbook(
        { sheets: [{ name: 'A', rows }] },
        { platform: 'web', payloadLimit: 250_000 },
      );
      const scattered = rows
        .filter((_, row) => row % 2 === 0)
        .map((values, index) => ({ sheet: 'A', row: 1 + 2 * index, column: 1, values: [values] }));
      const edits = scattered.map((each) => ours({ ...each, values: [['x']] }));
      if (disturbed) host.beforeRequest(1, () => personIn(host).type('A', 'A1999', 'autre'));
      const unwritten = edits.slice(0, -1);
      expect(await workbook.write(unwritten, scattered)).toEqual({ kept: [], disturbed });
      expect(host.counters.biggestRequest).toBeLessThan(4 * 1024 * 1024);
      expect(lookAt(host, 'A').values('A1997:A1999')).toEqual([
        [disturbed ? 1996 : 'x'],
        [1997],
        [disturbed ? 'autre' : 1998],
      ]);
    },
  );
});
