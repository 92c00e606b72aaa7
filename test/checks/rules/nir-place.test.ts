import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nir-place', () => {
  it('reports when the digits say another place', () => {
    const found = checked({ nir: '2850669123012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        row: 12,
        field: 'nir',
        rule: 'nir-place',
        severity: 'warning',
        stage: 'business',
        value: '2850669123012',
        data: { place: '69123', codeInsee: '35238' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02850669123012\u00a0» dit le lieu «\u00a069123\u00a0», et la ligne dit «\u00a035238\u00a0». Vérifiez le numéro et le code INSEE.',
      '"2850669123012" says place "69123", and the row says "35238". Check the number and the INSEE code.',
    ]);
  });

  it('says nothing when a city is coded whole here and by arrondissement there', () => {
    const found = checked({ nir: '2850675105012', codeInsee: '75056' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });

  it('says nothing when Corsica was 20', () => {
    const found = checked({ nir: '2850620004012', codeInsee: '2A004' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });

  it('says nothing when 91 to 96 were in Algeria, Morocco and Tunisia', () => {
    const found = checked({ nir: '2850692352012', codeInsee: '99352' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });

  it('says nothing when the birth is before 1968 around Paris', () => {
    const found = checked(
      { nir: '2650678646012', codeInsee: '92012', anneeNaissance: '1965' },
      { branch: 'identifiantNational' },
    );
    expect(found).toEqual([]);
  });
});
