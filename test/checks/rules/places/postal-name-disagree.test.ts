import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('postal-name-disagree', () => {
  it('reports when no commune of that name is there', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '35000', libelleCommuneNaissance: 'Nantes' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'postal-name-disagree',
        severity: 'warning',
        stage: 'places',
        value: 'Nantes',
        data: { codePostal: '35000', there: 'Rennes 35238', candidates: 'Nantes 44109' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Aucune commune nommée «\u00a0Nantes\u00a0» n’a le code postal «\u00a035000\u00a0», qui est celui de\u00a0: Rennes 35238. Peut-être\u00a0: Nantes 44109\u00a0? Vérifiez les deux, ou saisissez le code INSEE.',
      'No town called "Nantes" has postal code "35000", which is that of: Rennes 35238. Perhaps: Nantes 44109? Check both, or type the INSEE code.',
    ]);
  });

  it('says nothing when one is', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '35000', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([]);
  });

  it('says nothing when the postal code is not known', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '35042', libelleCommuneNaissance: 'Nantes' });
    expect(found).toEqual([]);
  });
});
