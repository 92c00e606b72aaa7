import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('name-with-brackets', () => {
  it('reports when another name stands in brackets', () => {
    const found = checked({ nomNaissance: 'DURAND (MARTIN)' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-brackets',
        severity: 'warning',
        stage: 'business',
        value: 'DURAND (MARTIN)',
        data: { inside: 'MARTIN', outside: 'DURAND' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0DURAND (MARTIN)\u00a0» contient des parenthèses. Gardez ici ce que dit l’acte de naissance, «\u00a0DURAND\u00a0» ou «\u00a0MARTIN\u00a0», et mettez le reste dans sa colonne (nom d’usage, autre prénom).',
      '"DURAND (MARTIN)" holds brackets. Keep here what the birth record says, "DURAND" or "MARTIN", and put the rest in its column (usage name, other first name).',
    ]);
  });

  it('says nothing when a name is compound', () => {
    const found = checked({ nomNaissance: 'DURAND-MARTIN' });
    expect(found).toEqual([]);
  });
});
