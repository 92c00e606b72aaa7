import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { applyMatching, proposeMatching } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import { memoryWorkbook } from '#workbook/memory';
import { sheetOf } from '../fixtures/layouts/layout';
import { people, serial } from '../fixtures/layouts/people';
import { testSurroundings } from '../scenario/surroundings';

const GROUPS = ['Candidat', null, 'Naissance', null, 'Certification', 'Jury', null];
const HEADERS = ['Nom de naissance', 'Prénom', 'Date', 'Lieu', 'Code RNCP', 'Date', 'Décision'];

const rows = people(6).map((p) => {
  const jury = serial('2026-06-30');
  return [p.nom, p.prenom, serial(p.birth), p.town, 'RNCP38430', jury, 'Admis'];
});

const BIRTH_YEAR = people(1)[0]?.birth.slice(0, 4);

/** The workbook is matched, then its sheet is changed, and checked. */
async function afterwards(
  change: (
    rows: readonly (readonly (string | number | null)[])[],
  ) => readonly (readonly (string | number | null)[])[],
) {
  const surroundings = testSurroundings();
  const before = memoryWorkbook({
    name: 'jury.xlsx',
    sheets: [sheetOf('Jury', [GROUPS, HEADERS, ...rows], [3, 6])],
  });
  const workspace = await openWorkspace(before, {}, surroundings);
  await applyMatching(workspace, await proposeMatching(workspace));
  const kept = before.grid('_accrochage');
  const after = memoryWorkbook({
    name: 'jury.xlsx',
    sheets: [sheetOf('Jury', change([GROUPS, HEADERS, ...rows]), []), { name: '_accrochage', rows: kept }],
  });
  return check(after, {}, surroundings);
}

describe('two columns of one header', () => {
  it('are found again in their order where columns were inserted before them', async () => {
    const { rows: read } = await afterwards((lines) => lines.map((cells) => [null, null, null, ...cells]));
    expect(read[0]?.values).toMatchObject({
      anneeNaissance: BIRTH_YEAR,
      dateDebutValidite: '2026-06-30',
    });
  });

  it('are never both read in the one that is left: the other is said to be gone', async () => {
    const { rows: read, notes } = await afterwards((lines) =>
      lines.map((cells) => cells.filter((_, at) => at !== 5)),
    );
    expect(read[0]?.values.anneeNaissance).toBe(BIRTH_YEAR);
    expect(read[0]?.values.dateDebutValidite).toBeUndefined();
    expect(notes.map(({ code }) => code)).toContain('matched-column-gone');
  });
});

describe('a second list beside the one that is read', () => {
  it('is said, for its people are not read', async () => {
    const { notes } = await afterwards((lines) =>
      lines.map((cells, at) => [
        ...cells,
        null,
        ...(at === 1 ? ['Nom de naissance', 'Prénom'] : ['ROCHE', 'Inès']),
      ]),
    );
    expect(notes).toContainEqual({ code: 'second-list', data: { first: 'I', last: 'J' } });
  });
});
