import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('abroad-postal-code', () => {
  it('reports when a postal code goes with a country', () => {
    const found = checked({
      codeInsee: '99109',
      codePaysNaissance: '109',
      libelleCommuneNaissance: 'Berlin',
      codePostal: '10115',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'abroad-postal-code',
        severity: 'warning',
        stage: 'places',
        value: '10115',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code postal «\u00a010115\u00a0» accompagne une naissance à l’étranger, qui n’en a pas. Videz la case, ou corrigez le code INSEE.',
      'Postal code "10115" goes with a birth abroad, which has none. Empty the cell, or correct the INSEE code.',
    ]);
  });

  it('says nothing when none does', () => {
    const found = checked({
      codeInsee: '99109',
      codePaysNaissance: '109',
      libelleCommuneNaissance: 'Berlin',
    });
    expect(found).toEqual([]);
  });
});
