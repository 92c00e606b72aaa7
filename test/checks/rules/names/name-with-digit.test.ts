import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('name-with-digit', () => {
  it('reports when a digit is in it', () => {
    const found = checked({ nomNaissance: 'MARTIN2' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-digit',
        severity: 'warning',
        stage: 'business',
        value: 'MARTIN2',
        data: { sign: '2' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0MARTIN2\u00a0» contient «\u00a02\u00a0», qu’aucun acte de naissance n’écrit dans un nom. Vérifiez la saisie, et que la colonne est la bonne.',
      '"MARTIN2" holds "2", which no birth record writes in a name. Check what was typed, and that it is the right column.',
    ]);
  });

  it('reports when it is an address', () => {
    const found = checked({ prenom1: 'camille@exemple.fr' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'name-with-digit',
        severity: 'warning',
        stage: 'business',
        value: 'camille@exemple.fr',
        data: { sign: '@' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0camille@exemple.fr\u00a0» contient «\u00a0@\u00a0», qu’aucun acte de naissance n’écrit dans un nom. Vérifiez la saisie, et que la colonne est la bonne.',
      '"camille@exemple.fr" holds "@", which no birth record writes in a name. Check what was typed, and that it is the right column.',
    ]);
  });

  it('says nothing when it is a name', () => {
    const found = checked({ nomNaissance: 'N’DIAYE-LE GOFF' });
    expect(found).toEqual([]);
  });
});
