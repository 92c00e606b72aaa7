import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import { ACCROCHAGE_KEYS } from '#template';
import { memoryWorkbook } from '#workbook/memory';
import { contentOf, rowsAt, SHEET, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

const NEWER = /version plus récente/;

describe('a workbook kept with a later version, in the pane', () => {
  it('is checked and checked again, says so, and nothing is written by any action', async () => {
    const workbook = memoryWorkbook(
      contentOf({
        rows: soundRows({ nomNaissance: 'ÉXEMPLE ' }, { idTechnique: '' }),
        sheets: [
          {
            name: '_accrochage',
            rows: [
              ['key', 'value'],
              [ACCROCHAGE_KEYS.version, '99'],
            ],
          },
        ],
      }),
    );
    const sheets = async () => {
      const { sheets: all } = await workbook.describe();
      return all.map(({ name }) => [name, workbook.grid(name)]);
    };
    const before = JSON.stringify(await sheets());
    const session = createSession(workbook, testSurroundings(), 'fr');
    await session.check({});
    session.changed({ sheet: SHEET, firstRow: 2, lastRow: 2, kind: 'edited', byUser: true });
    await session.recheck(rowsAt(2), {});
    const { items } = await session.findings({ offset: 0, limit: 50 });
    expect(items.map(({ message }) => message).join()).toMatch(NEWER);
    await expect(session.generate({ action: 'CREATION' }, {})).rejects.toThrow(NEWER);
    await expect(session.correct('all', {})).rejects.toThrow(NEWER);
    await expect(session.assignIds({})).rejects.toThrow(NEWER);
    await expect(session.prepare({})).rejects.toThrow(NEWER);
    await expect(session.repair()).rejects.toThrow(NEWER);
    await expect(session.saveSettings({ service: 'Scolarité' })).rejects.toThrow(NEWER);
    expect(JSON.stringify(await sheets())).toBe(before);
  });
});
