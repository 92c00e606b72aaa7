import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { recordGeneration } from '#actions/recording';
import { generate } from '#actions/sending';
import { openXlsx } from '#workbook/xlsx';
import { testSurroundings } from '../../scenario/surroundings';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import { benchOf, contentOf, soundRows } from '../workbooks';

const own = [
  {
    name: 'Historique',
    rows: [
      ['Date', 'Qui', 'Quoi'],
      ['01/02/2026', 'Anne', 'ajout'],
    ],
  },
  {
    name: 'dépôts',
    rows: [
      ['Lieu', 'Nombre', 'Date'],
      ['Lyon', 3, null],
    ],
  },
  {
    name: 'Certificateurs',
    rows: [
      ['Nom', 'Ville'],
      ['Jury A', 'Lyon'],
      ['Jury B', 'Paris'],
    ],
  },
];

describe('sheets of the department that are named as ours', () => {
  it('are left as they are, and ours stand beside them', async () => {
    const bench = benchOf({ rows: soundRows({}, {}), sheets: own });
    const { files } = await bench.send();
    expect(files.map(({ rows }) => rows.length)).toEqual([2]);
    for (const { name, rows } of own) expect(bench.workbook.grid(name)).toEqual(rows);
    expect((await bench.check()).rows.map(({ status }) => status)).toEqual(['generated', 'generated']);
    expect((await bench.workbook.describe()).sheets.map(({ name }) => name)).toEqual([
      ...['Passages', 'Paramètres', 'Historique', 'dépôts', 'Certificateurs'],
      ...['Dépôts accrochage', 'Historique accrochage', '_accrochage'],
    ]);
  });

  it('are left as they are in a file too, saved and opened again', async () => {
    const surroundings = testSurroundings();
    const content = contentOf({ rows: soundRows({}, {}), sheets: own });
    const workbook = await openXlsx(xlsxFromContent(content), 'c.xlsx');
    await recordGeneration(await generate(workbook, {}, { action: 'CREATION' }, surroundings));
    const again = await openXlsx(await workbook.save(), 'c.xlsx');
    expect((await check(again, {}, surroundings)).journal.deposits.map(({ state }) => state)).toEqual([
      'generated',
    ]);
    expect((await again.read({ sheet: 'dépôts', row: 1, column: 1, rows: 3, columns: 3 })).values).toEqual([
      ['Lieu', 'Nombre', 'Date'],
      ['Lyon', 3, null],
      [null, null, null],
    ]);
  });
});

describe('our lists whose Excel table was lost in another program', () => {
  it('are read under their headers, below the title, and written to again', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    await bench.send({ limit: 1 });
    const plain = benchOf({
      sheets: (await bench.workbook.describe()).sheets.map(({ name }) => ({
        name,
        visibility: bench.workbook.visibility(name),
        rows: bench.workbook.grid(name),
      })),
    });
    expect((await plain.check()).rows.map(({ status }) => status)).toEqual(['generated', 'ready']);
    await plain.send();
    expect((await plain.check()).journal.deposits.map(({ passages }) => passages)).toEqual([1, 1]);
    expect((await plain.workbook.describe()).sheets.map(({ name }) => name)).toEqual([
      ...['Passages', 'Paramètres', 'Dépôts', 'Historique accrochage', '_accrochage'],
    ]);
  });

  it('go by the name they had in earlier workbooks', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    await bench.send({ limit: 1 });
    const earlier = benchOf({
      sheets: (await bench.workbook.describe()).sheets.map(({ name }) => ({
        name: name === 'Historique accrochage' ? 'Historique' : name,
        visibility: bench.workbook.visibility(name),
        rows: bench.workbook.grid(name),
      })),
    });
    await earlier.send();
    expect((await earlier.check()).rows.map(({ status }) => status)).toEqual(['generated', 'generated']);
    expect((await earlier.workbook.describe()).sheets.map(({ name }) => name)).toEqual([
      ...['Passages', 'Paramètres', 'Dépôts', 'Historique', '_accrochage'],
    ]);
  });

  it('and were renamed are found by their headers; copied besides, nobody can tell which is right, and it is said', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    await bench.send({ limit: 1 });
    const lost = (await bench.workbook.describe()).sheets.map(({ name }) => ({
      name: name === 'Dépôts' ? 'Envois' : name,
      visibility: bench.workbook.visibility(name),
      rows: bench.workbook.grid(name),
    }));
    const renamed = benchOf({ sheets: lost });
    expect((await renamed.check()).rows.map(({ status }) => status)).toEqual(['generated', 'ready']);
    const copy = lost.flatMap((sheet) => (sheet.name === 'Envois' ? { ...sheet, name: 'Envois (2)' } : []));
    await expect(benchOf({ sheets: [...lost, ...copy] }).check()).rejects.toMatchObject({
      code: 'several-lists',
      text: {
        fr: expect.stringMatching(/«\sEnvois\s» et «\sEnvois \(2\)\s».*Renommez la bonne «\sDépôts\s»/),
      },
    });
  });
});
