import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('insee-postal-disagree', () => {
  it('reports when they are of two departments', () => {
    const found = checked({ codePostal: '69001' });
    expect(found).toEqual([
      {
        row: 12,
        field: 'codePostal',
        rule: 'insee-postal-disagree',
        severity: 'warning',
        stage: 'business',
        value: '69001',
        data: { codeInsee: '35238', codePostal: '69001' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code postal «\u00a069001\u00a0» et le code INSEE «\u00a035238\u00a0» ne sont pas du même département. Seul le code INSEE sera envoyé\u00a0: vérifiez-le.',
      'Postal code "69001" and INSEE code "35238" are not of the same department. Only the INSEE code will be sent: check it.',
    ]);
  });

  it('says nothing when they agree', () => {
    const found = checked({ codePostal: '35000' });
    expect(found).toEqual([]);
  });

  it('says nothing when both are of Corsica', () => {
    const found = checked({ codeInsee: '2B033', codePostal: '20200' });
    expect(found).toEqual([]);
  });

  it('says nothing when departments around Paris were cut again', () => {
    const found = checked({ codeInsee: '75056', codePostal: '92100' });
    expect(found).toEqual([]);
  });
});
