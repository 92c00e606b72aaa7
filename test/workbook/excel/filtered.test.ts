import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import type { RangeEdit } from '#workbook';
import type { WorkbookContent } from '#workbook/memory';
import type { HostOptions } from '../../excel-host/jest';
import { column } from '../contract-content';
import { lookAt, openWorkbook, personIn } from './open-workbook';

const HEADERS = ['id', 'Groupe', 'Nom', 'Note'];
const ROWS = 8;
const LAST = ROWS + 1;

const lines = (): CellValue[][] =>
  Array.from({ length: ROWS }, (_, index) => [
    `id-${index + 1}`,
    index % 3 === 1 ? 'b' : 'a',
    index === 2 ? 'a' : `nom ${index + 1}`,
    index % 2 === 0 ? null : index === 1 ? 2 : `note ${index + 1}`,
  ]);

const CONTENT: WorkbookContent = {
  sheets: [
    {
      name: 'A',
      rows: [HEADERS, ...lines()],
      formulas: { C4: 'B4' },
      formats: { C5: 'dd/mm/yyyy' },
      tables: [{ name: 'T', headerRow: 1, firstColumn: 1, columns: 4, lastRow: LAST }],
    },
  ],
};

/** A workbook whose filter misplaces what is written over it, as on desktops. */
function open(content = CONTENT, options: HostOptions = {}) {
  const opened = openWorkbook(content, { filterMisplaces: true, ...options });
  const filter = () => {
    personIn(opened.host).filterTable('T', 'Groupe', ['a']);
  };
  return { ...opened, filter, look: () => lookAt(opened.host, 'A') };
}

const isFiltered = ({ look }: ReturnType<typeof open>) => {
  expect(look().hiddenRows).toEqual([3, 6, 9]);
  expect(look().tables[0]?.columns[1]?.filter).toEqual({ filterOn: 'Values', values: ['a'] });
};

const texts = (word: string, count = ROWS): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`${word} ${index + 1}`]);

const edit = (at: number, values: readonly (readonly CellValue[])[], isOurs = true): RangeEdit => ({
  sheet: 'A',
  row: 2,
  column: at,
  values,
  isOurs,
});

const columnOf = ({ look }: ReturnType<typeof open>, letter: string, last = LAST) =>
  look()
    .values(`${letter}2:${letter}${last}`)
    .map(([value]) => value);

describe.each(['known', 'put on since the workbook was described'])('under a filter, %s', (when) => {
  const opened = async (content = CONTENT) => {
    const excel = open(content);
    if (when === 'known') excel.filter();
    await excel.workbook.describe();
    if (when !== 'known') excel.filter();
    return excel;
  };

  it('each value of a column is on its row, and the filter is still there', async () => {
    const excel = await opened();
    expect(await excel.workbook.write([edit(7, texts('mot'))])).toEqual({ kept: [], disturbed: false });
    expect(columnOf(excel, 'G')).toEqual(texts('mot').flat());
    isFiltered(excel);
  });

  it('so is what is told from a number by its format', async () => {
    const excel = await opened();
    await excel.workbook.write([
      edit(
        7,
        texts('0').map(([text]) => [String(text).replace(' ', '')]),
      ),
    ]);
    expect(columnOf(excel, 'G')).toEqual(Array.from({ length: ROWS }, (_, index) => `0${index + 1}`));
  });

  it('cells emptied are empty, those between keep what they hold, formulas and formats too', async () => {
    const excel = await opened();
    const before = excel.look().values();
    await excel.workbook.write([edit(2, [[null], [null]]), { ...edit(4, [['x'], ['y']]), row: 6 }]);
    const after = before.map((line) => [...line]);
    for (const [row, at, value] of [
      [1, 1, ''],
      [2, 1, ''],
      [5, 3, 'x'],
      [6, 3, 'y'],
    ] as const)
      (after[row] ?? [])[at] = value;
    expect(excel.look().values()).toEqual(after);
    expect(excel.look().formula('C4')).toBe('=B4');
    expect(excel.look().format('C5', 'numberFormat')).toBe('dd/mm/yyyy');
  });

  it('rows added are under the last one, in the table, though some are hidden', async () => {
    const excel = await opened();
    personIn(excel.host).hideRows('A', LAST + 2);
    const added = [
      ['id-9', 'a', '01', null],
      ['id-10', 'a', '02', 'n'],
      ['id-11', 'b', '03', null],
    ];
    await excel.workbook.appendRows('A', added);
    expect(excel.look().values(`A${LAST + 1}:D${LAST + 3}`)).toEqual(
      added.map((line) => line.map((value) => value ?? '')),
    );
    expect(excel.look().tableArea('T')).toBe(`A1:D${LAST + 3}`);
    expect(excel.look().tables[0]?.columns[1]?.filter).not.toBeNull();
  });

  it('columns are added, and a table is made longer', async () => {
    const excel = await opened();
    await excel.workbook.extendTable('A', 'T', LAST + 2);
    expect(
      await excel.workbook.addColumns({ sheet: 'A', table: 'T', headerRow: 1 }, [
        column('Statut'),
        column('Anomalies'),
      ]),
    ).toEqual([5, 6]);
    expect(excel.look().tableArea('T')).toBe(`A1:F${LAST + 2}`);
    expect(excel.look().values('A1:F1')).toEqual([[...HEADERS, 'Statut', 'Anomalies']]);
    isFiltered(excel);
  });
});

describe('number formats', () => {
  const formatted = { formulas: {}, formats: { C2: '0.00', C7: '0.00' } };
  const opened = () => open({ sheets: [{ ...CONTENT.sheets?.[0], name: 'A', ...formatted }] });
  const apply = async ({ workbook }: ReturnType<typeof open>, first = 2) =>
    workbook.applyColumns('A', { first, last: LAST }, [{ column: 3, spec: column('Nom', { format: '@' }) }]);

  it.each(['known', 'put on as they are written'])('go to their rows under a filter, %s', async (when) => {
    const excel = opened();
    if (when === 'known') excel.filter();
    await excel.workbook.describe();
    if (when !== 'known') excel.host.beforeRequest(2, excel.filter);
    await apply(excel, 4);
    expect(excel.look().format(`C4:C${LAST}`, 'numberFormat')).toBe('@');
    expect(excel.look().format('C2', 'numberFormat')).toBe('0.00');
    isFiltered(excel);
  });

  const dated = () => {
    const rows = [HEADERS, ...lines().map((line, at) => line.with(2, at === 0 ? 45_000 : 'nom'))];
    return open({
      sheets: [{ ...CONTENT.sheets?.[0], name: 'A', rows, formulas: {}, formats: { C2: 'dd/mm/yyyy' } }],
    });
  };

  it('are those of the rows as they stand, where rows are sorted as they are written', async () => {
    const excel = dated();
    await excel.workbook.describe();
    excel.host.beforeRequest(2, () => personIn(excel.host).sortTable('T', 'id', false));
    await apply(excel);
    const formats = columnOf(excel, 'C').map((_, at) => excel.look().format(`C${at + 2}`, 'numberFormat'));
    expect(columnOf(excel, 'C').indexOf(45_000)).toBe(ROWS - 1);
    expect(formats).toEqual([...Array.from({ length: ROWS - 1 }, () => '@'), 'dd/mm/yyyy']);
  });

  it('are left as they are where rows go on moving, and that is said', async () => {
    const excel = dated();
    await excel.workbook.describe();
    for (const [request, isUp] of [
      [2, false],
      [5, true],
    ] as const)
      excel.host.beforeRequest(request, () => personIn(excel.host).sortTable('T', 'id', isUp));
    await expect(apply(excel)).rejects.toMatchObject({ code: 'always-taken' });
    expect(excel.look().format('C2', 'numberFormat')).toBe('dd/mm/yyyy');
    expect(excel.look().format(`C3:C${LAST}`, 'numberFormat')).toBe('General');
  });
});

describe('what is found otherwise', () => {
  const witness = { sheet: 'A', row: 2, column: 1, values: lines().map(([id = null]) => [id]) };

  it('rows sorted before the write: cells hold what they held, values, formulas and formats', async () => {
    const { workbook, host, look } = open({
      sheets: [
        { ...CONTENT.sheets?.[0], name: 'A', formulas: { D3: '1+1' }, formats: { C3: '0.00', C5: '@' } },
      ],
    });
    const sorted = open({
      sheets: [
        { ...CONTENT.sheets?.[0], name: 'A', formulas: { D3: '1+1' }, formats: { C3: '0.00', C5: '@' } },
      ],
    });
    personIn(sorted.host).sortTable('T', 'id', false);
    host.beforeRequest(1, () => personIn(host).sortTable('T', 'id', false));
    const values = lines().map((_, index) => [`0${index}`, index, `'${index}`]);
    expect(await workbook.write([edit(2, values)], [witness])).toEqual({ kept: [], disturbed: true });
    expect(look().values()).toEqual(sorted.look().values());
    for (const cell of ['D3', 'C2', 'C3', 'C5', 'C6', 'C8', 'D8', 'B4'])
      expect([cell, look().formula(cell), look().format(cell, 'numberFormat')]).toEqual([
        cell,
        sorted.look().formula(cell),
        sorted.look().format(cell, 'numberFormat'),
      ]);
    expect(look().formula('D8')).toBe('=1+1');
  });

  it('what somebody typed before it was put back stays, and the rest is put back', async () => {
    const excel = open();
    const { workbook, host, look } = excel;
    host.beforeRequest(1, () => personIn(host).type('A', 'A9', 'autre'));
    host.beforeRequest(2, () => personIn(host).type('A', 'C3', 'tapé'));
    expect(await workbook.write([edit(3, texts('mot'))], [witness])).toMatchObject({ disturbed: true });
    expect(look().values('C2:C3')).toEqual([['nom 1'], ['tapé']]);
    expect(columnOf(excel, 'C').slice(3)).toEqual(
      lines()
        .slice(3)
        .map(([, , name]) => name),
    );
  });

  it.each([
    ['of the department’s: the rows are named', false],
    ['of ours alone, made again whole: they are said to be astray', true],
  ])('rows moved again before it was put back, cells %s, and no other cell is changed', async (_, isOurs) => {
    const { workbook, host, look } = open({ sheets: [{ ...CONTENT.sheets?.[0], name: 'A', formulas: {} }] });
    // Cells that are not ours are looked at for formulas first.
    const first = isOurs ? 1 : 2;
    host.beforeRequest(first, () => personIn(host).sortTable('T', 'id', false));
    host.beforeRequest(first + 1, () => personIn(host).sortTable('T', 'id'));
    const written = workbook.write([edit(3, texts('mot'), isOurs)], [witness]);
    if (isOurs) expect(await written).toEqual({ kept: [], disturbed: true, isAstray: true });
    else
      await expect(written).rejects.toMatchObject({
        code: 'moved-twice',
        text: { fr: expect.stringContaining('les lignes 2 à 9 de la feuille «\u00a0A\u00a0»') },
      });
    expect(look().values(`A2:B${LAST}`)).toEqual(lines().map((line) => line.slice(0, 2)));
    expect(look().values(`D2:D${LAST}`)).toEqual(lines().map((line) => [line[3] ?? '']));
  });

  it('a cell that Excel does not keep: its row is named, and the others hold what they held', async () => {
    const excel = open({ sheets: [{ ...CONTENT.sheets?.[0], name: 'A', tables: [], merges: ['G4:G5'] }] });
    await expect(excel.workbook.write([edit(7, texts('mot'))])).rejects.toMatchObject({
      code: 'not-kept',
      text: { fr: expect.stringContaining('les lignes 5 de la feuille') },
    });
    expect(columnOf(excel, 'G').every((value) => value === '')).toBe(true);
  });
});

describe('what 20 000 rows cost under a filter, on the web and on desktops', () => {
  const MANY = 20_000;
  const many = Array.from({ length: MANY }, (_, index) => [`id-${index}`]);
  const values = many.map((_, index) => [`mot ${index}`, 'Prêt', index % 3 === 0 ? 'nom : requis' : null]);

  it.each<
    [string, number, (row: number) => boolean, { requests: number; ranges: number; megabytes: number }]
  >([
    ['web', 0, () => false, { requests: 2, ranges: 41, megabytes: 0.6 }],
    ['web', 1, (row) => row === 500, { requests: 3, ranges: 42, megabytes: 0.6 }],
    ['web', 10_000, (row) => row % 2 === 0, { requests: 6, ranges: 20_000, megabytes: 7.6 }],
    ['web', 19_990, (row) => row > 11, { requests: 6, ranges: 19_991, megabytes: 7.6 }],
    ['windows', 19_990, (row) => row > 11, { requests: 2, ranges: 19_991, megabytes: 7.6 }],
  ])('%s, %i of them hidden', async (platform, count, isHidden, most) => {
    const hiddenRows = many.flatMap((_, index) => (isHidden(index + 2) ? [index + 2] : []));
    expect(hiddenRows).toHaveLength(count);
    const { workbook, host, look } = open(
      { sheets: [{ name: 'A', rows: [['id'], ...many], hiddenRows }] },
      { platform: platform as 'web' | 'windows' },
    );
    await workbook.describe();
    host.resetCounters();
    expect((await workbook.write([edit(3, values)])).disturbed).toBe(false);
    const { requests, members, bytesIn, biggestRequest, biggestResponse } = host.counters;
    expect(requests).toBeLessThanOrEqual(most.requests);
    expect(members.get('Range.Values=')).toBeLessThanOrEqual(most.ranges);
    expect(bytesIn).toBeLessThan(most.megabytes * 1024 * 1024);
    if (platform === 'web') expect(Math.max(biggestRequest, biggestResponse)).toBeLessThan(5 * 1024 * 1024);
    for (const row of [2, 11, 12, 13, 499, 500, 501, MANY, MANY + 1])
      expect(look().values(`C${row}:E${row}`)).toEqual([(values[row - 2] ?? []).map((value) => value ?? '')]);
  });
});
