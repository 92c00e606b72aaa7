import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('postal-code-without-town', () => {
  it('reports when the postal code stands alone', () => {
    const found = checked({ codeInsee: null, codePostal: '35000' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'postal-code-without-town',
        severity: 'warning',
        stage: 'places',
        value: null,
        data: { codePostal: '35000' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le code postal «\u00a035000\u00a0» peut désigner plusieurs communes. Saisissez le nom de la commune de naissance, ou son code INSEE.',
      'Postal code "35000" may be that of several towns. Type the name of the town of birth, or its INSEE code.',
    ]);
  });

  it('says nothing when the town is named', () => {
    const found = checked({ codeInsee: null, codePostal: '35000', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([]);
  });
});
