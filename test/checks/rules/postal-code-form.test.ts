import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('postal-code-form', () => {
  it('reports when the centre’s lost a zero, with the correction that answers it', () => {
    const found = checked({ codePostalCentreExamen: '1000' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostalCentreExamen',
        rule: 'postal-code-form',
        severity: 'warning',
        stage: 'places',
        value: '1000',
        data: {},
        correction: '01000',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01000\u00a0» n’est pas un code postal français\u00a0: il a 5 chiffres, comme «\u00a035000\u00a0», et ne commence ni par 00, ni par 96, ni par 99. Vérifiez-le, ou videz la case si le lieu est à l’étranger. Correction proposée\u00a0: «\u00a001000\u00a0».',
      '"1000" is not a French postal code: it has 5 digits, as in "35000", and begins with neither 00, 96 nor 99. Check it, or empty the cell if the place is abroad. Correction proposed: "01000".',
    ]);
  });

  it('reports when that of birth is of another country', () => {
    const found = checked({ codeInsee: null, codePostal: 'SW1A 1AA', libelleCommuneNaissance: 'Londres' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'postal-code-form',
        severity: 'warning',
        stage: 'places',
        value: 'SW1A 1AA',
        data: {},
        correction: null,
      },
    ]);
  });

  it('says nothing when it has five digits', () => {
    const found = checked({ codePostalCentreExamen: '75009' });
    expect(found).toEqual([]);
  });
});
