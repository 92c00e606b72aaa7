import { describe, expect, it } from '@jest/globals';
import { check, lateRows } from '#actions/checking';
import { applyMatching, proposeMatching } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import { memoryWorkbook } from '#workbook/memory';
import { sheetOf } from '../../fixtures/layouts/layout';
import { people, serial } from '../../fixtures/layouts/people';
import { testSurroundings } from '../../scenario/surroundings';

const RESULTS = ['Admis', 'Non admis', 'Admis', '', 'Admis sous réserve', 'Absent'];
const HEADERS = ['Nom de naissance', 'Prénom', 'Né(e) le', 'Sexe', 'Code RNCP', 'Date du jury', 'Résultat'];

/** Nobody’s sex is filled, and the jury was years ago. */
async function checked() {
  const rows = people(RESULTS.length).map((p, n) => {
    const jury = serial('2022-03-04');
    return [p.nom, p.prenom, serial(p.birth), null, 'RNCP38430', jury, RESULTS[n] ?? null];
  });
  const workbook = memoryWorkbook({
    name: 'jury.xlsx',
    sheets: [sheetOf('Jury', [HEADERS, ...rows], [3, 6])],
  });
  const surroundings = testSurroundings();
  const workspace = await openWorkspace(workbook, {}, surroundings);
  await applyMatching(workspace, await proposeMatching(workspace));
  return check(workbook, {}, surroundings);
}

describe('who did not obtain the certification', () => {
  it('is not late, no more than who is to be decided on', async () => {
    const { rows, at } = await checked();
    expect(lateRows(rows, at.slice(0, 10)).map(({ row }) => row)).toEqual([2, 4]);
  });

  it('has nothing to correct', async () => {
    const { findings } = await checked();
    const wrong = findings.filter(({ severity, row }) => severity === 'error' && row !== null);
    expect([...new Set(wrong.map(({ row }) => row))]).toEqual([2, 4, 5, 6]);
  });
});
