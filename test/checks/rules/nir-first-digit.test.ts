import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nir-first-digit', () => {
  it('reports when the number is provisional, of which nothing else is said', () => {
    const found = checked({ nir: '7850635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-first-digit',
        severity: 'error',
        stage: 'schema',
        value: '7850635238012',
        data: { digit: '7' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a07850635238012\u00a0» commence par 7\u00a0: c’est un numéro provisoire, que la CDC ne prend pas. Identifiez la personne par son état civil («\u00a0Titulaire\u00a0»).',
      '"7850635238012" starts with 7: it is a provisional number, which the CDC does not take. Identify the person by civil status ("Holder").',
    ]);
  });

  it('says nothing when the row does not go by it', () => {
    const found = checked({ nir: '7850635238012' });
    expect(found).toEqual([]);
  });

  it('says nothing when it starts with 2', () => {
    const found = checked({ nir: '2850635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });
});
