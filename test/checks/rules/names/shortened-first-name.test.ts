import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('shortened-first-name', () => {
  it('reports when a period cuts it short', () => {
    const found = checked({ prenom1: 'Jean-P.' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'shortened-first-name',
        severity: 'warning',
        stage: 'business',
        value: 'Jean-P.',
        data: { part: 'P.' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Jean-P.\u00a0» contient «\u00a0P.\u00a0», un prénom abrégé, et la CDC compare le prénom entier. Saisissez-le en toutes lettres, comme l’acte de naissance l’écrit.',
      '"Jean-P." holds "P.", a first name cut short, and CDC compares the whole first name. Type it in full, as the birth record has it.',
    ]);
  });

  it('reports one letter alone', () => {
    expect(checked({ prenom1: 'J' })).toMatchObject([{ rule: 'shortened-first-name', data: { part: 'J' } }]);
  });

  it('leaves a title to the rule of titles', () => {
    expect(checked({ prenom1: 'M. Paul' })).toMatchObject([{ rule: 'name-with-title' }]);
  });

  it.each(['Jean-Pierre', 'Jo', 'Élie', 'Ng'])('says nothing of %s', (prenom1) => {
    expect(checked({ prenom1 })).toEqual([]);
  });
});
