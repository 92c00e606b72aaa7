import { describe, expect, it } from '@jest/globals';
import { fields, type CellValue } from '#dictionary';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { contentOf, sound, type Row } from '../workbooks';
import { countsOf, gather, ours, planOf, theirs, under } from './gathered';

const camille: Row = { ...sound, idTechnique: 'C-1' };
const hugo: Row = { ...sound, idTechnique: 'C-2', nomNaissance: 'MODELE', prenom1: 'Hugo', sexe: 'M' };
const without = ({ idTechnique: _none, ...row }: Row): Row => row;

/** Changes a cell as a person would. */
function type(workbook: MemoryWorkbook, header: string, row: number, value: CellValue) {
  const column = (workbook.grid('Passages')[0] ?? []).indexOf(header) + 1;
  workbook.change({ sheet: 'Passages', row, column, values: [[value]] });
}

describe('what departments send', () => {
  it('is added with its department, and where it came from', async () => {
    const workbook = ours();
    const { plan } = await gather(workbook, { 'cuisine.xlsx': theirs('Cuisine', [camille, hugo]) });
    expect(countsOf(plan)).toMatchObject([{ service: 'Cuisine', added: 2, updated: 0, conflicts: 0 }]);
    expect(under(workbook, 'idTechnique', 'nomNaissance', 'dateDebutValidite', 'Service', 'Reçu de')).toEqual(
      [
        ['N-1', 'EXEMPLE', '20/03/2026', null, null],
        ['C-1', 'EXEMPLE', '20/03/2026', 'Cuisine', 'cuisine.xlsx · Passages · ligne 2 · 23/11/2026'],
        ['C-2', 'MODELE', '20/03/2026', 'Cuisine', 'cuisine.xlsx · Passages · ligne 3 · 23/11/2026'],
      ],
    );
  });

  it('is not written before it is asked for', async () => {
    const workbook = ours();
    const before = JSON.stringify(workbook.grid('Passages'));
    await planOf(workbook, { 'cuisine.xlsx': theirs('Cuisine', [camille]) });
    expect(JSON.stringify(workbook.grid('Passages'))).toBe(before);
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Passages', 'Paramètres']);
  });

  it('gets an id where it has none, and a column where this workbook has none', async () => {
    const workbook = ours();
    const rows = [
      { ...without(camille), idTechnique: null, prenom2: 'Anne' },
      { ...hugo, prenom2: null },
    ];
    await gather(workbook, { 'c.xlsx': theirs('Cuisine', rows) });
    const [, first, second] = under(workbook, 'idTechnique', fields.prenom2.header.fr);
    expect(first).toEqual([expect.stringMatching(/^CUI-26-\w{6}$/), 'Anne']);
    expect(second).toEqual(['C-2', null]);
  });

  it('is the same when it comes again, by its id or without one', async () => {
    const workbook = ours();
    await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille, hugo]) });
    const before = JSON.stringify(workbook.grid('Passages'));
    const again = await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille, hugo]) });
    expect(countsOf(again.plan)).toMatchObject([{ added: 0, updated: 0, conflicts: 0, near: 0, gone: 0 }]);
    const rows = [hugo, camille].map((row) => ({ ...row, idTechnique: null }));
    const nameless = await gather(workbook, { 'c.xlsx': theirs('Cuisine', rows) });
    expect(countsOf(nameless.plan)).toMatchObject([{ added: 0, updated: 0, conflicts: 0, near: 0, gone: 0 }]);
    expect(JSON.stringify(workbook.grid('Passages'))).toBe(before);
  });

  it('updates what its department changed, adds what is new, says what left', async () => {
    const workbook = ours();
    await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille, hugo]) });
    const ines = { ...sound, idTechnique: 'C-3', prenom1: 'Inès', nomNaissance: 'TEST' };
    const { plan } = await gather(workbook, {
      'c.xlsx': theirs('Cuisine', [{ ...camille, codeInsee: '35047' }, ines]),
    });
    expect(countsOf(plan)).toMatchObject([{ added: 1, updated: 1, conflicts: 0, gone: 1 }]);
    expect(under(workbook, 'idTechnique', 'codeInsee')).toEqual([
      ['N-1', '35238'],
      ['C-1', '35047'],
      ['C-2', '35238'],
      ['C-3', '35238'],
    ]);
  });

  it('says nothing of the rows of another file of the department', async () => {
    const workbook = ours();
    await gather(workbook, { 'juin.xlsx': theirs('Cuisine', [camille]) });
    const { plan } = await gather(workbook, { 'juillet.xlsx': theirs('Cuisine', [hugo]) });
    expect(countsOf(plan)).toMatchObject([{ added: 1, gone: 0 }]);
  });
});

describe('a correction made here', () => {
  it('stays when the department sends the old row again, with its id or without one', async () => {
    const workbook = ours();
    await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille, hugo]) });
    type(workbook, 'nomNaissance', 2 + 1, 'TOUT AUTRE NOM');
    for (const id of ['C-1', null]) {
      const { plan } = await gather(workbook, {
        'c.xlsx': theirs('Cuisine', [hugo, { ...camille, idTechnique: id }]),
      });
      expect(countsOf(plan)).toMatchObject([{ added: 0, updated: 0, conflicts: 0, near: 0 }]);
    }
    expect(under(workbook, 'nomNaissance')[1]).toEqual(['TOUT AUTRE NOM']);
  });

  it.each([
    [{}, '35238-ICI', 1],
    [{ keep: 'here' } as const, '35238-ICI', 0],
    [{ keep: 'service' } as const, '35047', 0],
  ])(
    'is kept or not as it is chosen (%j), and what was chosen is not asked again',
    async (choices, after, asked) => {
      const workbook = ours();
      await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille]) });
      type(workbook, 'codeInsee', 3, '35238-ICI');
      const sent = () => ({ 'c.xlsx': theirs('Cuisine', [{ ...camille, codeInsee: '35047' }]) });
      const { plan } = await gather(workbook, sent(), choices);
      expect(countsOf(plan)).toMatchObject([{ updated: 0, conflicts: 1 }]);
      expect(under(workbook, 'codeInsee')[1]).toEqual([after]);
      expect(countsOf(await planOf(workbook, sent()))).toMatchObject([{ conflicts: asked }]);
    },
  );
});

describe('one passage, of two departments', () => {
  it('is not added twice, whatever its ids, and is said', async () => {
    const workbook = ours();
    const { plan } = await gather(workbook, {
      'c.xlsx': theirs('Cuisine', [camille]),
      'p.xlsx': theirs('Plonge', [
        { ...camille, idTechnique: 'P-9' },
        { ...hugo, idTechnique: 'P-8' },
      ]),
    });
    expect(countsOf(plan)).toMatchObject([
      { service: 'Cuisine', added: 1 },
      { service: 'Plonge', added: 1, duplicates: 1 },
    ]);
    expect(under(workbook, 'idTechnique', 'Service')).toEqual([
      ['N-1', null],
      ['C-1', 'Cuisine'],
      ['P-8', 'Plonge'],
    ]);
  });

  it('is chosen where they differ', async () => {
    const workbook = ours();
    await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille]) });
    const { plan } = await gather(workbook, {
      'p.xlsx': theirs('Plonge', [{ ...camille, idTechnique: 'P-9', codeInsee: '35047' }]),
    });
    expect(plan.files[0]?.compared[0]?.conflicts).toEqual([
      { field: 'codeInsee', here: '35238', service: '35047' },
    ]);
  });

  it('under the id of somebody else is left out, and said', async () => {
    const workbook = ours();
    await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille]) });
    const { plan } = await gather(workbook, {
      'p.xlsx': theirs('Plonge', [{ ...hugo, idTechnique: 'C-1', dateNaissance: '01/01/1990' }]),
    });
    expect(plan.files[0]?.near.map(({ why }) => why)).toEqual(['same-id']);
    expect(under(workbook, 'idTechnique')).toEqual([['N-1'], ['C-1']]);
  });

  it('of nearly the same name is left out until somebody says what it is', async () => {
    const near = {
      'p.xlsx': theirs('Plonge', [{ ...camille, idTechnique: 'P-9', nomNaissance: 'EXEMPLES' }]),
    };
    const start = async () => {
      const workbook = ours();
      await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille]) });
      return workbook;
    };
    const left = await start();
    expect(countsOf((await gather(left, near)).plan)).toMatchObject([{ added: 0, near: 1 }]);
    expect(under(left, 'idTechnique')).toEqual([['N-1'], ['C-1']]);
    const other = await start();
    await gather(other, near, { nearOf: () => 'new' });
    expect(under(other, 'idTechnique')).toEqual([['N-1'], ['C-1'], ['P-9']]);
    const same = await start();
    await gather(same, near, { nearOf: () => 'same', keep: 'service' });
    expect(under(same, 'idTechnique', 'nomNaissance').slice(1)).toEqual([['C-1', 'EXEMPLES']]);
    expect(countsOf(await planOf(same, near))).toMatchObject([{ added: 0, near: 0, conflicts: 0 }]);
  });
});

it('a row set aside by its department, or whose result does not read, is set aside here', async () => {
  const workbook = ours();
  await gather(workbook, {
    'c.xlsx': theirs('Cuisine', [camille, hugo], { others: { 'Mis de côté': ['doublon', null] } }),
  });
  expect(under(workbook, 'idTechnique', 'Mis de côté')).toEqual([
    ['N-1', null],
    ['C-1', 'doublon'],
    ['C-2', null],
  ]);
});

it('a NIR that was wiped here does not come back, and nothing that tells it is kept', async () => {
  const workbook = ours({ ...sound, idTechnique: 'N-1', prenom1: 'Nous', nir: null });
  const nir = '2550814168025';
  await gather(workbook, { 'c.xlsx': theirs('Cuisine', [{ ...camille, nir }]) });
  expect(under(workbook, 'nir')[1]).toEqual([nir]);
  const kept = workbook.grid('_services').flat().join(' ');
  expect(kept).toContain('nir=1');
  type(workbook, 'nir', 3, null);
  const { plan } = await gather(workbook, { 'c.xlsx': theirs('Cuisine', [{ ...camille, nir }]) });
  expect(countsOf(plan)).toMatchObject([{ added: 0, updated: 0, conflicts: 0 }]);
  expect(under(workbook, 'nir')[1]).toEqual([null]);
});

it('departments that both count from 1 have each their own rows, once somebody said so', async () => {
  const workbook = ours();
  const other = { ...hugo, dateNaissance: '01/01/1990' };
  const files = () => ({
    'c.xlsx': theirs('Cuisine', [{ ...camille, idTechnique: '1' }]),
    'p.xlsx': theirs('Plonge', [{ ...other, idTechnique: '1' }]),
  });
  await gather(workbook, files(), { nearOf: () => 'new' });
  const ids = under(workbook, 'idTechnique').map(([id]) => id);
  expect(ids).toEqual(['N-1', '1', expect.stringMatching(/^PLO-26-\w{6}$/)]);
  const { plan } = await gather(workbook, files());
  expect(countsOf(plan)).toMatchObject([
    { added: 0, near: 0, gone: 0 },
    { added: 0, near: 0, gone: 0, duplicates: 0 },
  ]);
  const mended = {
    'p.xlsx': theirs('Plonge', [{ ...other, idTechnique: '1', codeInsee: '35047' }]),
  };
  await gather(workbook, mended);
  expect(under(workbook, 'codeInsee')).toEqual([['35238'], ['35238'], ['35047']]);
});

it('a table with a totals row takes none, and nothing is written', async () => {
  const content = contentOf({ rows: [camille] });
  const [passages, ...others] = content.sheets ?? [];
  const table = { name: 'Passages', headerRow: 1, firstColumn: 1, columns: 13, lastRow: 2, hasTotals: true };
  const workbook = memoryWorkbook({
    sheets: passages === undefined ? [] : [{ ...passages, tables: [table] }, ...others],
  });
  const before = JSON.stringify(workbook.grid('Passages'));
  const files = { 'c.xlsx': theirs('Cuisine', [{ ...camille, codeInsee: '35047' }, hugo]) };
  await expect(gather(workbook, files, { keep: 'service' })).rejects.toThrow(/ligne de total/);
  expect(JSON.stringify(workbook.grid('Passages'))).toBe(before);
});

it('a file called otherwise, with most of the rows of a department to the letter, is of that department', async () => {
  const workbook = ours();
  const rows = [camille, hugo, { ...hugo, prenom1: 'Léo' }, { ...hugo, prenom1: 'Lou' }].map((row) => ({
    ...row,
    idTechnique: null,
  }));
  await gather(workbook, { 'cuisine.xlsx': theirs('', rows) });
  const again = await gather(workbook, { 'cuisine v2.xlsx': theirs('', rows.slice(1)) });
  expect(countsOf(again.plan)).toMatchObject([{ service: 'cuisine', added: 0, duplicates: 0, gone: 1 }]);
});

it('a passage that its department sent itself is set aside here, with that reason', async () => {
  const workbook = ours();
  const sent = {
    name: 'Historique',
    rows: [
      ['idTechnique', 'idFlux', 'N° dans le flux', 'Action', 'Date', 'Résultat', 'Empreinte'],
      ['C-1', 'F-1', 1, 'Création', '2026-05-01T10:00:00+02:00', 'Accepté', '0123456789abcdef-01234567'],
    ],
  };
  await gather(workbook, { 'c.xlsx': theirs('Cuisine', [camille, hugo], { sheets: [sent] }) });
  expect(under(workbook, 'idTechnique', 'Mis de côté')).toEqual([
    ['N-1', null],
    ['C-1', 'Déjà transmis par Cuisine'],
    ['C-2', null],
  ]);
});
