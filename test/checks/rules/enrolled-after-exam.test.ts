import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('enrolled-after-exam', () => {
  it('reports when the enrolment is after the exam', () => {
    const found = checked({ dateInscription: '2026-03-14', dateDebutExamen: '2026-03-13' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateInscription',
        rule: 'enrolled-after-exam',
        severity: 'warning',
        stage: 'business',
        value: '2026-03-14',
        data: { enrolled: '2026-03-14', exam: '2026-03-13' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'L’inscription est du 14/03/2026, après l’examen du 13/03/2026. Vérifiez les deux dates.',
      'The enrolment is of 14/03/2026, after the exam of 13/03/2026. Check both dates.',
    ]);
  });

  it('says nothing when it is of the same day', () => {
    const found = checked({ dateInscription: '2026-03-13', dateDebutExamen: '2026-03-13' });
    expect(found).toEqual([]);
  });
});
