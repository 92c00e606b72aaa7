import { describe, expect, it } from '@jest/globals';
import { LOOKS, templateSheets, type SheetSpec } from '#template';
import { excelWorkbook } from '#workbook/excel';
import { column } from '../contract-content';
import { hostOf, lookAt, openWorkbook, personIn } from './open-workbook';

const TEMPLATE = templateSheets({
  language: 'en',
  version: '1.1.5',
  model: 'full',
  depots: [{ key: 'idFlux', header: 'idFlux' }],
  historique: [{ key: 'idTechnique', header: 'idTechnique' }],
  demarches: [{ key: 'code', header: 'code' }],
});

const SPEC: SheetSpec = {
  name: "L'essai « 1 »",
  visibility: 'visible',
  protected: true,
  active: true,
  cells: [
    { row: 1, column: 1, value: 'Titre', style: 'title' },
    { row: 2, column: 1, value: 'Groupe', style: 'group', fill: 'DDEEFF' },
    { row: 2, column: 2, value: null, style: 'group', fill: 'DDEEFF' },
    { row: 8, column: 6, value: '=pas une formule', style: 'legend-warning' },
  ],
  table: {
    name: 'Essai',
    headerRow: 3,
    firstColumn: 1,
    columns: [
      column('Code', { cellStyle: 'input', prompt: { title: 'Code', text: 'Cinq caractères.' } }),
      column('Jour', { format: 'dd/mm/yyyy', headerStyle: 'header-required', headerFill: '112233' }),
      column('Choix', { format: 'General', listSource: "'Mes listes'!$A$1:$A$2", hidden: true }),
    ],
    rows: [
      ['01053', 45_000, 'un'],
      ["'t", null, '12'],
    ],
    reach: 500,
  },
  widths: { 6: 40 },
  heights: { 1: 30 },
  freeze: { rows: 3, columns: 1 },
  landscape: true,
  showGridLines: false,
  tabColor: '1F3864',
  highlights: [
    { kind: 'error', column: 1, firstRow: 4, lastRow: 5, formula: '=AND(TRUE,N("accrochage")=0)' },
  ],
};

describe('a sheet of ours, made in Excel', () => {
  it('has its cells, table, looks, sizes, view and page', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
    expect(await workbook.ensureSheet(SPEC)).toBe(true);
    host.checkUnknown();
    const look = lookAt(host, SPEC.name);
    expect(look.values('A1:C5')).toEqual([
      ['Titre', '', ''],
      ['Groupe', '', ''],
      ['Code', 'Jour', 'Choix'],
      ['01053', 45_000, 'un'],
      ["'t", '', '12'],
    ]);
    expect([look.value('F8'), look.formula('F8')]).toEqual(['=pas une formule', undefined]);
    expect([look.tableArea('Essai'), look.tables[0]?.style]).toEqual(['A3:C5', 'TableStyleLight1']);
    expect(look.frozen).toEqual({ rows: 3, columns: 1 });
    expect([look.isProtected, look.sheet.gridlines, look.sheet.tabColor]).toEqual([true, false, '#1F3864']);
    expect(Object.fromEntries(look.sheet.pageLayout)).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1 },
    });
    expect(look.sheet.printTitleRows).toMatchObject({ top: 0, bottom: 2 });
    expect([look.columnWidth('A1'), look.columnWidth('C1'), look.columnWidth('F1')]).toEqual([
      66.75, 0, 213.75,
    ]);
    expect([look.rowHeight('A1'), look.rowHeight('A3')]).toEqual([30, 36]);
    expect([host.workbook.activeId, look.selection]).toEqual([look.sheet.id, 'B4']);
  });

  it('is printed on several pages side by side, its frozen columns on each, where it is that wide', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
    await workbook.ensureSheet({ ...SPEC, pagesWide: 5 });
    host.checkUnknown();
    const { sheet } = lookAt(host, SPEC.name);
    expect(sheet.pageLayout.get('Zoom')).toEqual({ horizontalFitToPages: 5 });
    expect(sheet.printTitleColumns).toMatchObject({ left: 0, right: 0 });
    expect(sheet.printTitleRows).toMatchObject({ top: 0, bottom: 2 });
  });

  it('is drawn as its styles say, and so are rows added or pasted further down', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
    await workbook.ensureSheet(SPEC);
    const look = lookAt(host, SPEC.name);
    const of = (address: string, ...properties: string[]) =>
      properties.map((property) => look.format(address, property));
    expect(of('A1', 'font.bold', 'font.size', 'numberFormat')).toEqual([true, LOOKS.title.size, 'General']);
    expect(of('A2:B2', 'fill.color', 'horizontalAlignment')).toEqual(['#DDEEFF', 'CenterAcrossSelection']);
    expect(of('B3', 'fill.color', 'font.color')).toEqual(['#112233', '#FFFFFF']);
    for (const row of [4, 5, 500, 90_000]) {
      expect(of(`A${row}`, 'numberFormat', 'fill.color', 'protection.locked')).toEqual([
        '@',
        `#${LOOKS.input.fill}`,
        false,
      ]);
      expect(of(`B${row}`, 'numberFormat')).toEqual(['dd/mm/yyyy']);
    }
    expect(of('C5', 'numberFormat')).toEqual(['@']);
    expect(of('F8', 'fill.pattern', 'numberFormat')).toEqual(['Gray16', '@']);
  });

  it('gets a drop-down once the sheet of its list is made; its prompts at once', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
    await workbook.ensureSheet({ ...SPEC, protected: false });
    const validations = () => lookAt(host, SPEC.name).validations.map(({ areas, rule }) => ({ areas, rule }));
    expect(validations()).toEqual([{ areas: ['A4:A500'], rule: null }]);
    await workbook.ensureSheet({ name: 'Mes listes', visibility: 'hidden', protected: true });
    expect(validations()).toContainEqual({
      areas: ['C4:C500'],
      rule: { list: { inCellDropDown: true, source: "='Mes listes'!$A$1:$A$2" } },
    });
  });

  it('gets it too where its cells have a prompt, over which Excel takes no rule, and keeps the prompt', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
    const prompt = { title: 'Choix', text: 'Un de la liste.' };
    const columns = SPEC.table?.columns.map((each) =>
      each.listSource === undefined ? each : { ...each, prompt },
    );
    const table = SPEC.table && columns && { ...SPEC.table, columns };
    await workbook.ensureSheet({ ...SPEC, protected: false, ...(table && { table }) });
    await workbook.ensureSheet({ name: 'Mes listes', visibility: 'hidden', protected: true });
    const chosen = lookAt(host, SPEC.name).validations.find(({ areas }) => areas.includes('C4:C500'));
    expect(chosen).toMatchObject({
      rule: { list: { source: "='Mes listes'!$A$1:$A$2" } },
      prompt: { title: 'Choix', message: 'Un de la liste.' },
    });
  });

  it('takes another name for its table when that one is taken', async () => {
    const { workbook, host } = openWorkbook({
      sheets: [
        {
          name: 'Feuil1',
          rows: [['x'], ['y']],
          tables: [{ name: 'essai', headerRow: 1, firstColumn: 1, columns: 1, lastRow: 2 }],
        },
      ],
    });
    await workbook.ensureSheet(SPEC);
    expect(lookAt(host, SPEC.name).tables.map(({ name }) => name)).toEqual(['Essai_2']);
  });

  it.each([2, 4, 6])('leaves nothing behind when Excel refuses request %i', async (n) => {
    for (const when of ['before', 'after'] as const) {
      const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
      host.failRequest(n, { code: 'GeneralException', when });
      await expect(workbook.ensureSheet({ ...SPEC, visibility: 'very-hidden' })).rejects.toThrow(
        /n’a pas pu être créée.*retiré.*\(GeneralException\)/,
      );
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1']);
    }
  });

  it.each([3, 5])('is as good without what request %i sets: looks further down, and the page', async (n) => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] });
    host.failRequest(n, { code: 'GeneralException' });
    await workbook.ensureSheet(SPEC);
    const look = lookAt(host, SPEC.name);
    expect([look.tableArea('Essai'), look.format('A400', 'numberFormat'), look.value('A4')]).toEqual([
      'A3:C5',
      '@',
      '01053',
    ]);
  });
});

describe('a sheet of ours that someone else makes or changes meanwhile', () => {
  const open = () => openWorkbook({ sheets: [{ name: 'Feuil1' }] });

  it.each([null, 'à lui'])('is left as they made it, holding %p', async (value) => {
    const { workbook, host } = open();
    host.beforeRequest(2, () => {
      const person = personIn(host, 'coauthor');
      person.addSheet(SPEC.name);
      if (value !== null) person.type(SPEC.name, 'A1', value);
    });
    expect(await workbook.ensureSheet(SPEC)).toBe(false);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', SPEC.name]);
    expect(lookAt(host, SPEC.name).value('A1')).toBe(value ?? '');
  });

  it('is the one taken away when Excel refuses a part of it, under its new name', async () => {
    const { workbook, host } = open();
    host.beforeRequest(4, () => {
      const [, made] = host.workbook.sheets;
      if (made !== undefined) made.name = 'Renommée';
      personIn(host, 'coauthor').addSheet(SPEC.name);
    });
    host.failRequest(4, { code: 'GeneralException' });
    await expect(workbook.ensureSheet(SPEC)).rejects.toThrow(/retiré/);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Feuil1', SPEC.name]);
  });

  it('keeps no drop-down waiting once it was taken away', async () => {
    const { workbook, host } = open();
    host.failRequest(6, { code: 'GeneralException' });
    await expect(workbook.ensureSheet(SPEC)).rejects.toThrow(/retiré/);
    personIn(host).addSheet(SPEC.name);
    await workbook.ensureSheet({ name: 'Mes listes', visibility: 'hidden' });
    expect(lookAt(host, SPEC.name).validations).toEqual([]);
  });
});

describe('a sheet whose name Excel keeps for itself', () => {
  const history = (content: Parameters<typeof openWorkbook>[0] = { sheets: [{ name: 'Feuil1' }] }) =>
    openWorkbook(content);
  const spec = { ...SPEC, name: 'Historique', protected: false };

  it('takes another, and answers to both', async () => {
    const { workbook, host } = history();
    expect([await workbook.ensureSheet(spec), await workbook.ensureSheet(spec)]).toEqual([true, false]);
    await workbook.appendRows('Historique', [['9', null, null]]);
    await workbook.write([{ sheet: 'historique', row: 8, column: 1, values: [['x']] }]);
    expect(lookAt(host, 'Historique accrochage').values('A6:A8')).toEqual([['9'], [''], ['x']]);
    expect((await workbook.describe()).sheets[1]).toMatchObject({
      name: 'Historique accrochage',
      tables: [{ name: 'Essai', lastRow: 6 }],
    });
  });

  it('is known again by another pane', async () => {
    const first = history();
    await first.workbook.ensureSheet(spec);
    const again = excelWorkbook(hostOf(first.excel));
    expect(await again.ensureSheet(spec)).toBe(false);
    await again.appendRows('Historique', [['9', null, null]]);
    expect(lookAt(first.host, 'Historique accrochage').value('A6')).toBe('9');
  });
});

describe('the template, made in Excel on the web', () => {
  it('is whole, by a few requests a sheet, none over 5 MB', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: 'Feuil1' }] }, { platform: 'web' });
    for (const spec of TEMPLATE) expect(await workbook.ensureSheet(spec)).toBe(true);
    host.checkUnknown();
    expect(host.counters.requests).toBeLessThanOrEqual(6 * TEMPLATE.length);
    expect(host.counters.biggestRequest).toBeLessThan(1024 * 1024);
    const { sheets } = await workbook.describe();
    expect(sheets.slice(1).map(({ name, visible, protected: locked }) => [name, visible, locked])).toEqual(
      TEMPLATE.map((spec) => [spec.name, spec.visibility === 'visible', spec.protected ?? false]),
    );
    for (const spec of TEMPLATE) {
      const look = lookAt(host, spec.name);
      for (const { row, column: at, value } of spec.cells ?? [])
        expect(look.values()[row - 1]?.[at - 1] ?? '').toBe(value ?? '');
      if (spec.table === undefined) continue;
      const { headerRow, firstColumn, columns, name } = spec.table;
      const [table] = look.tables;
      expect([table?.name, table?.columns.map((each) => each.name)]).toEqual([
        name,
        columns.map(({ header }) => header),
      ]);
      const lists = columns.filter(({ listSource }) => listSource !== undefined).length;
      expect(
        look.validations.filter(({ rule }) => rule !== null && 'list' in rule).length,
      ).toBeGreaterThanOrEqual(lists);
      expect(look.values()[headerRow - 1]?.[firstColumn - 1]).toBe(columns[0]?.header);
    }
  });
});
