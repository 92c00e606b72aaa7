import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nir-key-wrong', () => {
  it('reports when fifteen digits end with a key that is not theirs', () => {
    const found = checked({ nir: '2 85 06 35 238 012 99' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-key-wrong',
        severity: 'error',
        stage: 'schema',
        value: '2 85 06 35 238 012 99',
        data: { key: '99' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02 85 06 35 238 012 99\u00a0» est tapé avec la clé 99, qui n’est pas celle de ce numéro\u00a0: un chiffre est faux. Reprenez-le sur l’attestation de droits, sans la clé (13 caractères).',
      '"2 85 06 35 238 012 99" is typed with key 99, which is not that of this number: a digit is wrong. Copy it from the social security certificate, without the key (13 characters).',
    ]);
  });

  it('says nothing when the row does not go by it', () => {
    const found = checked({ nir: '285063523801299' });
    expect(found).toEqual([]);
  });
});
