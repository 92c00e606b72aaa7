import { describe, expect, it } from '@jest/globals';
import { lookAt, openExcel as open, type HostOptions, type WorkbookContent } from './jest';
import { LIST, openWatched as openExcel } from './list-workbook';

const codeOf = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'no error',
    (error: { code?: unknown }) => error.code,
  );

describe('what it refuses, as Excel does', () => {
  const refusals: readonly [
    string,
    string,
    WorkbookContent,
    HostOptions,
    (sheet: Excel.Worksheet) => unknown,
  ][] = [
    [
      'a sheet that is not there',
      'ItemNotFound',
      {},
      {},
      (sheet) => sheet.context.workbook.worksheets.getItem('Rien'),
    ],
    [
      'a matrix of another shape',
      'InvalidArgument',
      {},
      {},
      (sheet) => (sheet.getRange('A1:B1').values = [[1, 2, 3]]),
    ],
    ['an address that is none', 'InvalidArgument', {}, {}, (sheet) => sheet.getRange('A0')],
    [
      'values for whole columns',
      'InvalidArgument',
      {},
      {},
      (sheet) => (sheet.getRange('A:A').values = [[1]]),
    ],
    [
      'a sheet name in use',
      'ItemAlreadyExists',
      {},
      {},
      (sheet) => sheet.context.workbook.worksheets.add('FEUIL1'),
    ],
    ['a sheet name over 31 characters', 'InvalidArgument', {}, {}, (sheet) => (sheet.name = 'x'.repeat(32))],
    ['a reserved sheet name', 'InvalidArgument', {}, {}, (sheet) => (sheet.name = 'History')],
    ['the last visible sheet hidden', 'InvalidOperation', {}, {}, (sheet) => (sheet.visibility = 'Hidden')],
    ['a table over another', 'InvalidOperation', LIST, {}, (sheet) => sheet.tables.add('B2:C4', true)],
    ['merged cells in a table', 'InvalidOperation', LIST, {}, (sheet) => sheet.getRange('A2:B2').merge()],
    [
      'a prompt over 255 characters',
      'InvalidArgument',
      {},
      {},
      (sheet) => {
        sheet.getRange('A1').dataValidation.prompt = {
          showPrompt: true,
          title: '',
          message: 'x'.repeat(256),
        };
      },
    ],
    [
      'a rule over cells that have a prompt',
      'InvalidArgument',
      {},
      {},
      (sheet) => {
        sheet.getRange('A1:A9').dataValidation.prompt = { showPrompt: true, title: '', message: 'x' };
        sheet.getRange('A1:A5').dataValidation.rule = {
          list: { inCellDropDown: true, source: '=$C$1:$C$2' },
        };
      },
    ],
    [
      'too many cells',
      'RangeExceedsLimit',
      {},
      { cellLimit: 10 },
      (sheet) => sheet.getRange('A1:B6').load('values'),
    ],
  ];
  it.each(refusals)('%s: %s', async (_, code, content, options, act) => {
    const { Excel } = openExcel(content, options);
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await codeOf(run)).toBe(code);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['a fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['a width', (sheet) => (sheet.getRange('A1').format.columnWidth = 20)],
    ['a conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'a drop-down',
      (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
    ['a table', (sheet) => sheet.tables.add('A1:A2', true)],
    ['inserted rows', (sheet) => sheet.getRange('1:1').insert('Down')],
  ])('%s on a protected sheet', async (_, act) => {
    const { Excel } = openExcel(LIST);
    const run = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Listes'));
      await context.sync();
    });
    expect(await codeOf(run)).toBe('AccessDenied');
  });

  it('gives null for too many cells, when told so', async () => {
    const { Excel } = openExcel({}, { cellLimit: 10, overCellLimit: 'null' });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B6').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it.each<['web' | 'windows', unknown, unknown]>([
    ['web', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
    ['windows', 'no error', 'no error'],
  ])('over 5 MB on %s: %s, %s', async (platform, onWrite, onRead) => {
    const long = 'x'.repeat(32_000);
    const content = { sheets: [{ name: 'A', rows: Array.from({ length: 200 }, () => [long]) }] };
    const { Excel, host } = openExcel(content, { platform });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1:B200').values = Array.from(
        { length: 200 },
        () => [long],
      );
      await context.sync();
    });
    expect(await codeOf(write)).toBe(onWrite);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe(onRead);
    expect(host.counters.biggestRequest).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('members above the declared requirement set, by the client and by the host', async () => {
    const { Excel, OfficeExtension, host } = openExcel({}, { excelApi: 8 });
    const use = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2').load('address');
        await context.sync();
      });
    expect(await codeOf(use())).toBe('ApiNotFound');
    expect(host.aboveSet).toEqual([]);
    const client = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
    client.CommonUtility._doApiNotSupportedCheck = false;
    expect(await codeOf(use())).toBe('ApiNotFound');
    expect(host.aboveSet).toEqual([expect.stringContaining('Worksheet.GetRanges needs ExcelApi 1.9')]);
  });

  it('a member that it does not know, by name, even when the add-in swallows the error', async () => {
    const { Excel, host } = open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load('count');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
    expect(host.unknown).toEqual(['Worksheet.Charts']);
    expect(() => host.checkUnknown()).toThrow('Worksheet.Charts');
  });

  it('requests while a cell is being edited, unless they are told to wait', async () => {
    const { Excel, host } = openExcel();
    const read = async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    };
    host.startEditing();
    expect(await codeOf(Excel.run(read))).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    host.stopEditing();
    expect(await waiting).toBe('Feuil1');
  });

  it('what a test asks it to refuse, before or after it was done', async () => {
    const { Excel, host } = openExcel();
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
        await context.sync();
      });
    host.failRequest(1, { code: 'ActivityLimitReached' });
    expect(await codeOf(write())).toBe('ActivityLimitReached');
    expect(lookAt(host, 'Feuil1').value('A1')).toBe('');
    host.failRequest(1, { code: 'GeneralException', when: 'after' });
    expect(await codeOf(write())).toBe('GeneralException');
    expect(lookAt(host, 'Feuil1').value('A1')).toBe('x');
  });
});
