import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nir-sex', () => {
  it('reports when the first digit says a man', () => {
    const found = checked({ nir: '1850635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-sex',
        severity: 'warning',
        stage: 'business',
        value: '1850635238012',
        data: { digit: '1', sexe: 'F' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01850635238012\u00a0» commence par 1, et la ligne dit «\u00a0F\u00a0». Vérifiez le numéro et le sexe.',
      '"1850635238012" starts with 1, and the row says "F". Check the number and the sex.',
    ]);
  });

  it('says nothing when it agrees', () => {
    const found = checked({ nir: '2850635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });

  it('says nothing when the row does not go by it', () => {
    const found = checked({ nir: '1850635238012' });
    expect(found).toEqual([]);
  });
});
