import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('exam-after-delivery', () => {
  it('reports when the exam ends after', () => {
    const found = checked({ dateDebutExamen: '2026-03-19', dateFinExamen: '2026-03-21' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateFinExamen',
        rule: 'exam-after-delivery',
        severity: 'warning',
        stage: 'business',
        value: '2026-03-21',
        data: { exam: '2026-03-21', delivered: '2026-03-20' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'L’examen est du 21/03/2026, après la délivrance du 20/03/2026. Vérifiez les deux dates.',
      'The exam is of 21/03/2026, after the delivery of 20/03/2026. Check both dates.',
    ]);
  });

  it('reports when the exam starts after', () => {
    const found = checked({ dateDebutExamen: '2026-03-21' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutExamen',
        rule: 'exam-after-delivery',
        severity: 'warning',
        stage: 'business',
        value: '2026-03-21',
        data: { exam: '2026-03-21', delivered: '2026-03-20' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'L’examen est du 21/03/2026, après la délivrance du 20/03/2026. Vérifiez les deux dates.',
      'The exam is of 21/03/2026, after the delivery of 20/03/2026. Check both dates.',
    ]);
  });

  it('says nothing when it ends on the day', () => {
    const found = checked({ dateDebutExamen: '2026-03-19', dateFinExamen: '2026-03-20' });
    expect(found).toEqual([]);
  });
});
