import { describe, expect, it } from '@jest/globals';
import {
  filledRows,
  noteText,
  readingNotes,
  sheetNotes,
  underNotes,
  type Note,
  type PassageTable,
} from '#cells';

const TABLE: PassageTable = {
  sheet: 'Juin',
  table: 'T',
  headerRow: 1,
  firstRow: 2,
  lastRow: 10,
  columns: { idTechnique: 2, code: 3 },
  headers: new Map(),
};

describe('sheetNotes', () => {
  it('counts hidden rows and merged cells among the passages', () => {
    const facts = { hiddenRows: [1, 3, 4, 11], merges: ['$B$3:$B$4', 'A1:F1', 'C9:D12', 'H2:H9', 'B12:C12'] };
    expect(sheetNotes(TABLE, facts)).toEqual([
      { code: 'hidden-rows', data: { count: 2 } },
      { code: 'merged-cells', data: { count: 2, first: 'B3:B4' } },
    ]);
  });

  it('says nothing of a plain sheet', () => {
    expect(sheetNotes(TABLE, { hiddenRows: [], merges: [] })).toEqual([]);
  });
});

describe('underNotes', () => {
  it('counts the rows filled in a column of the table', () => {
    const values = [[], ['note'], [null, '2026-12'], [null, ' '], [null, null, 'RNCP1']];
    expect(underNotes(filledRows(TABLE, 11, values))).toEqual([
      { code: 'rows-under-table', data: { count: 2, rows: '13, 15' } },
    ]);
    expect(underNotes(filledRows(TABLE, 11, [['note']]))).toEqual([]);
  });
});

describe('readingNotes', () => {
  it('adds up what the blocks left out', () => {
    const blocks = [
      { blankRows: 2, totalsRows: [] },
      { blankRows: 1, totalsRows: [40, 41] },
      { blankRows: 0, totalsRows: [50] },
    ];
    expect(readingNotes(blocks)).toEqual([
      { code: 'blank-rows', data: { count: 3 } },
      { code: 'totals-rows-in-data', data: { count: 3, rows: '40-41, 50' } },
    ]);
    expect(readingNotes([{ blankRows: 0, totalsRows: [] }])).toEqual([]);
  });
});

describe('noteText', () => {
  it.each<[Note, string, string]>([
    [
      { code: 'rows-under-table', data: { count: 12, rows: '314-325' } },
      '12 lignes remplies sous le tableau ne sont pas comptées (lignes 314-325)\u00a0: ajoutez-les au tableau.',
      '12 rows filled under the table are not counted (rows 314-325): add them to the table.',
    ],
    [
      { code: 'rows-under-table', data: { count: 1, rows: '314' } },
      '1 ligne remplie sous le tableau n’est pas comptée (ligne 314)\u00a0: ajoutez-la au tableau.',
      '1 row filled under the table is not counted (row 314): add it to the table.',
    ],
    [
      { code: 'hidden-rows', data: { count: 12_500 } },
      '12\u202f500 lignes masquées sont incluses.',
      '12,500 hidden rows are included.',
    ],
    [
      { code: 'header-rows-skipped', data: { first: 2, last: 3 } },
      'Les lignes 2 à 3 sont lues comme des lignes d’en-têtes, non comme des passages.',
      'Rows 2 to 3 are read as rows of headers, not as passages.',
    ],
  ])('says %o', (note, fr, en) => {
    expect(noteText(note)).toEqual({ fr, en });
  });
});
