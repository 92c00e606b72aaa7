import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldKeys, fields, type CellValue, type FieldKey } from '#dictionary';
import { passageReader, proposeCorrections, type Correction, type Passage } from '#cells';
import { holds } from '../holds';

type Row = Partial<Record<FieldKey, CellValue>>;

const COLUMNS = Object.fromEntries(fieldKeys.map((key, index) => [key, index + 1]));

function read(row: Row): Passage | undefined {
  const values = [fieldKeys.map((key) => row[key] ?? null)];
  const read = passageReader({ sheet: 'Passages', columns: COLUMNS, date1904: false, defaultBranch: null });
  return read({ firstRow: 7, values }).passages[0];
}

function propose(row: Row): readonly Correction[] {
  const passage = read(row);
  return passage === undefined ? [] : proposeCorrections(passage, { places: null, hasColumn: () => true });
}

describe('proposeCorrections', () => {
  it.each<[FieldKey, CellValue, string, string, string]>([
    ['codeInsee', 1004, 'lost-zero', '1004', '01004'],
    ['sexe', 2, 'code-spelling', '2', 'F'],
    ['mentionValidee', ' NULL ', 'nil-word', ' NULL ', ''],
    ['nir', 255_081_416_802_538, 'nir-key', '255081416802538', '2550814168025'],
    [
      'nir',
      '2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038',
      'nir-key',
      '2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038',
      '2550814168025',
    ],
    ['verbatim', 'un\u00a0deux', 'non-breaking-space', 'un\u00a0deux', 'un deux'],
    ['dateNaissance', '-', 'nil-word', '-', ''],
  ])('in %s, %p: %s', (field, typed, rule, before, after) => {
    expect(propose({ [field]: typed })).toEqual([{ sheet: 'Passages', row: 7, field, rule, before, after }]);
  });

  it.each<[FieldKey, CellValue]>([
    ['donneeCertifiee', 'oui'],
    ['dateDebutValidite', '12/03/2026'],
    ['dateDebutValidite', 46_093],
    ['modaliteAcces', 'Équivalence de diplôme étranger'],
    ['initiativeInscription', 'Pôle emploi (France Travail)'],
    ['sexe', 'Mme'],
    ['moisNaissance', '05'],
    ['nomNaissance', ' d’ARC\u00a0'],
    ['nomNaissance', 'NULL'],
    ['code', '35726'],
    ['code', 'RNCP37674BC01'],
    ['idTechnique', '-'],
    ['idTechnique', '#VALEUR !'],
    ['codePaysNaissance', '100'],
  ])('leaves %s alone when it holds %p', (field, typed) => {
    expect(propose({ [field]: typed })).toEqual([]);
  });

  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      'nil',
      'NULL',
      '-',
      'France Travail',
      '1',
      2,
      1004,
      '1000',
      '99109',
      'n\u00a0il',
    ),
    fc.constantFrom<CellValue>('2 55 08 14 168 025 38', '2550814168025', 'EQUIVALENCE_(DIPLOME_ETRANGER)'),
    fc.string(),
    fc.constant(null),
  );
  const row = fc.record(Object.fromEntries(fieldKeys.map((key) => [key, cell])));

  it('leaves nothing to correct once applied, and proposes one a cell', () => {
    holds(
      fc.property(row, (typed: Row) => {
        const found = propose(typed);
        expect(new Set(found.map(({ field }) => field)).size).toBe(found.length);
        const applied: Row = { ...typed };
        for (const { field, after } of found) applied[field] = after;
        expect(propose(applied)).toEqual([]);
      }),
    );
  });

  it('never changes a name but for a word that stands for an empty cell', () => {
    const names = fieldKeys.filter((key) => fields[key].kind.type === 'name');
    holds(
      fc.property(row, (typed: Row) => {
        for (const { field, after } of propose(typed)) if (names.includes(field)) expect(after).toBe('');
      }),
    );
  });
});
