import { afterEach, expect, it } from '@jest/globals';
import { createFileSession } from '#session';
import { filterColumns, filteredOn } from '#taskpane/office';
import { JULY, JUNE, named, twoSheets } from '../actions/two-sheets';
import { processed } from '../actions/workbooks';
import { lookAt, openWorkbook, personIn, type OpenWorkbook } from '../workbook/excel/open-workbook';
import { attachedSession } from '#worker';
import { testSurroundings } from './surroundings';

/** Two sheets of passages, each an Excel table, as on a desktop whose filters misplace what is written. */
function opened(): OpenWorkbook {
  const content = twoSheets(
    named('J', {}, { codeInsee: 1004 }),
    named('E', { prenom1: 'Inès' }, { prenom1: 'Hugo', codeInsee: 1004 }, { prenom1: 'Lou' }),
  );
  const sheets = (content.sheets ?? []).map((sheet) => {
    const [headers = []] = sheet.rows ?? [];
    const name = { [JUNE]: 'Juin_1', [JULY]: 'Juillet_1' }[sheet.name];
    const table = {
      headerRow: 1,
      firstColumn: 1,
      columns: headers.length,
      lastRow: (sheet.rows ?? []).length,
    };
    return name === undefined ? sheet : { ...sheet, tables: [{ ...table, name }] };
  });
  return openWorkbook({ ...content, sheets }, { filterMisplaces: true });
}

let excel: OpenWorkbook;
afterEach(() => {
  excel.host.checkUnknown();
});

const column = (sheet: string, header: string) => {
  const [headers = [], ...rows] = lookAt(excel.host, sheet).values();
  return rows.map((cells) => cells[headers.indexOf(header)]);
};

it('two sheets of passages are checked, corrected, filtered, sent and answered in Excel, each row on its own', async () => {
  excel = opened();
  const { workbook, host } = excel;
  const session = createFileSession(
    { ...workbook, save: async () => new Uint8Array() },
    testSurroundings(),
    'fr',
  );
  await session.check({});
  expect([column(JUNE, 'Statut'), column(JULY, 'Statut')]).toEqual([
    ['Prêt', 'À corriger'],
    ['Prêt', 'À corriger', 'Prêt'],
  ]);

  // Under a filter of the department's, on the second sheet alone.
  personIn(host).filterTable('Juillet_1', 'prenom1', ['Hugo']);
  await session.correct('all', {});
  expect([column(JUNE, 'codeInsee')[1], column(JULY, 'codeInsee')]).toEqual([
    '01004',
    ['35238', '01004', '35238'],
  ]);
  await session.undo({});
  // The cell was made a text cell, which keeps digits as a text.
  expect([column(JUNE, 'codeInsee')[1], column(JULY, 'codeInsee')[1]].map(Number)).toEqual([1004, 1004]);
  await session.correct('all', {});
  await session.setAside({ sheet: JULY, runs: [{ first: 4, last: 4 }] }, 'Doublon', {});
  expect(column(JULY, 'Statut')).toEqual(['Prêt', 'Prêt', 'Mis de côté']);
  expect(column(JUNE, 'Statut')).toEqual(['Prêt', 'Prêt']);
  expect(lookAt(host, JULY).hiddenRows).toEqual([2, 4]);

  // A colleague sorts a sheet as the file is made.
  host.beforeRequest(3, () => personIn(host, 'coauthor').sortTable('Juin_1', 'idTechnique', false));
  const { files } = await session.generate({ action: 'CREATION' }, {});
  expect(files).toMatchObject([{ passages: 4 }]);
  await session.confirmDeposit(files[0]?.idFlux ?? '');
  const said = { ok: ['J-1', 'E-1'], ko: [['E-2', 'Titulaire non identifié']] as const };
  await session.readAccuses([processed(files[0]?.idFlux ?? '', said)], {});
  await session.applyAccuses(false, {});
  expect(
    Object.fromEntries(column(JUNE, 'idTechnique').map((id, at) => [id, column(JUNE, 'Statut')[at]])),
  ).toEqual({
    'J-1': 'Accepté',
    'J-2': 'Déposé',
  });
  expect(column(JULY, 'Statut')).toEqual(['Accepté', 'KO', 'Mis de côté']);
});

it('the passages of one status are shown on every sheet, and all of them again', async () => {
  excel = opened();
  Object.assign(globalThis, { Excel: excel.excel.Excel });
  const session = attachedSession(excel.workbook, testSurroundings(), 'fr');
  await session.check({});
  const statuses = await session.statusColumns();
  expect(statuses?.columns.map(({ table }) => table)).toEqual(['Juin_1', 'Juillet_1']);
  const columns = statuses?.columns ?? [];
  const hidden = () => [JUNE, JULY].map((sheet) => lookAt(excel.host, sheet).hiddenRows);

  await filterColumns(columns, statuses?.words['invalid'] ?? '');
  expect(hidden()).toEqual([[2], [2, 4]]);
  expect(await filteredOn(columns)).toBe('À corriger');
  personIn(excel.host).filterTable('Juin_1', 'Statut', null);
  expect(await filteredOn(columns)).toBeNull();
  await filterColumns(columns, null);
  expect(hidden()).toEqual([[], []]);
});
