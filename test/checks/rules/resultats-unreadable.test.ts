import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('resultats-unreadable', () => {
  it('reports when the cell is written otherwise', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', resultats: 'niveau 5' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'resultats',
        rule: 'resultats-unreadable',
        severity: 'error',
        stage: 'schema',
        value: 'niveau 5',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0niveau 5\u00a0» ne se lit pas. Écrivez «\u00a0domaine.compétence=niveau\u00a0», séparés par un point-virgule, par exemple «\u00a02.3=5; 5.4=6\u00a0».',
      '"niveau 5" does not read. Write "domain.competence=level", separated by semicolons, for instance "2.3=5; 5.4=6".',
    ]);
  });

  it('says nothing when it is written as asked', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', resultats: '2.3=5; 5.4=6' });
    expect(found).toEqual([]);
  });
});
