import { describe, expect, it } from '@jest/globals';
import type { Values } from '#dictionary';
import { judgeIdentity, personKey, type HistoryLine } from '#journal';
import { deposit, line, nadia, print } from './lines';

const yann: Values = { ...nadia, nomNaissance: 'Le Goff', prenom1: 'Yann', sexe: 'M' };
const of = (values: Values): Partial<HistoryLine> => ({
  fingerprint: print(values),
  personKey: personKey(values),
  nomNaissance: values['nomNaissance'] ?? '',
  prenom1: values['prenom1'] ?? '',
  code: 'RNCP35726',
  dateDebutValidite: '2026-03-12',
});
const declared = line('hors-outil-1', { ...of(yann), date: '2026-03-25T00:00:00+01:00' });
const answered = line('F1', {
  ...of(nadia),
  outcome: 'ko',
  message: 'Aucun titulaire',
  date: '2026-04-02T10:00:00+01:00',
});

/** Yann's row, under the id that was Nadia's. */
const judged = (history: readonly HistoryLine[], values: Values = yann) =>
  judgeIdentity(
    {
      deposits: [
        deposit('F1', { state: 'processed-with-ko' }),
        deposit('hors-outil-1', { state: 'declared', sha256: '' }),
      ],
      history,
    },
    [],
    [
      {
        sheet: 'Passages',
        row: 2,
        idTechnique: 'A1',
        fingerprint: print(values),
        personKey: personKey(values),
        statusCell: '',
        aside: '',
        values,
      },
    ],
  );

describe('what is answered later for who had the id before', () => {
  it('says nothing of the row that was sent under it since, and is of a passage that left the table', () => {
    const { ofOthers, departed } = judged([declared, answered]);
    expect([...ofOthers]).toEqual([answered]);
    expect(
      departed.map(({ outcome, isPending, line: { prenom1 } }) => [prenom1, outcome, isPending]),
    ).toEqual([['Nadia', 'ko', true]]);
  });

  it.each<[string, readonly HistoryLine[], Values]>([
    ['was its own', [answered, { ...declared, ...of(nadia) }], nadia],
    [
      'is older than what was sent of it',
      [{ ...answered, date: '2026-03-13T10:00:00+01:00' }, declared],
      yann,
    ],
    ['is all that was ever sent under the id', [answered], yann],
    [
      'is of a name that was mended',
      [line('F0', of(nadia)), answered],
      { ...nadia, nomNaissance: 'Ferrant' },
    ],
  ])('says all it says where it %s', (_where, history, values) => {
    expect([...judged(history, values).ofOthers]).toEqual([]);
  });
});
