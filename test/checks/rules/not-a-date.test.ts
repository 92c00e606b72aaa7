import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('not-a-date', () => {
  it('reports when a text stands for a date', () => {
    const found = checked({ dateFinValidite: 'illimitée' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateFinValidite',
        rule: 'not-a-date',
        severity: 'error',
        stage: 'schema',
        value: 'illimitée',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0illimitée\u00a0» n’est pas une date. Si la certification n’a pas de fin de validité, laissez la case vide.',
      '"illimitée" is no date. If the certification has no end of validity, leave the cell empty.',
    ]);
  });

  it('says nothing when it is a date', () => {
    const found = checked({ dateFinValidite: '2029-03-20' });
    expect(found).toEqual([]);
  });
});
