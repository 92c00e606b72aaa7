import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('abroad-without-insee', () => {
  it('reports when a country is given and no INSEE code', () => {
    const found = checked({ codeInsee: null, codePaysNaissance: '109', libelleCommuneNaissance: 'Berlin' });
    expect(found).toEqual([
      {
        row: 12,
        field: 'codeInsee',
        rule: 'abroad-without-insee',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: { country: '109', expected: '99109' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code du pays «\u00a0109\u00a0» dit une naissance à l’étranger, et le code INSEE est vide. Saisissez «\u00a099109\u00a0».',
      'Country code "109" says a birth abroad, and the INSEE code is empty. Type "99109".',
    ]);
  });

  it('says nothing when nothing is known of the place', () => {
    const found = checked({ codeInsee: null });
    expect(found).toEqual([]);
  });
});
