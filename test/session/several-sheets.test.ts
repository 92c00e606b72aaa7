import { beforeEach, describe, expect, it } from '@jest/globals';
import { createFileSession, type FileSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { JULY, JUNE, named, twoSheets } from '../actions/two-sheets';
import { testSurroundings } from '../scenario/surroundings';

let workbook: MemoryWorkbook;
let session: FileSession;
const columnOf = (sheet: string, header: string) => (workbook.grid(sheet)[0] ?? []).indexOf(header) + 1;
const column = (sheet: string, header: string) =>
  workbook
    .grid(sheet)
    .slice(1)
    .map((cells) => cells[columnOf(sheet, header) - 1] ?? null);
const cell = (sheet: string, row: number, header: string) => ({
  sheet,
  row,
  column: columnOf(sheet, header),
});

beforeEach(async () => {
  workbook = memoryWorkbook(
    twoSheets(
      named('J', {}, { codeInsee: 1004 }),
      named('E', { prenom1: 'Inès' }, { prenom1: 'Hugo', codeInsee: 1004 }),
    ),
  );
  session = createFileSession({ ...workbook, save: async () => new Uint8Array() }, testSurroundings(), 'fr');
  await session.check({});
});

describe('a session on several sheets of passages', () => {
  it('shows them all, and where each finding is', async () => {
    const { tables, passages, notes } = await session.overview();
    expect(tables.map(({ sheet }) => sheet)).toEqual([JUNE, JULY]);
    expect(passages).toBe(4);
    expect(notes.join()).toContain('«\u00a0Juin\u00a0» (lignes 2 à 3)');
    const { items } = await session.findings({ severity: 'error', offset: 0, limit: 9 });
    expect(items.map((each) => each.cell)).toEqual([cell(JUNE, 3, 'codeInsee'), cell(JULY, 3, 'codeInsee')]);
    expect(await session.findingsAt(cell(JULY, 3, 'codeInsee'))).toHaveLength(1);
    expect(await session.findingsAt(cell(JULY, 2, 'codeInsee'))).toEqual([]);
  });

  it('gives the marks of the sheet that is asked for', async () => {
    expect((await session.marks(JULY, 3, 1))[0]?.errors).toEqual([columnOf(JULY, 'codeInsee')]);
    expect((await session.marks(JUNE, 3, 1))[0]?.errors).toEqual([columnOf(JUNE, 'codeInsee')]);
    expect(await session.marks('Paramètres', 1, 9)).toEqual([]);
  });

  it('corrects one cell of one sheet, or all of them in one step that is taken back as one', async () => {
    await session.correct([{ sheet: JULY, row: 3, field: 'codeInsee' }], {});
    expect([column(JUNE, 'codeInsee')[1], column(JULY, 'codeInsee')[1]]).toEqual([1004, '01004']);
    await session.undo({});
    expect(await session.correct('all', {})).toMatchObject({ applied: 2 });
    expect([column(JUNE, 'codeInsee')[1], column(JULY, 'codeInsee')[1]]).toEqual(['01004', '01004']);
    expect(await session.undo({})).toMatchObject({ cells: 2, left: 0 });
    expect([column(JUNE, 'codeInsee')[1], column(JULY, 'codeInsee')[1]]).toEqual([1004, 1004]);
  });

  it('checks again the row that was edited, on its sheet alone', async () => {
    await session.edit(JULY, 3, columnOf(JULY, 'codeInsee'), [['35238']]);
    expect(await session.stale()).toMatchObject({ rows: 1, own: 1, moved: false });
    await session.recheck('own', {});
    expect(column(JULY, 'Statut')).toEqual(['Prêt', 'Prêt']);
    expect(column(JUNE, 'Statut')).toEqual(['Prêt', 'À corriger']);
    expect(await session.stale()).toMatchObject({ rows: 0 });
  });

  it('takes a row typed under the second table in, and checks it', async () => {
    const [headers = [], line = []] = workbook.grid(JULY);
    const texts = headers.map((header, index) =>
      header === 'idTechnique' ? 'E-9' : header === 'prenom1' ? 'Lou' : String(line[index] ?? ''),
    );
    const typed = texts.slice(0, headers.indexOf('Statut'));
    await session.edit(JULY, 4, 1, [typed]);
    await session.recheck('own', {});
    expect((await session.overview()).passages).toBe(5);
    expect(column(JULY, 'Statut')).toEqual(['Prêt', 'À corriger', 'Prêt']);
  });

  it('sets rows of one sheet aside', async () => {
    await session.setAside({ sheet: JULY, runs: [{ first: 2, last: 2 }] }, 'Doublon', {});
    expect(column(JULY, 'Statut')[0]).toBe('Mis de côté');
    expect(column(JUNE, 'Statut')[0]).toBe('Prêt');
    const { left } = await session.selection({ action: 'CREATION' });
    expect(left.find(({ reason }) => reason === 'aside')?.rows).toEqual([{ sheet: JULY, row: 2 }]);
  });
});
