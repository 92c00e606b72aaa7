import { describe, expect, it } from '@jest/globals';
import { checkedTogether, said } from '../passages';

const other = { nomNaissance: 'PETIT' };

describe('duplicate-id', () => {
  it('reports each row of an id used twice, naming the other', () => {
    const found = checkedTogether({}, { idTechnique: '2026-0002', nomNaissance: 'ROUX' }, other);
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idTechnique',
        rule: 'duplicate-id',
        severity: 'error',
        stage: 'business',
        value: '2026-0001',
        data: { rows: '14', more: 0 },
        correction: null,
      },
      {
        sheet: 'Passages',
        row: 14,
        field: 'idTechnique',
        rule: 'duplicate-id',
        severity: 'error',
        stage: 'business',
        value: '2026-0001',
        data: { rows: '12', more: 0 },
        correction: null,
      },
    ]);
    expect(said(found.slice(0, 1))).toEqual([
      '«\u00a02026-0001\u00a0» sert aussi d’identifiant sur la ligne 14. Chaque passage a le sien\u00a0: gardez-le sur la ligne déjà transmise, s’il y en a une, et donnez-en un nouveau à chaque autre.',
      '"2026-0001" is also the id of row 14. Each passage has its own: keep it on the row already sent, if there is one, and give a new one to each other.',
    ]);
  });

  it('names five of the other rows and counts the rest, so that the work stays small', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => ({ nomNaissance: name }));
    const found = checkedTogether(...names);
    expect(found).toHaveLength(8);
    expect(found[7]?.data).toEqual({ rows: '12, 13, 14, 15, 16', more: 2 });
    expect(found[0]?.data).toEqual({ rows: '13, 14, 15, 16, 17', more: 2 });
  });

  it('says nothing of rows without an id, nor of ids that differ by case', () => {
    expect(
      checkedTogether(
        { idTechnique: null },
        { ...other, idTechnique: null },
        { idTechnique: 'a', nomNaissance: 'ROUX' },
        { idTechnique: 'A', nomNaissance: 'BLANC' },
      ),
    ).toEqual([]);
  });
});
