import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('insee-form', () => {
  it('reports when five letters stand for the code', () => {
    const found = checked({ codeInsee: 'RENNE' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-form',
        severity: 'warning',
        stage: 'places',
        value: 'RENNE',
        data: { candidates: '' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0RENNE\u00a0» ne ressemble pas à un code INSEE (35238, 2A004, 97105, ou 99 suivi du pays). Cherchez le code de la commune\u00a0: ce n’est pas son code postal.',
      '"RENNE" does not look like an INSEE code (35238, 2A004, 97105, or 99 and the country). Look up the code of the town: it is not its postal code.',
    ]);
  });

  it('reports when the department does not exist', () => {
    const found = checked({ codeInsee: '96001' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-form',
        severity: 'warning',
        stage: 'places',
        value: '96001',
        data: { candidates: '' },
        correction: null,
      },
    ]);
  });

  it('says nothing when it is of Corsica', () => {
    const found = checked({ codeInsee: '2A004' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is overseas', () => {
    const found = checked({ codeInsee: '97105' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is of Corsica before 1976', () => {
    const found = checked({ codeInsee: '20004' });
    expect(found).toEqual([]);
  });
});
