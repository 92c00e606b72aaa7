import { describe, expect, it } from '@jest/globals';
import { colleague, type Hands } from './tampered';

const SENT = ['2 accepted', '3 accepted', '4 accepted', '5 accepted', '6 ko-unchanged'];

/** What is left, but for these rows. */
const but = (...others: readonly string[]) => {
  const rows = new Map([...SENT, ...others].map((each) => [each.split(' ')[0], each]));
  return [...rows.values()].sort();
};

const renamed = (name: string, tables?: readonly []) => async (hands: Hands) =>
  hands.sheets((all) =>
    all.map((sheet) =>
      sheet.name === 'Historique accrochage' ? { ...sheet, name, ...(tables && { tables }) } : sheet,
    ),
  );

const without =
  (...names: readonly string[]) =>
  async (hands: Hands) =>
    hands.sheets((all) => all.filter(({ name }) => !names.includes(name)));

const retyped =
  (...ids: readonly (readonly [number, string | null])[]) =>
  (hands: Hands) => {
    for (const [row, id] of ids) hands.type(row, 'idTechnique', id);
  };

const historyColumn = (header: string, value: (at: number) => string | number | null) => (hands: Hands) =>
  hands.history((lines, place) =>
    lines.map((line, at) => line.map((cell, column) => (column === place(header) ? value(at) : cell))),
  );

/** What hands do; whom it sends, what it leaves, what it says of what it stops, at least. */
const CASES: readonly (readonly [
  string,
  (hands: Hands) => unknown,
  { readonly sent?: readonly string[]; readonly left: readonly string[]; readonly said?: readonly string[] },
])[] = [
  ['nothing at all', () => undefined, { left: SENT }],
  [
    'three ids going round',
    retyped([2, '1002'], [3, '1003'], [4, '1001']),
    {
      left: but('2 already-sent', '3 already-sent', '4 already-sent'),
      said: ['2 id-of-another', '3 id-of-another', '4 id-of-another'],
    },
  ],
  [
    'two ids exchanged, then the rows sorted',
    (hands) => {
      retyped([2, '1002'], [3, '1001'])(hands);
      hands.sort([7, 3, 5, 6, 2, 4]);
    },
    {
      left: ['3 already-sent', '4 accepted', '5 ko-unchanged', '6 already-sent', '7 accepted'],
      said: ['3 id-of-another', '6 id-of-another'],
    },
  ],
  [
    'the id of who was never sent exchanged, then the rows sorted',
    (hands) => {
      retyped([2, 'P-006'], [7, '1001'])(hands);
      hands.sort([7, 3, 5, 6, 2, 4]);
    },
    {
      sent: [],
      left: ['2 id-of-another', '3 accepted', '4 accepted', '5 ko-unchanged', '6 already-sent', '7 accepted'],
      said: ['2 id-of-another', '6 already-sent'],
    },
  ],
  [
    'the column of ids sorted alone',
    retyped([2, 'P-006'], [3, 'P-005'], [4, '1004'], [5, '1003'], [6, '1002'], [7, '1001']),
    {
      sent: [],
      left: [
        '2 already-sent',
        '3 already-sent',
        '4 already-sent',
        '5 already-sent',
        '6 id-of-another',
        '7 id-of-another',
      ],
      said: ['6 id-of-another', '7 id-of-another'],
    },
  ],
  ['an id emptied', retyped([2, null]), { left: but('2 already-sent'), said: ['2 required'] }],
  ['an id with spaces around', retyped([2, '\u00a01001 ']), { left: SENT }],
  ['an id with a space inside', retyped([2, '10 01']), { left: but('2 already-sent') }],
  ['an id in other digits', retyped([2, '1001.0']), { left: but('2 already-sent') }],
  [
    'the id of a KO in lower case, its values unchanged',
    retyped([6, 'p-005']),
    { sent: ['MODÈLE', 'NOUVEAU'], left: SENT.slice(0, 4) },
  ],
  ['a name typed again with an accent', (hands) => hands.type(2, 'nomNaissance', 'ÉXEMPLE'), { left: SENT }],
  [
    'a name typed again in small letters, with an accent, under another id',
    (hands) => {
      hands.type(2, 'nomNaissance', ' Éxemple');
      hands.type(2, 'idTechnique', 'N-1');
    },
    { left: but('2 already-sent') },
  ],
  [
    'the lines of Historique turned over',
    (hands) => hands.history((lines) => [...lines].reverse()),
    { left: SENT },
  ],
  ['its lines twice', (hands) => hands.history((lines) => [...lines, ...lines]), { left: SENT }],
  [
    'some of its lines twice, in the place of others',
    (hands) => hands.history(([a = [], b = [], , , e = []]) => [a, b, a, b, e]),
    {
      sent: [],
      left: but('4 missing-lines', '5 missing-lines', '7 missing-lines'),
      said: ['history-incomplete'],
    },
  ],
  [
    'its column of ids sorted alone',
    (hands) =>
      hands.history((lines, place) => {
        const ids = lines.map((line) => line[place('ID technique')] ?? null).reverse();
        return lines.map((line, at) =>
          line.map((cell, column) => (column === place('ID technique') ? (ids[at] ?? null) : cell)),
        );
      }),
    {
      left: ['2 already-sent', '3 already-sent', '4 accepted', '5 already-sent', '6 id-of-another'],
      said: ['2 id-of-another', '3 id-of-another', '5 id-of-another', '6 id-of-another'],
    },
  ],
  [
    'its ids made numbers',
    historyColumn('ID technique', (at) => (at < 4 ? 1001 + at : 'P-005')),
    { left: SENT },
  ],
  [
    'its ids made days',
    historyColumn('ID technique', (at) => (at < 4 ? 45_000 + at : 'P-005')),
    { left: but('2 already-sent', '3 already-sent', '4 already-sent', '5 already-sent') },
  ],
  [
    'its answers emptied',
    historyColumn('Résultat', () => null),
    { left: [2, 3, 4, 5, 6].map((row) => `${row} deposited`), said: ['history-incomplete'] },
  ],
  [
    'its files emptied',
    historyColumn('Identifiant du flux', () => null),
    { sent: [], left: but('7 missing-lines'), said: ['history-incomplete'] },
  ],
  ['its creations made deletions', historyColumn('Action', () => 'Suppression'), { left: SENT }],
  ['it renamed', renamed('Historique 2025'), { left: SENT }],
  ['it renamed, its table lost', renamed('Historique 2025', []), { left: SENT }],
  [
    'it hidden',
    async (hands) =>
      hands.sheets((all) =>
        all.map((sheet) =>
          sheet.name === 'Historique accrochage' ? { ...sheet, visibility: 'hidden' } : sheet,
        ),
      ),
    { left: SENT },
  ],
  [
    'it deleted',
    without('Historique accrochage'),
    {
      sent: [],
      left: [2, 3, 4, 5, 6, 7].map((row) => `${row} missing-lines`),
      said: ['history-incomplete', '2 claims-sent'],
    },
  ],
  ['Dépôts deleted', without('Dépôts'), { left: SENT }],
  ['what remembers deleted', without('_accrochage'), { left: SENT }],
  [
    'its KO typed « Accepté »',
    historyColumn('Résultat', () => 'Accepté'),
    { left: but('6 accepted'), said: ['history-says-more'] },
  ],
  ['Dépôts deleted', without('Dépôts'), { left: SENT, said: ['deposits-unlisted'] }],
  [
    'the sheet of passages alone copied into another workbook',
    without('Dépôts', 'Historique accrochage', 'Démarches', '_accrochage'),
    {
      sent: ['MODÈLE', 'NOUVEAU'],
      left: ['2 claims-sent', '3 claims-sent', '4 claims-sent', '5 claims-sent'],
      said: ['2 claims-sent', '3 claims-sent', '4 claims-sent', '5 claims-sent'],
    },
  ],
];

describe('in a workbook of which CDC accepted four passages, nobody leaves again after', () => {
  it.each(CASES)('%s', async (_what, tamper, { sent = ['NOUVEAU'], left, said = [] }) => {
    const hands = await colleague();
    await tamper(hands);
    const outcome = await hands.outcome();
    expect(outcome.sent).toEqual(sent);
    expect(outcome.left).toEqual(left);
    expect(outcome.said).toEqual(expect.arrayContaining([...said]));
  });
});
