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
      '«\u00a0illimitée\u00a0» ne se lit pas comme une date. Saisissez-la sous la forme JJ/MM/AAAA, par exemple «\u00a012/03/2026\u00a0».',
      '"illimitée" does not read as a date. Type it as DD/MM/YYYY, for instance "12/03/2026".',
    ]);
  });

  it('says nothing when it is a date', () => {
    const found = checked({ dateFinValidite: '2029-03-20' });
    expect(found).toEqual([]);
  });
});
