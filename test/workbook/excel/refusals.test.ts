import { describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { excelWorkbook } from '#workbook/excel';
import type { Workbook } from '#workbook';
import { hostOf, openWorkbook } from './open-workbook';
import { openExcel } from '../../excel-host/jest';

const CONTENT = { sheets: [{ name: 'Données', rows: [['a', 'b']] }] };
const RANGE = { sheet: 'Données', row: 1, column: 1, rows: 1, columns: 2 };

const sentenceOf = async (act: Promise<unknown>): Promise<BadInputError> => {
  const error: unknown = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BadInputError)) throw new Error(`Not a sentence: ${String(error)}`);
  return error;
};

describe('what Excel refuses', () => {
  it.each([
    ['AccessDenied', 'sheet-protected', /« Données ».*protég.*Ôter la protection.*\(AccessDenied\)\.$/],
    ['InvalidOperationInCellEditMode', 'cell-being-edited', /Entrée.*Échap/],
    ['RequestAborted', 'excel-interrupted', /interrompu.*Recommencez/],
    ['ActivityLimitReached', 'excel-busy', /Attendez une minute/],
    ['ItemNotFound', 'sheet-missing', /pas de feuille « Données »/],
    ['MergedRangeConflict', 'merged-cells', /fusionnées.*« Données »/],
    ['FilteredRangeConflict', 'filtered-rows', /filtre.*« Données »/],
    ['UnsupportedSheet', 'sheet-unsupported', /« Données ».*pas une feuille de calcul/],
    ['InactiveWorkbook', 'workbook-inactive', /premier plan/],
    ['GeneralException', 'excel-refused', /« Données ».*Recommencez.*\(GeneralException\)\.$/],
    ['SomethingNew', 'excel-refused', /\(SomethingNew\)\.$/],
  ])('%s becomes a sentence that says what to do', async (code, ours, sentence) => {
    const { workbook, host } = openWorkbook(CONTENT);
    host.failRequest(1, { code });
    const error = await sentenceOf(workbook.read(RANGE));
    expect(error.code).toBe(ours);
    expect(error.text.fr.replaceAll('\u00a0', ' ')).toMatch(sentence);
    expect(error.text.en).not.toBe('');
  });

  it('of the sheet that nobody sees is said of the workbook', async () => {
    const { workbook, host } = openWorkbook({ sheets: [{ name: '_accrochage', rows: [['a', 'b']] }] });
    for (const code of ['AccessDenied', 'GeneralException']) {
      host.failRequest(1, { code });
      const { text } = await sentenceOf(workbook.read({ ...RANGE, sheet: '_accrochage' }));
      expect(text.fr).toContain('ce classeur');
      expect(text.fr + text.en).not.toContain('_accrochage');
    }
  });

  it.each([
    ['AccessDenied', 'sheet-protected', /modifier ce classeur : il est protégé/],
    ['InvalidOperationInCellEditMode', 'cell-being-edited', /Entrée.*Échap/],
    ['RequestAborted', 'excel-interrupted', /interrompu/],
    ['ActivityLimitReached', 'excel-busy', /Attendez une minute/],
    ['RequestPayloadSizeLimitExceeded', 'excel-too-big', /^Une ligne de ce classeur est trop longue/],
    ['ItemNotFound', 'excel-refused', /sur ce classeur\. Recommencez/],
    ['MergedRangeConflict', 'merged-cells', /écrire dans ce classeur/],
    ['FilteredRangeConflict', 'filtered-rows', /écrire dans ce classeur/],
    ['ItemAlreadyExists', 'name-taken', /nom qu’il faut pour ce classeur/],
    ['UnsupportedSheet', 'sheet-unsupported', /sur une feuille qui n’est pas une feuille de calcul\./],
    ['InactiveWorkbook', 'workbook-inactive', /premier plan/],
    ['GeneralException', 'excel-refused', /sur ce classeur\. Recommencez/],
  ])('%s of the whole workbook speaks of it, and of no sheet', async (code, ours, sentence) => {
    const { workbook, host } = openWorkbook(CONTENT);
    host.failRequest(1, { code });
    const error = await sentenceOf(workbook.describe());
    expect(error.code).toBe(ours);
    expect(error.text.fr.replaceAll('\u00a0', ' ')).toMatch(sentence);
    expect(`${error.text.fr} ${error.text.en}`).not.toMatch(/«|“| elle est/);
  });

  it.each([
    ['gives nothing for', { cellLimit: 1, overCellLimit: 'null' }],
    ['refuses for its size', { cellLimit: 1 }],
  ] as const)('names the row that Excel %s', async (_, options) => {
    const { workbook } = openWorkbook(CONTENT, options);
    const error = await sentenceOf(workbook.read(RANGE));
    expect([error.code, error.text.fr.replaceAll('\u00a0', ' ')]).toEqual([
      'excel-too-big',
      'La ligne 1 de la feuille « Données » est trop longue pour qu’Excel la transmette. Raccourcissez ses textes, puis recommencez.',
    ]);
  });

  it.each<[string, (workbook: Workbook) => Promise<unknown>]>([
    ['write', (workbook) => workbook.write([{ sheet: 'P', row: 1, column: 1, values: [['x']] }])],
    ['appendRows', (workbook) => workbook.appendRows('P', [['x']])],
    [
      'applyColumns',
      (workbook) =>
        workbook.applyColumns('P', { first: 1, last: 2 }, [
          { column: 1, spec: { key: 'a', header: 'a', headerStyle: 'header', width: 9, format: '@' } },
        ]),
    ],
    [
      'setHighlights',
      (workbook) =>
        workbook.setHighlights('P', [
          { kind: 'error', column: 1, firstRow: 1, lastRow: 2, formula: '=TRUE' },
        ]),
    ],
    [
      'addColumns',
      (workbook) =>
        workbook.addColumns({ sheet: 'P', table: null, headerRow: 1 }, [
          { key: 'a', header: 'a', headerStyle: 'header', width: 9, format: '@' },
        ]),
    ],
  ])('%s on a protected sheet names the sheet', async (_, act) => {
    const { workbook } = openWorkbook({ sheets: [{ name: 'P', protected: true, rows: [['h']] }] });
    const error = await sentenceOf(act(workbook));
    expect([error.code, error.text.en.includes('“P”')]).toEqual(['sheet-protected', true]);
  });

  it.each([
    ['a hidden sheet', { visibility: 'hidden' as const }, 'sheet-hidden'],
    ['a very hidden sheet', { visibility: 'very-hidden' as const }, 'sheet-hidden'],
    ['a hidden row', { rows: [['a'], ['b']], hiddenRows: [1] }, 'row-hidden'],
  ])('says that a cell cannot be shown on %s', async (_, more, code) => {
    const { workbook } = openWorkbook({ sheets: [{ name: 'Front' }, { name: 'B', ...more }] });
    expect((await sentenceOf(workbook.goTo({ sheet: 'B', row: 1, column: 1 }))).code).toBe(code);
  });

  it('lets any other error through as it is: an abort stays an abort', async () => {
    const abort = new DOMException('Stopped.', 'AbortError');
    const host = { ...hostOf(openExcel()), run: () => Promise.reject(abort) };
    const workbook = excelWorkbook(host as unknown as Parameters<typeof excelWorkbook>[0]);
    await expect(workbook.read(RANGE)).rejects.toBe(abort);
  });
});

describe('while a cell is being typed in', () => {
  it.each<[string, (workbook: Workbook) => Promise<unknown>]>([
    ['describe', (workbook) => workbook.describe()],
    ['read', (workbook) => workbook.read(RANGE)],
    ['write', (workbook) => workbook.write([{ sheet: 'Données', row: 5, column: 1, values: [['x']] }])],
    ['goTo', (workbook) => workbook.goTo({ sheet: 'Données', row: 5, column: 1 })],
    ['watch', (workbook) => workbook.watch(() => undefined)],
    ['ensureSheet', (workbook) => workbook.ensureSheet({ name: 'Neuve', visibility: 'visible' })],
  ])('%s waits for its end', async (_, act) => {
    const { workbook, host } = openWorkbook(CONTENT);
    host.startEditing();
    let isDone = false;
    const done = act(workbook).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.stopEditing();
    await done;
  });

  it('an Excel that cannot wait is a sentence that tells how to leave the cell', async () => {
    const { workbook, host } = openWorkbook(CONTENT, { sets: { DelayForCellEdit: null } });
    host.startEditing();
    expect((await sentenceOf(workbook.read(RANGE))).code).toBe('cell-being-edited');
    host.stopEditing();
    expect((await workbook.read(RANGE)).values).toEqual([['a', 'b']]);
  });

  it('says that it waits when that lasts, then that it goes on', async () => {
    const excel = openExcel(CONTENT);
    const said: boolean[] = [];
    const workbook = excelWorkbook({ ...hostOf(excel), patienceMs: 30, onWaiting: (is) => said.push(is) });
    await workbook.read(RANGE);
    excel.host.startEditing();
    const reading = Promise.all([workbook.read(RANGE), workbook.describe()]);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(said).toEqual([true]);
    excel.host.stopEditing();
    await reading;
    expect(said).toEqual([true, false]);
  });
});
