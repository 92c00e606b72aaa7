import { describe, expect, it } from '@jest/globals';
import { lookAt, openExcel, personIn } from './jest';

describe('what a cell holds once something was set into it', () => {
  const cases: readonly [unknown, string, unknown, string?][] = [
    ['texte', 'General', 'texte'],
    ['12', 'General', 12],
    ['1,5', 'General', 1.5],
    ['1 234,5', 'General', 1234.5],
    ['-3', 'General', -3],
    ['50%', 'General', 0.5, '0%'],
    ['01053', 'General', 1053],
    ['01053', '@', '01053'],
    ["'01053", 'General', '01053'],
    ['1E5', 'General', 100000],
    ['01/02/2026', 'General', 46054, 'm/d/yyyy'],
    ['2026-02-01', 'General', 46054, 'm/d/yyyy'],
    ['31/02/2026', 'General', '31/02/2026'],
    ['01/02/2026', '@', '01/02/2026'],
    ['vrai', 'General', true],
    ['FALSE', 'General', false],
    ['=1+1', 'General', 2],
    ['=LEN("abc")*2', 'General', 6],
    ['=1+1', '@', '=1+1'],
    ['', 'General', ''],
    [true, 'General', true],
    [12, '@', '12'],
  ];
  it.each(cases)('%j under %s is %j', async (input, format, value, shown = format) => {
    const { Excel, host } = openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.numberFormat = [[format]];
      range.values = [[input]];
      await context.sync();
    });
    const look = lookAt(host, 'Feuil1');
    expect([look.value('A1'), look.format('A1', 'numberFormat')]).toEqual([value, shown]);
  });

  it('null leaves a cell as it is', async () => {
    const { Excel, host } = openExcel({
      sheets: [{ name: 'A', rows: [['a', 'b']], formulas: { B1: 'A1' } }],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1').values = [['x', null, 'z']];
      await context.sync();
    });
    const look = lookAt(host, 'A');
    expect(look.values()).toEqual([['x', 'x', 'z']]);
    expect(look.formula('B1')).toBe('=A1');
  });

  it('a date reads as day first in French, as month first in English', () => {
    const typed = (locale: string) => {
      const { host } = openExcel({}, { locale });
      personIn(host).type('Feuil1', 'A1', '03/04/2026');
      return lookAt(host, 'Feuil1').value('A1');
    };
    expect([typed('fr-FR'), typed('en-US')]).toEqual([46115, 46085]);
  });

  it.each([
    ['fr-FR', ['46101', '1,5', true]],
    ['en-US', ['46101', '1.5', true]],
  ])('a number set under the text format is a text of its digits: %s', async (locale, expected) => {
    const { Excel, host } = openExcel({}, { locale });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [[46101, 1.5, true]];
      await context.sync();
    });
    expect(lookAt(host, 'Feuil1').values()).toEqual([expected]);
  });

  it('a look is kept by cells and columns, mixed ones read as null', async () => {
    const { Excel } = openExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:B').format.fill.color = '#ff0000';
      sheet.getRange('B2').format.font.bold = true;
      sheet.getRange('B1:B9').numberFormat = [['@']];
      const [wide, cell] = [sheet.getRange('A1:B2'), sheet.getRange('B2')];
      wide.load('format/fill/color,format/font/bold');
      cell.load('format/fill/color,format/font/bold,numberFormat');
      await context.sync();
      return [
        wide.format.fill.color,
        wide.format.font.bold,
        cell.format.fill.color,
        cell.format.font.bold,
        cell.numberFormat,
      ];
    });
    expect(read).toEqual([null, null, '#FF0000', true, [['@']]]);
  });

  it('reads and writes properties cell by cell and column by column', async () => {
    const { Excel, host } = openExcel();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true } } }],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return columns.value;
    });
    expect(read).toEqual([
      { columnHidden: false, format: { columnWidth: 100 } },
      { columnHidden: true, format: { columnWidth: 0 } },
    ]);
    expect(lookAt(host, 'Feuil1').format('A1', 'fill.color')).toBe('#00FF00');
  });
});
