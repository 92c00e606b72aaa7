import { expect, it } from '@jest/globals';
import { createSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { newXlsx } from '#workbook/xlsx';
import { unzipSync } from 'fflate';
import { contentOf, IDS, sound, type Row } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

const NOTHING = { keep: null, keepOf: {}, near: {} };
const bytes = new Uint8Array();

/** A session, beside which these departments' files can be opened. */
function opened(workbook: MemoryWorkbook, files: Readonly<Record<string, readonly Row[]>>) {
  const session = createSession(
    workbook,
    {
      ...testSurroundings(),
      newWorkbook: async (name) => newXlsx(name),
      openWorkbook: async (_bytes, name) => ({
        ...memoryWorkbook(
          contentOf({ rows: files[name] ?? [], parametres: { ...IDS, service: name.split('.')[0] ?? '' } }),
        ),
        save: async () => bytes,
      }),
    },
    'fr',
  );
  const given = Object.keys(files).map((name) => ({ name, bytes }));
  return { session, given };
}

const camille: Row = { ...sound, idTechnique: 'C-1' };
const content = () =>
  contentOf({
    rows: [
      { ...sound, idTechnique: 'N-1', prenom1: 'Nous' },
      { ...camille, codeInsee: '35001' },
    ],
  });
const gridsOf = async (workbook: MemoryWorkbook) => {
  const { sheets } = await workbook.describe();
  return sheets.map(({ name }) => [
    name,
    workbook
      .grid(name)
      .map((row) => row.filter((cell) => cell !== null))
      .filter((row) => row.length > 0),
  ]);
};

it('what departments send is shown, then written as it is chosen, and taken back in one step', async () => {
  const workbook = memoryWorkbook(content());
  const before = await gridsOf(workbook);
  const files = {
    'Cuisine.xlsx': [camille, { ...camille, idTechnique: 'C-2', prenom1: 'Inès', nomNaissance: 'TEST' }],
    'Salle.xlsx': [{ ...camille, idTechnique: 'S-1', nomNaissance: 'EXEMPLES' }],
  };
  const { session, given } = opened(workbook, files);
  const view = await session.readDepartments(given, {});
  expect(view).toMatchObject({
    added: 1,
    updated: 0,
    conflicts: [
      {
        place: 'ligne 3',
        fieldLabel: 'Code INSEE de naissance',
        here: '35001',
        service: '35238',
        held: null,
      },
    ].map(({ fieldLabel: _label, ...rest }) => rest),
    near: [{ department: 'Salle', isSameId: false }],
  });
  expect(await gridsOf(workbook)).toEqual(before);

  const [conflict] = view.conflicts;
  const [near] = view.near;
  const done = await session.gatherDepartments(
    { keep: null, keepOf: { [conflict?.row ?? '']: 'service' }, near: { [near?.key ?? '']: 'new' } },
    {},
  );
  expect(done).toMatchObject({ added: 2, updated: 1, overview: { passages: 4, undo: { kind: 'gathered' } } });

  await session.undo({});
  const [emptied, ...after] = [...(await gridsOf(workbook))].reverse();
  expect(after.reverse()).toEqual(before);
  expect(emptied).toEqual(['_services', [expect.arrayContaining(['idTechnique'])]]);
});

it('each department gets a workbook, in one zip', async () => {
  const workbook = memoryWorkbook(content());
  const { session, given } = opened(workbook, {
    'Cuisine.xlsx': [{ ...camille, idTechnique: 'C-9', prenom1: 'Inès' }],
  });
  await session.readDepartments(given, {});
  await session.gatherDepartments(NOTHING, {});
  const { blob, name, lines } = await session.sendBack([], {});
  expect(name).toBe('retour-services.zip');
  expect(lines).toEqual(['Cuisine\u00a0: 1 ligne, dont 0 à corriger.']);
  expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toEqual(['retour-Cuisine.xlsx']);
});
