import { afterEach, expect, it } from '@jest/globals';
import { createFileSession } from '#session';
import { memoryWorkbook } from '#workbook/memory';
import { contentOf, IDS, sound, type Row } from '../../actions/workbooks';
import { lookAt, openWorkbook, type OpenWorkbook } from '../../workbook/excel/open-workbook';
import { testSurroundings } from '../surroundings';

const camille: Row = { ...sound, idTechnique: 'C-1' };

let excel: OpenWorkbook;
afterEach(() => {
  excel.host.checkUnknown();
});

/** This workbook, its passages in an Excel table. */
function opened(): OpenWorkbook {
  const content = contentOf({ rows: [{ ...sound, idTechnique: 'N-1', prenom1: 'Nous' }] });
  const [passages, ...others] = content.sheets ?? [];
  const columns = passages?.rows?.[0]?.length ?? 0;
  const table = { name: 'Passages', headerRow: 1, firstColumn: 1, columns, lastRow: 2 };
  return openWorkbook({
    ...content,
    sheets: passages === undefined ? [] : [{ ...passages, tables: [table] }, ...others],
  });
}

const under = (header: string) => {
  const [headers = [], ...rows] = lookAt(excel.host, 'Passages').values();
  return rows.map((cells) => cells[headers.indexOf(header)] ?? '');
};

it('departments are gathered in Excel, again without a double, and taken back', async () => {
  excel = opened();
  const sent = (rows: readonly Row[]) => ({
    ...memoryWorkbook(contentOf({ rows, parametres: { ...IDS, service: 'Cuisine' } })),
    save: async () => new Uint8Array(),
  });
  let rows: readonly Row[] = [
    camille,
    { ...camille, idTechnique: 'C-2', nomNaissance: 'TEST', prenom1: 'Inès' },
  ];
  const session = createFileSession(
    { ...excel.workbook, save: async () => new Uint8Array() },
    { ...testSurroundings(), openWorkbook: async () => sent(rows) },
    'fr',
  );
  const given = [{ name: 'cuisine.xlsx', bytes: new Uint8Array() }];
  const nothing = { keep: null, keepOf: {}, near: {} };
  await session.readDepartments(given, {});
  await session.gatherDepartments(nothing, {});
  expect([under('idTechnique'), under('Service')]).toEqual([
    ['N-1', 'C-1', 'C-2'],
    ['', 'Cuisine', 'Cuisine'],
  ]);

  rows = rows.map((row) => ({ ...row, idTechnique: null, codeInsee: '35047' }));
  expect(await session.readDepartments(given, {})).toMatchObject({ added: 0, updated: 2, conflictCount: 0 });
  await session.gatherDepartments(nothing, {});
  expect(under('codeInsee')).toEqual(['35238', '35047', '35047']);

  await session.undo({});
  await session.undo({});
  expect(under('idTechnique').filter((id) => id !== '')).toEqual(['N-1']);
});
