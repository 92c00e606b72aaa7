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
    ['rejected', null, null, 'rejected'],
    ['rejected', 0, 0, 'rejected'],
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
  ])('of a file %s waits for its answer', (_name, changes) =>
    expect(outcomeRead(changes)).toEqual([null, 'accepted']),
  );

  it('of a file that was rejected stands', () =>
    expect(outcomeRead({ state: 'rejected' })).toEqual(['file-rejected', 'accepted']));
});
