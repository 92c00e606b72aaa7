import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('abroad-country-code', () => {
  it('reports when the country code is empty', () => {
    const found = checked({ codeInsee: '99109', libelleCommuneNaissance: 'Berlin' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'abroad-country-code',
        severity: 'warning',
        stage: 'places',
        value: null,
        data: { expected: '109', codeInsee: '99109' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code INSEE «\u00a099109\u00a0» dit une naissance à l’étranger, et le code du pays est vide. Saisissez «\u00a0109\u00a0».',
      'INSEE code "99109" says a birth abroad, and the country code is empty. Type "109".',
    ]);
  });

  it('reports when it is another', () => {
    const found = checked({
      codeInsee: '99109',
      codePaysNaissance: '110',
      libelleCommuneNaissance: 'Berlin',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'abroad-country-code',
        severity: 'warning',
        stage: 'places',
        value: '110',
        data: { expected: '109', codeInsee: '99109' },
        correction: null,
      },
    ]);
  });

  it('says nothing when it is the last three digits', () => {
    const found = checked({
      codeInsee: '99109',
      codePaysNaissance: '109',
      libelleCommuneNaissance: 'Berlin',
    });
    expect(found).toEqual([]);
  });
});
