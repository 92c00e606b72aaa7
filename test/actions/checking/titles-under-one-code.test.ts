import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { applyMatching, proposeMatching } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { SHEET } from '../workbooks';

const CODE = 'RNCP35726';
const HEADERS = ['Nom de naissance', 'Prénom 1', 'Sexe', 'Né(e) le', 'Code INSEE de naissance', 'Délivré le'];
const PEOPLE: readonly (readonly CellValue[])[] = [
  ['ARAGON', 'Camille', 'F', '14/06/1985', '35238', '20/03/2026'],
  ['BASTIEN', 'Inès', 'F', '02/01/1990', '35238', '20/03/2026'],
  ['CORMIER', 'Hugo', 'M', '30/11/1979', '35238', '20/03/2026'],
  ['DELMAS', 'Yann', 'M', '08/08/1988', '35238', '20/03/2026'],
];

/** The sheet of a school: people, and texts that stand alone on their row. */
const workbookOf = (lines: readonly (string | number)[]): MemoryWorkbook =>
  memoryWorkbook({
    name: 'classeur.xlsx',
    sheets: [
      {
        name: SHEET,
        rows: [HEADERS, ...lines.map((line) => (typeof line === 'string' ? [line] : (PEOPLE[line] ?? [])))],
      },
    ],
  });

/** What is found once one code was given to the whole sheet. */
async function found(lines: readonly (string | number)[], code: string | null = CODE) {
  const workbook = workbookOf(lines);
  const surroundings = testSurroundings();
  const workspace = await openWorkspace(workbook, {}, surroundings);
  const { tables, ...matching } = await proposeMatching(workspace);
  const decided = tables.map(({ missing, ...table }) => ({
    ...table,
    missing: missing.map((each) => (each.field === 'code' ? { ...each, constant: code } : each)),
  }));
  await applyMatching(workspace, { ...matching, tables: decided });
  const { findings } = await check(workbook, {}, surroundings);
  return findings.filter(({ rule }) => rule === 'titles-under-one-code');
}

describe('people under several titles, with one code for all', () => {
  it('are warned of: it would be wrong for some of them', async () => {
    const [finding] = await found(['CAP Cuisine', 0, 1, 'BP Boulanger', 2, 3]);
    expect(finding).toMatchObject({
      severity: 'warning',
      row: null,
      data: { count: 2, rows: '2, 5', first: 'CAP Cuisine', code: CODE },
    });
  });

  it.each<[string, readonly (string | number)[]]>([
    ['one title is that of the list', ['CAP Cuisine', 0, 1, 2, 3]],
    ['the same title again is one', ['CAP Cuisine', 0, 1, 'CAP Cuisine', 2, 3]],
    [
      'a text with nobody under it names nobody',
      ['CAP Cuisine', 0, 1, 2, 3, 'Fait à Rennes', 'BP Boulanger'],
    ],
    ['totals and remarks are no titles', ['CAP Cuisine', 0, 1, 'Total : 2', 2, 'NB : à relire', 3]],
  ])('%s', async (_, lines) => expect(await found(lines)).toEqual([]));

  it('without a code for all, nothing is said: the code is asked for', async () =>
    expect(await found(['CAP Cuisine', 0, 1, 'BP Boulanger', 2, 3], null)).toEqual([]));
});
