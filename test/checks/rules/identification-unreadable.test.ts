import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('identification-unreadable', () => {
  it('reports when the column says something else', () => {
    const found = checked({ identification: 'passeport' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'identification',
        rule: 'identification-unreadable',
        severity: 'error',
        stage: 'schema',
        value: 'passeport',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0passeport\u00a0» ne dit pas comment identifier la personne. Choisissez «\u00a0Titulaire\u00a0», «\u00a0Dossier CPF\u00a0» ou «\u00a0NIR\u00a0», ou laissez la case vide.',
      '"passeport" does not say how the person is identified. Choose "Holder", "CPF file" or "NIR", or leave the cell empty.',
    ]);
  });

  it('says nothing when it says the branch', () => {
    const found = checked({ identification: 'titulaire' });
    expect(found).toEqual([]);
  });
});
