import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('swapped-names', () => {
  it('reports when a first name stands for the surname of a frequent one', () => {
    const found = checked({ nomNaissance: 'Sophie', prenom1: 'Dubois' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'swapped-names',
        severity: 'warning',
        stage: 'business',
        value: 'Sophie',
        data: { nom: 'Sophie', prenom: 'Dubois' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Sophie\u00a0» est un prénom courant, et «\u00a0Dubois\u00a0» est dans la colonne du prénom\u00a0: le nom et le prénom semblent échangés. Vérifiez-les sur l’acte de naissance.',
      '"Sophie" is a common first name, and "Dubois" is in the column of the first name: name and first name look swapped. Check them on the birth record.',
    ]);
  });

  it('reports when capitals tell the surname', () => {
    const found = checked({ nomNaissance: 'Sophie', prenom1: 'KOUASSI' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'swapped-names',
        severity: 'warning',
        stage: 'business',
        value: 'Sophie',
        data: { nom: 'Sophie', prenom: 'KOUASSI' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Sophie\u00a0» est un prénom courant, et «\u00a0KOUASSI\u00a0» est dans la colonne du prénom\u00a0: le nom et le prénom semblent échangés. Vérifiez-les sur l’acte de naissance.',
      '"Sophie" is a common first name, and "KOUASSI" is in the column of the first name: name and first name look swapped. Check them on the birth record.',
    ]);
  });

  it('says nothing when both may be first names', () => {
    const found = checked({ nomNaissance: 'SOPHIE', prenom1: 'Camille' });
    expect(found).toEqual([]);
  });

  it('says nothing when the first name is not a surname', () => {
    const found = checked({ nomNaissance: 'SOPHIE', prenom1: 'Kouassi' });
    expect(found).toEqual([]);
  });

  it('says nothing when a surname is a first name too', () => {
    const found = checked({ nomNaissance: 'MARTIN', prenom1: 'Dubois' });
    expect(found).toEqual([]);
  });
});
