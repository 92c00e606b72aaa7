import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('end-before-start', () => {
  it('reports when the exam ends the day before it starts', () => {
    const found = checked({ dateDebutExamen: '2026-03-13', dateFinExamen: '2026-03-12' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateFinExamen',
        rule: 'end-before-start',
        severity: 'warning',
        stage: 'business',
        value: '2026-03-12',
        data: { start: '2026-03-13', end: '2026-03-12' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'L’examen finit le 12/03/2026, avant son début le 13/03/2026. Vérifiez les deux dates.',
      'The exam ends on 12/03/2026, before its start on 13/03/2026. Check both dates.',
    ]);
  });

  it('says nothing when it lasts a day', () => {
    const found = checked({ dateDebutExamen: '2026-03-12', dateFinExamen: '2026-03-12' });
    expect(found).toEqual([]);
  });

  it('says nothing when one of the dates does not exist, which is another finding’s', () => {
    const found = checked({ dateDebutExamen: '2026-03-13' });
    expect(found).toEqual([]);
  });
});
