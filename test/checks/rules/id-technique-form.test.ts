import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('id-technique-form', () => {
  it('reports a date', () => {
    const found = checked({ idTechnique: '20/03/2026' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idTechnique',
        rule: 'id-technique-form',
        severity: 'warning',
        stage: 'business',
        value: '20/03/2026',
        data: { kind: 'date' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a020/03/2026\u00a0» est une date\u00a0: un autre passage peut avoir la même, or un identifiant ne sert qu’une fois. Si ce passage n’a jamais été envoyé, donnez-lui un identifiant à lui.',
      '"20/03/2026" is a date: another passage may have the same, yet an id serves once. If this passage was never sent, give it an id of its own.',
    ]);
  });

  it.each([
    ['two blanks in a row', '2026  0001', 'caractère invisible'],
    ['a character that nobody sees', '2026\u200b0001', 'caractère invisible'],
    ['an e-mail address', 'camille@exemple.fr', 'adresse électronique'],
    ['a NIR with its key', '2 55 08 14 168 025 38', 'numéro de sécurité sociale'],
  ])('reports %s', (_what, idTechnique, words) => {
    const found = checked({ idTechnique });
    expect(found.map(({ rule }) => rule)).toEqual(['id-technique-form']);
    expect(said(found)[0]).toContain(words);
  });

  it.each(['2026-0001', '1', '2026 0001', '255081416802537', '2550814168025', '2026-03-20-1', 'A/12'])(
    'says nothing of %s',
    (idTechnique) => {
      expect(checked({ idTechnique })).toEqual([]);
    },
  );
});
