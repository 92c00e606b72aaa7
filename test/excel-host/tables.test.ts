import { describe, expect, it } from '@jest/globals';
import { lookAt, openExcel, personIn, type WorkbookContent } from './jest';

const LIST: WorkbookContent = {
  sheets: [
    {
      name: 'Passages',
      rows: [
        ['Nom', 'Code'],
        ['Éluard', '01053'],
        ['Aragon', '00001'],
      ],
      formats: { B2: '@', B3: '@' },
      tables: [{ name: 'Liste', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 3 }],
    },
  ],
};

const table = (context: Excel.RequestContext) => context.workbook.tables.getItem('Liste');

describe('tables', () => {
  it('grow when something is typed right under them, and pass their number formats on', () => {
    const { host } = openExcel(LIST);
    personIn(host).type('Passages', 'A4', [['Char', '02000']]);
    const look = lookAt(host, 'Passages');
    expect([look.tableArea('Liste'), look.value('B4')]).toEqual(['A1:B4', 2000]);
    personIn(host).type('Passages', 'B5', '03000');
    expect([look.tableArea('Liste'), look.value('B5'), look.format('B5', 'numberFormat')]).toEqual([
      'A1:B5',
      3000,
      '@',
    ]);
    personIn(host).type('Passages', 'B5', '03000');
    expect(look.value('B5')).toBe('03000');
  });

  it.each([
    ['one row further down', 'A5'],
    ['beside, in a row apart', 'D2'],
  ])('do not grow for what is typed %s', (_, address) => {
    const { host } = openExcel(LIST);
    personIn(host).type('Passages', address, 'x');
    expect(lookAt(host, 'Passages').tableArea('Liste')).toBe('A1:B3');
  });

  it('grow to the right with a header of their own', async () => {
    const { host, Excel } = openExcel(LIST);
    personIn(host).type('Passages', 'C1', 'Nom');
    const names = await Excel.run(async (context) => {
      const { columns } = table(context);
      columns.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Nom', 'Code', 'Nom2']);
  });

  it('take columns and rows by call, moving what is below', async () => {
    const { Excel, host } = openExcel(LIST);
    personIn(host).type('Passages', 'A6', 'dessous');
    await Excel.run(async (context) => {
      table(context).rows.add(undefined, [
        ['Char', '3'],
        ['Desnos', '4'],
      ]);
      table(context).columns.add(1, [['Prénom'], [''], [''], [''], ['']]);
      await context.sync();
    });
    expect(lookAt(host, 'Passages').values()).toEqual([
      ['Nom', 'Prénom', 'Code'],
      ['Éluard', '', '01053'],
      ['Aragon', '', '00001'],
      ['Char', '', '3'],
      ['Desnos', '', '4'],
      ['', '', ''],
      ['', '', ''],
      ['dessous', '', ''],
    ]);
  });

  it('are made by call, their headers texts that differ', async () => {
    const { Excel, host } = openExcel({
      sheets: [
        {
          name: 'A',
          rows: [
            ['x', 2, 'X', ''],
            [1, 2, 3, 4],
          ],
        },
      ],
    });
    const name = await Excel.run(async (context) => {
      const made = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:D2', true);
      made.name = 'Neuve';
      made.style = 'TableStyleLight1';
      made.showBandedRows = false;
      made.load('name,style,showBandedRows,showTotals');
      await context.sync();
      return made.toJSON();
    });
    expect(name).toMatchObject({
      name: 'Neuve',
      style: 'TableStyleLight1',
      showBandedRows: false,
      showTotals: false,
    });
    expect(lookAt(host, 'A').values('A1:D1')).toEqual([['x', '2', 'X2', 'Column4']]);
  });

  it('are resized, keep their header row, and stop growing with a totals row', async () => {
    const { Excel, host } = openExcel(LIST);
    await Excel.run(async (context) => {
      table(context).resize('A1:C6');
      table(context).showTotals = true;
      await context.sync();
    });
    const look = lookAt(host, 'Passages');
    expect([look.tableArea('Liste'), look.value('A7')]).toEqual(['A1:C7', 'Total']);
    personIn(host).type('Passages', 'A8', 'x');
    expect(look.tableArea('Liste')).toBe('A1:C7');
    await expect(
      Excel.run(async (context) => {
        table(context).resize('A2:C7');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are filtered: rows are hidden, and only seen ones are in the visible view', async () => {
    const { Excel, host } = openExcel(LIST);
    const seen = await Excel.run(async (context) => {
      table(context).columns.getItem('Nom').filter.applyValuesFilter(['Aragon']);
      const view = table(context).getDataBodyRange().getVisibleView().load('values');
      const rows = table(context).getDataBodyRange().load('rowHidden');
      await context.sync();
      return [view.values, rows.rowHidden];
    });
    expect(seen).toEqual([[['Aragon', '00001']], null]);
    expect(lookAt(host, 'Passages').hiddenRows).toEqual([2]);
    await Excel.run(async (context) => {
      table(context).clearFilters();
      await context.sync();
    });
    expect(lookAt(host, 'Passages').hiddenRows).toEqual([]);
  });

  it('may be told not to grow for what the add-in writes', async () => {
    const { Excel, host } = openExcel(LIST, { growth: 'typing' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A4').values = [['x']];
      await context.sync();
    });
    expect(lookAt(host, 'Passages').tableArea('Liste')).toBe('A1:B3');
  });

  it('are sorted by a user, whole lines at a time', () => {
    const { host } = openExcel(LIST);
    personIn(host).sortTable('Liste', 'Nom');
    expect(lookAt(host, 'Passages').values('A2:B3')).toEqual([
      ['Aragon', '00001'],
      ['Éluard', '01053'],
    ]);
  });
});

describe('formulas, names and rules', () => {
  const CONTENT: WorkbookContent = {
    sheets: [
      { name: 'A', rows: [['x'], ['y'], [null]], formulas: { B1: 'A2&"A2"', C3: "'Mes listes'!$A$2" } },
      { name: 'Mes listes', rows: [['p'], ['q']] },
    ],
  };
  it.each<[string, string, number, readonly unknown[]]>([
    ['above, on their sheet', 'A', 1, ['=A4&"A2"', "='Mes listes'!$A$2"]],
    ['between, on their sheet', 'A', 2, ['=A4&"A2"', "='Mes listes'!$A$2"]],
    ['above, on the other sheet', 'Mes listes', 1, ['=A2&"A2"', "='Mes listes'!$A$4"]],
    ['below, on the other sheet', 'Mes listes', 3, ['=A2&"A2"', "='Mes listes'!$A$2"]],
  ])('go on pointing at their cells after rows are inserted %s', (_, sheet, row, expected) => {
    const { host } = openExcel(CONTENT);
    personIn(host).insertRows(sheet, row, 2);
    const formulas = lookAt(host, 'A').sheet.rows.flatMap((line) => [...(line?.formulas?.values() ?? [])]);
    expect(formulas).toEqual(expected);
  });
});

describe('rules on cells', () => {
  it('conditional formats: the newest on top, cleared from a part of their range, deleted by id', async () => {
    const { Excel, host } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const [address, mark] of [
        ['A2:A9', 'E'],
        ['A2:A9', 'W'],
      ] as const) {
        const rule = sheet.getRange(address).conditionalFormats.add('Custom');
        rule.custom.rule.formula = `=ISNUMBER(FIND("${mark}",$B2))`;
        rule.custom.format.fill.color = '#FFC7CE';
      }
      sheet.getRange('A5').conditionalFormats.clearAll();
      await context.sync();
      const all = sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority');
      await context.sync();
      all.items[1]?.delete();
      await context.sync();
    });
    expect(lookAt(host, 'Feuil1').conditionalFormats).toEqual([
      {
        areas: ['A2:A4', 'A6:A9'],
        formula: '=ISNUMBER(FIND("W",$B2))',
        stopIfTrue: false,
        format: { 'fill.color': '#FFC7CE' },
      },
    ]);
  });

  it('go down with a table that is given rows at its end', async () => {
    const { Excel, host } = openExcel(LIST);
    await Excel.run(async (context) => {
      const body = table(context).getDataBodyRange();
      body.conditionalFormats.add('Custom').custom.rule.formula = '=$A2="x"';
      body.dataValidation.rule = { textLength: { formula1: 9, operator: 'LessThan' } };
      table(context).rows.add(undefined, [['Char', '3']]);
      await context.sync();
    });
    const { conditionalFormats, validations } = lookAt(host, 'Passages');
    expect([conditionalFormats[0]?.areas, validations[0]?.areas]).toEqual([['A2:B4'], ['A2:B4']]);
  });

  it('data validations: a list from a range, its prompt, and what an overlapping one leaves of it', async () => {
    const { Excel, host } = openExcel(LIST);
    const types = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { dataValidation } = sheet.getRange('D1:D9');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A3') } };
      dataValidation.prompt = { showPrompt: true, title: 'Nom', message: 'Un des noms' };
      sheet.getRange('D5').dataValidation.clear();
      const [all, one] = [sheet.getRange('D1:D9').dataValidation, sheet.getRange('D1').dataValidation];
      all.load('type');
      one.load('type,rule,prompt');
      await context.sync();
      return [all.type, one.type, one.rule, one.prompt.title];
    });
    expect(types).toEqual([
      'Inconsistent',
      'List',
      { list: { inCellDropDown: true, source: '=Passages!$A$2:$A$3' } },
      'Nom',
    ]);
    expect(lookAt(host, 'Passages').validations).toMatchObject([{ areas: ['D1:D4', 'D6:D9'] }]);
  });
});
