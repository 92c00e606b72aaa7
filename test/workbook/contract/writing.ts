import { expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { DEPARTMENT, rule } from '../contract-content';
import { cellsOf, type Adapter } from './adapter';

/** Cells and highlights written, and what stays as it was. */
export function contractOfWriting({ open, again }: Adapter): void {
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
    await workbook.write([{ sheet: 'Passages', row: 3, column: 2, values: [[value]] }]);
    await workbook.write([{ sheet: 'Passages', row: 9, column: 7, values: [[value]] }]);
    for (const state of [workbook, await again(workbook)]) {
      const all = await cellsOf(state, 'Passages', 9, 7);
      expect([all[2]?.[1], all[8]?.[6]]).toEqual([value, value]);
    }
  });

  it('keeps formulas and gives their addresses; the cells around them are written', async () => {
    const workbook = await open(DEPARTMENT);
    const { kept } = await workbook.write([
      {
        sheet: 'Passages',
        row: 3,
        column: 2,
        values: [['ELUARD', 1, 'Y']],
      },
    ]);
    expect(kept).toEqual([{ sheet: 'Passages', row: 3, column: 3 }]);
    expect((await cellsOf(await again(workbook), 'Passages', 3, 4))[2]).toEqual(['A1', 'ELUARD', 6, 'Y']);
  });

  it('writes several ranges at once, and none of them where a witness no longer holds what was read', async () => {
    const workbook = await open(DEPARTMENT);
    const witness = { sheet: 'Passages', row: 3, column: 1, values: [['A1'], ['A2']] };
    const mark = (value: string) => [
      { sheet: 'Passages', row: 3, column: 6, values: [[value], [value]], isOurs: true },
      { sheet: 'Passages', row: 3, column: 8, values: [[value], [null]], isOurs: true },
    ];
    expect(await workbook.write(mark('x'), [witness])).toEqual({ kept: [], disturbed: false });
    await workbook.write([{ sheet: 'Passages', row: 4, column: 1, values: [['A9']] }]);
    expect(await workbook.write(mark('y'), [witness])).toEqual({
      kept: [],
      disturbed: true,
    });
    const cells = await cellsOf(await again(workbook), 'Passages', 4, 8);
    expect(cells.slice(2).map((row) => row.slice(5))).toEqual([
      ['x', null, 'x'],
      ['x', null, null],
    ]);
  });

  it('puts each value on its own row, whatever rows are hidden', async () => {
    const hiddenRows = [3, 4, 6, 9];
    const rows = Array.from({ length: 9 }, (_, index) => [`id-${index}`]);
    const workbook = await open({ sheets: [{ name: 'Passages', rows: [['id'], ...rows], hiddenRows }] });
    const values = rows.map((_, index) => [`0${index}`, index % 2 === 0 ? index : null, `mot ${index}`]);
    await workbook.write([{ sheet: 'Passages', row: 2, column: 3, values }]);
    await workbook.appendRows('Passages', [['id-9'], ['id-10'], ['id-11']]);
    const state = await again(workbook);
    const cells = await cellsOf(state, 'Passages', 13, 5);
    expect(cells.slice(1, 10).map((line) => line.slice(2))).toEqual(values);
    expect(cells.slice(10).map(([id]) => id)).toEqual(['id-9', 'id-10', 'id-11']);
    const [sheet] = (await state.describe()).sheets;
    expect(sheet?.hiddenRows).toEqual(hiddenRows);
  });

  it('leaves every other cell as it was', async () => {
    const workbook = await open(DEPARTMENT);
    const before = await cellsOf(workbook, 'Tableau', 4, 2);
    await workbook.write([{ sheet: 'Passages', row: 3, column: 1, values: [['Z']] }]);
    const state = await again(workbook);
    expect(await cellsOf(state, 'Tableau', 4, 2)).toEqual(before);
    expect((await cellsOf(state, 'Passages', 4, 4))[3]).toEqual(['A2', null, null, 'hors tableau']);
  });

  it('takes highlights again and again', async () => {
    const workbook = await open(DEPARTMENT);
    await workbook.setHighlights('Passages', [rule('error'), rule('warning'), rule('ko')]);
    await workbook.setHighlights('Passages', [rule('error')]);
    await workbook.setHighlights('Passages', []);
    expect((await cellsOf(await again(workbook), 'Passages', 2, 2))[1]).toEqual(['idTechnique', 'Nom']);
  });
}
