import { describe, expect, it } from '@jest/globals';
import { withoutContradictions, type DepositState } from '#journal';
import { deposit, line } from './lines';

const stateRead = (changes: Parameters<typeof deposit>[1]) =>
  withoutContradictions([deposit('F1', changes)], []).deposits[0]?.state;

describe('a state typed over a deposit that an accusé counted', () => {
  it.each<[DepositState, number | null, number | null, DepositState]>([
    ['rejected', 3, null, 'processed'],
    ['rejected', 3, 0, 'processed'],
    ['rejected', 0, 2, 'processed-with-ko'],
    ['rejected', 3, 2, 'processed-with-ko'],
    ['cancelled', 3, 0, 'processed'],
    ['replaced', 3, 0, 'processed'],
    ['stale', 0, 1, 'processed-with-ko'],
    ['generated', 1, 0, 'processed'],
    ['rejected', null, null, 'deposited'],
    ['rejected', 0, 0, 'deposited'],
    ['cancelled', null, null, 'cancelled'],
    ['processed', 1, 1, 'processed'],
  ])('%s, with %s accepted and %s KO, is read %s', (state, ok, ko, read) =>
    expect(stateRead({ state, ok, ko })).toBe(read),
  );
});

describe('« Fichier rejeté » on a line', () => {
  const outcomeRead = (changes: Parameters<typeof deposit>[1]) =>
    withoutContradictions(
      [deposit('F1', changes)],
      [line('f1', { outcome: 'file-rejected' }), line('F1', { idTechnique: 'A2', outcome: 'accepted' })],
    ).history.map(({ outcome }) => outcome);

  it.each<[string, Parameters<typeof deposit>[1]]>([
    ['processed', { state: 'processed' }],
    ['processed with KO', { state: 'processed-with-ko' }],
    ['rejected by hand, its counts still there', { state: 'rejected', ok: 1 }],
    ['rejected by hand', { state: 'rejected' }],
    ['dropped', { state: 'deposited' }],
    ['not dropped', { state: 'generated' }],
  ])('of a file %s waits for its answer', (_name, changes) =>
    expect(outcomeRead(changes)).toEqual([null, 'accepted']),
  );

  it('of a file that an accusé rejected stands', () =>
    expect(outcomeRead({ state: 'rejected', accuse: 'Accusé.xml' })).toEqual(['file-rejected', 'accepted']));

  it('stands where its file is no longer listed, if it has the number of its processing', () => {
    const lines = [
      line('F1', { outcome: 'file-rejected', idTraitement: '100' }),
      line('F1', { idTechnique: 'A2', outcome: 'file-rejected' }),
    ];
    expect(withoutContradictions([], lines).history.map(({ outcome }) => outcome)).toEqual([
      'file-rejected',
      null,
    ]);
  });
});

describe('« KO » on a line', () => {
  const read = (state: DepositState, idTraitement: string) =>
    withoutContradictions(
      [deposit('F1', { state, idTraitement: state === 'deposited' ? '' : '100' })],
      [line('F1', { outcome: 'ko', idTraitement })],
    ).history[0]?.outcome;

  it.each<[string, DepositState, string, string | null]>([
    ['that an accusé said stands', 'processed-with-ko', '100', 'ko'],
    ['without the number of a processing was typed', 'processed', '', null],
    ['of a file without an accusé was typed', 'deposited', '', null],
  ])('%s', (_name, state, idTraitement, outcome) => expect(read(state, idTraitement)).toBe(outcome));
});
