import { describe, expect, it } from '@jest/globals';
import { deadlineFindings, type RowState } from '#actions/checking';
import { messageOf } from '#checks';
import type { Deposit } from '#journal';
import { deposit } from '../../journal/lines';

const row = (dateDebutValidite: string, status: RowState['status'] = 'ready') =>
  ({
    values: { dateDebutValidite },
    status,
    koOn: null,
    requestOn: null,
    isObtained: true,
  }) as unknown as RowState;
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
        data: { count: 2, date: '2026-11-23', days: 0 },
        correction: null,
      },
    ]);
    expect(said(rows)).toEqual([
      '2 passages n’ont pas été transmis dans les 3 mois de la délivrance\u00a0; le plus ancien était dû le 15/04/2026. Transmettez-les sans attendre\u00a0: la CDC accepte les envois tardifs.',
      '2 passages sont à transmettre dans les 15 jours, le premier aujourd’hui.',
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

  const answered = (koOn: string) => ({ ...row('2020-01-15', 'ko'), koOn });
  it.each<[string, readonly string[], readonly string[]]>([
    ['late, from its accusé and not from its delivery', ['2026-08-22'], ['1 KO n’a pas été repris']],
    ['due today', ['2026-08-23'], ['1 KO est à reprendre dans les 15 jours, le premier aujourd’hui.']],
    ['dated by hand, with time left', ['20/11/2026'], []],
    [
      'of an accusé that nobody dated',
      ['', 'hier', '31/02/2026'],
      ['3 KO viennent d’un accusé dont la date'],
    ],
  ])('of a KO: %s', (_what, days, sentences) => {
    const found = said(days.map(answered));
    expect(found).toHaveLength(sentences.length);
    sentences.forEach((sentence, at) => expect(found[at]).toContain(sentence));
  });

  it('speak of files dropped 15 days ago without an accusé, the oldest first', () => {
    const file = (fileName: string, day: string, state: Deposit['state'] = 'deposited') =>
      deposit(fileName, { state, horodatage: `${day}T10:00:00+01:00` });
    const deposits = [
      file('B', '2026-11-08'),
      file('A', '2026-11-01'),
      file('C', '2026-11-09'),
      file('D', '2026-01-01', 'processed'),
    ];
    expect(deadlineFindings([], '2026-11-23', deposits).map(({ rule, data }) => [rule, data])).toEqual([
      ['accuse-awaited', { count: 2, file: 'A.xml', date: '2026-11-01' }],
    ]);
  });
});
