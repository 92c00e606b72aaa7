import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  applyCompteRendu,
  NOBODY,
  type AnswerToDeposit,
  type Applied,
  type ApplyOptions,
  type DepositState,
  type HistoryLine,
  type Journal,
} from '#journal';
import { holds } from '../holds';
import { answer, deposit, exists, line, notFound, retouched, sent, somebodyElse } from './lines';

const options: ApplyOptions = { sameFile: (a, b) => a === b };

const journal: Journal = {
  deposits: [deposit('F1'), deposit('F2')],
  history: [line('F1'), line('F1', { idTechnique: 'A2', ordinal: 2 }), line('F2', { idTechnique: 'B1' })],
};
const outcomes = ({ history }: Journal) => history.map(({ outcome }) => outcome);

describe('the accusé of a deposit', () => {
  it('says of each passage what became of it, and of the file that it was processed', () => {
    const applied = applyCompteRendu(answer('F1', { ok: ['A1'], ko: [notFound('A2')] }), journal, options);
    expect(applied.known).toBe(true);
    expect(applied.deposit).toMatchObject({
      state: 'processed-with-ko',
      ok: 1,
      ko: 1,
      idTraitement: '100',
      accuse: 'Accusé de traitement_F1.xml_20260313.xml',
    });
    expect(applied.answered).toEqual([
      { idTechnique: 'A1', outcome: 'accepted', message: '' },
      { idTechnique: 'A2', outcome: 'ko', message: notFound().message },
    ]);
    expect(outcomes(applied)).toEqual(['accepted', 'ko', null]);
    expect(applied.history[2]).toBe(journal.history[2]);
    expect(applied.deposits[1]).toBe(journal.deposits[1]);
  });

  it('names ids that are not in it, and passages that it leaves waiting', () => {
    expect(applyCompteRendu(answer('F1', { ok: ['A1', 'B1', 'Z'] }), journal, options)).toMatchObject({
      unknown: ['B1', 'Z'],
      unanswered: ['A2'],
      deposit: { state: 'processed' },
    });
  });

  it.each<DepositState>(['generated', 'stale', 'replaced', 'cancelled', 'rejected'])(
    'counts as its drop when the file is %s',
    (state) => {
      const before = { ...journal, deposits: [deposit('F1', { state })] };
      expect(applyCompteRendu(answer(' f1 ', { ok: ['A1'] }), before, options)).toMatchObject({
        known: true,
        deposit: { state: 'processed' },
        history: [{ outcome: 'accepted' }, {}, {}],
      });
    },
  );

  it('is found by the name of the file when it has no idFlux, the newest one not given up', () => {
    const deposits = [
      deposit('F1', { fileName: 'a.xml', state: 'rejected' }),
      deposit('F2', { fileName: 'a.xml' }),
      deposit('F3', { fileName: 'a.xml', state: 'cancelled' }),
    ];
    const { deposit: found } = applyCompteRendu(
      answer('', { nomFichier: 'a.xml', kind: 'rejected' }),
      { deposits, history: [] },
      options,
    );
    expect(found?.idFlux).toBe('F2');
  });

  it('is not taken for another file of the same name when it has an idFlux', () => {
    const applied = applyCompteRendu(answer('F9', { nomFichier: 'F1.xml', ok: ['A1'] }), journal, options);
    expect(applied).toMatchObject({ known: false, applied: false });
  });

  it('is known by Historique when its row of Dépôts is gone', () => {
    expect(
      applyCompteRendu(answer('F1', { ok: ['A1'] }), { ...journal, deposits: [] }, options),
    ).toMatchObject({ known: true, deposits: [{ idFlux: 'F1', passages: 2, state: 'processed' }] });
  });

  it('of a rejected file gives its rows back, but those already answered', () => {
    const message = 'BCR inconnu';
    const rejection = answer('F1', { kind: 'rejected', message });
    const applied = applyCompteRendu(rejection, journal, options);
    expect(applied.deposit?.state).toBe('rejected');
    expect(applied.answered).toEqual([
      { idTechnique: 'A1', outcome: 'file-rejected', message },
      { idTechnique: 'A2', outcome: 'file-rejected', message },
    ]);
    const processed = applyCompteRendu(answer('F1', { ok: ['A1'] }), applied, options);
    expect(outcomes(processed)).toEqual(['accepted', null, null]);
    expect(applyCompteRendu(rejection, processed, options).history).toEqual(processed.history);
  });

  it('of a SUPPRESSION that is KO leaves the CREATION accepted', () => {
    const before: Journal = {
      deposits: [deposit('F1', { state: 'processed' }), deposit('S', { action: 'SUPPRESSION' })],
      history: [line('F1', { outcome: 'accepted' }), line('S', { action: 'SUPPRESSION' })],
    };
    expect(outcomes(applyCompteRendu(answer('S', { ko: [exists()] }), before, options))).toEqual([
      'accepted',
      'ko',
    ]);
  });

  it('keeps what was accepted when the same file, dropped twice, is answered « existe déjà »', () => {
    const first = answer('F1', { ok: ['A1', 'A2'], idTraitement: '99' });
    const second = answer('F1', { ko: [exists('A1'), exists('A2')], idTraitement: '100' });
    for (const [a, b] of [
      [first, second],
      [second, first],
    ] as const)
      expect(outcomes(applyCompteRendu(b, applyCompteRendu(a, journal, options), options))).toEqual([
        'accepted',
        'accepted',
        null,
      ]);
  });
});

describe('an accusé that changes nothing says why', () => {
  const once = answer('F1', { ok: ['A1'], ko: [notFound('A2')] });
  const rejection = answer('F1', { kind: 'rejected', message: 'refus', idTraitement: '90' });
  const after = applyCompteRendu(once, journal, options);

  it.each<[string, AnswerToDeposit, Journal, Applied['note']]>([
    ['the first time it changes something', once, journal, null],
    ['applied already, and when', once, after, { code: 'already-applied', on: '2026-03-14' }],
    [
      'applied already, before another one',
      once,
      applyCompteRendu(answer('F1', { ok: ['A2'], idTraitement: '200' }), after, options),
      { code: 'already-applied', on: '' },
    ],
    ['a rejection older than the processing', rejection, after, { code: 'processed-since', by: once.accuse }],
    ['of no passage', answer('F1', { idTraitement: '101' }), after, { code: 'says-nothing' }],
    [
      'of the ids of another file',
      answer('F1', { ok: ['Z1', 'Z2'], idTraitement: '200' }),
      after,
      { code: 'none-of-it', count: 2 },
    ],
    [
      'that another one outweighs',
      answer('F1', { ko: [notFound('A1')], idTraitement: '99' }),
      after,
      { code: 'outweighed', by: once.accuse },
    ],
  ])('%s', (_, said, before, note) => {
    expect(applyCompteRendu(said, before, options).note).toEqual(note);
  });

  it('and tells what contradicts itself or another accusé, with both facts', () => {
    const both = answer('F1', { ok: ['A1'], ko: [notFound('A1')] });
    const said = notFound().message;
    expect(applyCompteRendu(both, journal, options).conflicts).toEqual([
      { idTechnique: 'A1', kind: 'both-lists', message: said },
    ]);
    const other = answer('F1', { ok: ['A2'], ko: [notFound('A1')], idTraitement: '200' });
    expect(applyCompteRendu(other, after, options).conflicts).toEqual([
      { idTechnique: 'A1', kind: 'accepted-then-ko', message: said },
      { idTechnique: 'A2', kind: 'ko-then-accepted', message: said },
    ]);
  });
});

describe('the accusé of an unknown flux', () => {
  const foreign = answer('X', { ok: ['A1'], ko: [notFound('Z')] });

  it('is not applied', () => {
    expect(applyCompteRendu(foreign, journal, options)).toMatchObject({
      known: false,
      applied: false,
      deposit: null,
      unknown: ['Z'],
      history: journal.history,
    });
  });

  it('is applied by force, once', () => {
    const forced = { ...options, force: true, whoOf: () => ({ ...NOBODY, fingerprint: sent }) };
    const applied = applyCompteRendu(foreign, journal, forced);
    expect(applied).toMatchObject({
      known: false,
      applied: true,
      unknown: [],
      deposit: { idFlux: 'X', passages: 2, state: 'processed-with-ko', ok: 1, ko: 1 },
    });
    expect(applied.history.slice(3)).toMatchObject([
      { idTechnique: 'A1', outcome: 'accepted', date: '', fingerprint: sent },
      { idTechnique: 'Z', outcome: 'ko' },
    ]);
    const again = applyCompteRendu(foreign, applied, forced);
    expect([again.known, again.deposits, again.history]).toEqual([true, applied.deposits, applied.history]);
  });
});

describe('two accusés of one file that weigh the same', () => {
  const ko = (idTraitement: string, message: string) =>
    answer('F1', { idTraitement, ko: [{ ...notFound(), message }] });
  it.each([
    ['9', '10'],
    ['99999', '100000'],
  ])('the later treatment stands, %s before %s, whichever is imported first', (before, after) => {
    const [first, second] = [ko(before, 'avant'), ko(after, 'après')];
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const end = order.reduce((held, each) => applyCompteRendu(each, held, options), journal);
      expect(end.history[0]).toMatchObject({ message: 'après', idTraitement: after });
      expect(end.deposits[0]?.idTraitement).toBe(after);
    }
  });
});

describe('« existe déjà »', () => {
  it('is to verify as soon as one of the other files held somebody else, though one held the same passage', () => {
    const traces = [
      line('F1', { outcome: 'accepted' }),
      line('F3', { outcome: 'accepted', fingerprint: somebodyElse }),
    ];
    for (const others of [traces, [...traces].reverse()]) {
      const held = {
        deposits: [deposit('F1'), deposit('F2'), deposit('F3')],
        history: [line('F2'), ...others],
      };
      expect(outcomes(applyCompteRendu(answer('F2', { ko: [exists()] }), held, options))[0]).toBe('doubtful');
    }
  });

  const before = (state: DepositState, other: Partial<HistoryLine>): Journal => ({
    deposits: [deposit('F1', { state }), deposit('F2')],
    history: [line('F1', other), line('F2')],
  });
  it.each<[string, DepositState, Partial<HistoryLine>, string]>([
    ['after the same passage was accepted', 'processed', { outcome: 'accepted' }, 'known'],
    [
      'after it was accepted with another birthplace',
      'processed',
      { outcome: 'accepted', fingerprint: retouched },
      'known',
    ],
    ['after it was dropped and not answered', 'deposited', {}, 'known'],
    ['after it was dropped and left without an answer', 'processed', {}, 'known'],
    [
      'after somebody else was accepted under this id',
      'processed',
      { outcome: 'accepted', fingerprint: somebodyElse },
      'doubtful',
    ],
    ['after a file never confirmed', 'generated', {}, 'doubtful'],
    ['after a file cancelled', 'cancelled', {}, 'doubtful'],
    ['after a file rejected', 'rejected', { outcome: 'file-rejected' }, 'doubtful'],
    ['after a KO', 'processed-with-ko', { outcome: 'ko' }, 'doubtful'],
    ['after another « existe déjà »', 'processed-with-ko', { outcome: 'doubtful' }, 'doubtful'],
    ['for an id never sent before', 'processed', { idTechnique: 'B1', outcome: 'accepted' }, 'doubtful'],
  ])('%s', (_, state, other, outcome) => {
    expect(
      outcomes(applyCompteRendu(answer('F2', { ko: [exists()] }), before(state, other), options))[1],
    ).toBe(outcome);
  });

  it('is judged again when the accusé of the other file comes', () => {
    const doubtful = applyCompteRendu(answer('F2', { ko: [exists()] }), before('generated', {}), options);
    expect(doubtful.deposit).toMatchObject({ state: 'processed-with-ko', ok: 0, ko: 1 });
    const known = applyCompteRendu(answer('F1', { ok: ['A1'] }), doubtful, options);
    expect(outcomes(known)).toEqual(['accepted', 'known']);
    expect(known.deposits[1]).toMatchObject({ state: 'processed', ok: 1, ko: 0 });
  });
});

describe('accusés', () => {
  const ids = ['A1', 'A2', 'A3'];
  const fluxes = ['F1', 'F2', 'F3'];
  const journals = fc
    .record({
      states: fc.tuple(
        ...fluxes.map(() => fc.constantFrom<DepositState>('generated', 'deposited', 'replaced', 'cancelled')),
      ),
      prints: fc.array(fc.constantFrom(sent, retouched, somebodyElse), { minLength: 9, maxLength: 9 }),
    })
    .map(({ states, prints }): Journal => ({
      deposits: fluxes.map((idFlux, index) => deposit(idFlux, { state: states[index] ?? 'deposited' })),
      history: fluxes.flatMap((idFlux, flux) =>
        ids.map((idTechnique, index) =>
          line(idFlux, { idTechnique, fingerprint: prints[flux * 3 + index] ?? sent }),
        ),
      ),
    }));
  const answers = fc
    .array(
      fc.record({
        idFlux: fc.constantFrom(...fluxes),
        kind: fc.constantFrom<AnswerToDeposit['kind']>('processed', 'processed', 'rejected'),
        said: fc.array(fc.constantFrom('ok', 'ko', 'exists', 'nothing'), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((drafts) =>
      drafts.map(({ idFlux, kind, said }, index) => {
        const those = (word: string) =>
          ids.filter((_, place) => kind === 'processed' && said[place] === word);
        return answer(idFlux, {
          kind,
          idTraitement: String(98 + index),
          accuse: `accuse ${index}`,
          ok: those('ok'),
          ko: [...those('ko').map(notFound), ...those('exists').map(exists)],
          message: kind === 'rejected' ? 'rejeté' : '',
        });
      }),
    );
  const applyAll = (start: Journal, all: readonly AnswerToDeposit[]): Journal =>
    all.reduce((state, each) => {
      const { deposits, history } = applyCompteRendu(each, state, options);
      return { deposits, history };
    }, start);

  it('change nothing more when they come twice', () => {
    holds(
      fc.property(journals, answers, (start, all) => {
        const once = applyAll(start, all);
        expect(applyAll(once, all)).toEqual(once);
      }),
    );
  });

  it('may come in any order', () => {
    holds(
      fc.property(
        journals,
        answers.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        (start, [all, shuffled]) => {
          expect(applyAll(start, shuffled)).toEqual(applyAll(start, all));
        },
      ),
    );
  });
});
