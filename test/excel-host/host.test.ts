import { describe, expect, it } from '@jest/globals';
import { lookAt, personIn } from './jest';
import { LIST, openWatched as openExcel } from './list-workbook';

describe('the real client of Excel against the emulated one', () => {
  it('writes and reads values', async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, 'x'],
        [true, ''],
      ];
      const range = sheet.getRange('A1:B2').load('values,address,rowCount,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        [1, 'x'],
        [true, ''],
      ],
      valueTypes: [
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ],
      address: 'Feuil1!A1:B2',
      rowCount: 2,
    });
  });

  it('writes more than 1 500 cells, which the client sends in pieces', async () => {
    const { Excel, host } = openExcel();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => row * column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:E400').values = rows;
      await context.sync();
    });
    expect(lookAt(host, 'Feuil1').values()).toEqual(rows.map((row) => row.map((value) => value)));
  });

  it('tells a null object from one that is there', async () => {
    const { Excel } = openExcel(LIST);
    const found = await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const all = [worksheets.getItemOrNullObject('Passages'), worksheets.getItemOrNullObject('Rien')];
      const below = all[1]?.getUsedRangeOrNullObject();
      const table = tables.getItemOrNullObject('liste');
      await context.sync();
      return [...all, below, table].map((each) => each?.isNullObject);
    });
    expect(found).toEqual([false, true, true, false]);
  });

  it('lives beside another one, each with its workbook', async () => {
    const [one, two] = [openExcel(LIST), openExcel()];
    const names = ({ Excel }: typeof one) =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
    expect(await Promise.all([names(one), names(two)])).toEqual([['Passages', 'Listes'], ['Feuil1']]);
  });

  it('opens a new workbook and keeps names and settings', async () => {
    const { Excel, host } = openExcel(LIST);
    await Excel.createWorkbook('UEsDBA==');
    expect(host.session.created).toEqual(['UEsDBA==']);
    const kept = await Excel.run(async (context) => {
      const { names, settings } = context.workbook;
      names.add('Noms', context.workbook.worksheets.getItem('Passages').getRange('A2:A3'));
      settings.add('clé', { a: 1 });
      const range = names.getItem('noms').getRange().load('address');
      const setting = settings.getItem('clé').load('value');
      await context.sync();
      return [range.address, setting.value];
    });
    expect(kept).toEqual(['Passages!A2:A3', { a: 1 }]);
  });

  it('knows its date system by a worksheet function', async () => {
    const serials = [false, true].map(async (date1904) => {
      const { Excel } = openExcel({ date1904 });
      return Excel.run(async (context) => {
        const result = context.workbook.functions.date(2000, 1, 1).load('value');
        await context.sync();
        return result.value;
      });
    });
    expect(await Promise.all(serials)).toEqual([36526, 35064]);
  });

  it('keeps a range on its cells while rows are inserted above it', async () => {
    const { Excel, host } = openExcel(LIST);
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Listes').getRange('A2').load('address');
      await context.sync();
      personIn(host).insertRows('Listes', 1, 3);
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    }).catch((error: Error) => error.message);
    expect(address).toEqual(expect.stringContaining('permissions'));
    host.as('user', () => (lookAt(host, 'Listes').sheet.protection = null));
    const after = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Listes').getRange('A2').load('address');
      await context.sync();
      personIn(host).insertRows('Listes', 1, 3);
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(after).toEqual(['Listes!A5', [['b']]]);
  });
});
