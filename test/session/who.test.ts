import { describe, expect, it } from '@jest/globals';
import { createFileSession, type FileSession } from '#session';
import { memoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { contentOf, SHEET, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

/** Moves or takes away columns of the passages, by their headers. */
function withHeaders(headers: (all: readonly string[]) => readonly string[]): WorkbookContent {
  const content = contentOf({ rows: soundRows({}, {}) });
  const [passages, ...others] = content.sheets ?? [];
  const rows = passages?.rows ?? [];
  const all = (rows[0] ?? []).map(String);
  const wanted = headers(all);
  return {
    ...content,
    sheets: [
      {
        name: SHEET,
        rows: rows.map((line, at) =>
          wanted.map((header) => (at === 0 ? header : (line[all.indexOf(header)] ?? null))),
        ),
      },
      ...others,
    ],
  };
}

const sessionOn = (content: WorkbookContent): FileSession =>
  createFileSession(
    { ...memoryWorkbook(content), save: async () => new Uint8Array() },
    testSurroundings(),
    'fr',
  );

const who = async (content: WorkbookContent) => (await sessionOn(content).look?.(SHEET))?.who;

describe('the columns that say who a row is', () => {
  it('are the name and the first name, wherever they stand', async () => {
    const last = ['prenom1', 'nomNaissance'];
    const content = withHeaders((all) => [...all.filter((header) => !last.includes(header)), 'X', ...last]);
    const width = content.sheets?.[0]?.rows?.[0]?.length ?? 0;
    expect(await who(content)).toEqual([width - 1, width]);
  });

  it('are the id where nobody is named', async () => {
    const content = withHeaders((all) => all.filter((header) => !/^(nom|prenom)/.test(header)));
    const headers = content.sheets?.[0]?.rows?.[0] ?? [];
    expect(await who(content)).toEqual([headers.indexOf('idTechnique') + 1]);
  });

  it('are none on a sheet without passages', async () => {
    expect((await sessionOn(withHeaders((all) => all)).look?.('Paramètres'))?.who).toEqual([]);
  });
});

it('a finding whose field has no column leads to its row, at who it is', async () => {
  const byScore = { obtentionCertification: 'Par scoring' };
  const content = contentOf({ rows: soundRows(byScore, byScore) });
  const session = sessionOn(content);
  await session.check({});
  const { items } = await session.findings({ offset: 0, limit: 200 });
  const about = items.filter(({ key }) => key === 'scoring');
  const column = (content.sheets?.[0]?.rows?.[0] ?? []).indexOf('nomNaissance') + 1;
  expect(about.map(({ cell }) => cell)).toEqual([2, 3].map((row) => ({ sheet: SHEET, row, column })));
});

it('what is typed over cells that are not side by side is one step to undo', async () => {
  const session = sessionOn(withHeaders((all) => all));
  const before = await session.read({ sheet: SHEET, row: 1, column: 1, rows: 3, columns: 6 });
  await session.edit(SHEET, 2, 1, [['A'], ['B']], [{ row: 3, column: 5, texts: [['C']] }]);
  const { values } = await session.read({ sheet: SHEET, row: 2, column: 1, rows: 2, columns: 5 });
  expect([values[0]?.[0], values[1]?.[0], values[1]?.[4]]).toEqual(['A', 'B', 'C']);
  expect(await session.undo({})).toMatchObject({ kind: 'typed', cells: 3 });
  expect(await session.read({ sheet: SHEET, row: 1, column: 1, rows: 3, columns: 6 })).toEqual(before);
});
