import { describe, expect, it } from '@jest/globals';
import { deadlineFindings, type RowState } from '#actions/checking';
import { messageOf } from '#checks';

const row = (dateDebutValidite: string, status: RowState['status'] = 'ready') =>
  ({ values: { dateDebutValidite }, status }) as RowState;
const said = (rows: readonly RowState[]) =>
  deadlineFindings(rows, '2026-11-23').map((finding) => messageOf(finding, 'fr'));

describe('deadlines', () => {
  it('are one line for all late rows, and one for those due within 15 days', () => {
    const rows = [
      row('2026-08-22'),
      row('2026-01-15', 'invalid'),
      row('2026-08-23'),
      row('2026-09-08', 'ko'),
      row('2026-09-09'),
    ];
    expect(deadlineFindings(rows, '2026-11-23')).toEqual([
      {
        sheet: null,
        row: null,
        field: null,
        rule: 'late',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: { count: 2, date: '2026-04-15' },
        correction: null,
      },
      {
        sheet: null,
        row: null,
        field: null,
        rule: 'due-soon',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: { count: 2, date: '2026-11-23' },
        correction: null,
      },
    ]);
    expect(said(rows)).toEqual([
      '2 passages n’ont pas été transmis dans les 3 mois de la délivrance\u00a0; le plus ancien était dû le 15/04/2026. Transmettez-les sans attendre\u00a0: la CDC accepte les envois tardifs.',
      '2 passages sont à transmettre dans les 15 jours, le premier avant le 23/11/2026.',
    ]);
  });

  it.each([
    ['was deposited', row('2026-01-15', 'deposited')],
    ['was accepted', row('2026-01-15', 'accepted')],
    ['was delivered before anything was due', row('2021-06-30')],
    ['has no date that reads', row('hier')],
    ['has more than 15 days left', row('2026-09-09')],
  ])('say nothing of a row that %s', (_what, one) => {
    expect(said([one])).toEqual([]);
  });
});
