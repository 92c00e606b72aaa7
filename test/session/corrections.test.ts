import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

const rows = soundRows({ codeInsee: '1004' }, { codeInsee: '1053' }, { scoring: 'nil' }, {});

describe('the safe corrections', () => {
  it('are listed by rule, the most frequent first', async () => {
    const { session } = opened({ rows });
    expect(await session.correctionGroups()).toEqual([]);
    await session.check({});
    expect(await session.correctionGroups()).toEqual([
      { rule: 'lost-zero', reason: expect.stringContaining('zéro'), count: 2 },
      { rule: 'nil-word', reason: expect.any(String), count: 1 },
    ]);
    const { total, items } = await session.corrections({ rule: 'lost-zero', offset: 0, limit: 9 });
    expect([total, items.map(({ after }) => after)]).toEqual([2, ['01004', '01053']]);
  });

  it('are applied by rule, and one undo takes them all back', async () => {
    const on = opened({ rows });
    await on.session.check({});
    const { applied, kept, left } = await on.session.correct({ rule: 'lost-zero' }, {});
    expect({ applied, kept, left }).toEqual({ applied: 2, kept: 0, left: [] });
    expect(await on.session.correctionGroups()).toMatchObject([{ rule: 'nil-word', count: 1 }]);
    expect(await on.session.undo({})).toMatchObject({ kind: 'corrections', cells: 2, left: 0 });
    expect(await on.session.correctionGroups()).toMatchObject([{ count: 2 }, { count: 1 }]);
  });

  it.each([
    ['told', true],
    ['in silence', false],
  ])(
    'a cell changed since the check, %s, is left as it is; the others are corrected',
    async (_name, isTold) => {
      const on = opened({ rows });
      await on.session.check({});
      const there = { sheet: 'Passages', row: 3, column: on.columnOf('codeInsee'), values: [['35238']] };
      if (isTold) on.type(3, 'codeInsee', '35238');
      else on.workbook.change(there);
      const done = await on.session.correct({ rule: 'lost-zero' }, {});
      expect([on.cell(2, 'codeInsee'), on.cell(3, 'codeInsee')]).toEqual(['01004', '35238']);
      expect(done.applied).toBe(1);
      // What the session was told of is no correction any more; what it was not is left, and listed.
      expect(done.left.map(({ row, key, before, after }) => [row, key, before, after])).toEqual(
        isTold ? [] : [[3, 'codeInsee', '1053', '01053']],
      );
      expect(done.kept).toBe(isTold ? 0 : 1);
    },
  );

  it('of one row alone are applied one by one', async () => {
    const on = opened({ rows });
    await on.session.check({});
    await on.session.correct([{ sheet: 'Passages', row: 3, field: 'codeInsee' }], {});
    expect([on.cell(2, 'codeInsee'), on.cell(3, 'codeInsee')]).toEqual(['1004', '01053']);
  });
});
