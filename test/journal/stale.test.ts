import { describe, expect, it } from '@jest/globals';
import { markStale, type DepositState } from '#journal';
import { deposit, line, retouched, sent } from './lines';

const stateOf = (state: DepositState, fingerprints: readonly string[]) =>
  markStale([deposit('F1', { state })], [line('F1')], () => fingerprints)[0]?.state;

describe('a file that was generated', () => {
  it.each<[string, DepositState, string[], DepositState]>([
    ['stands while its rows do', 'generated', [sent], 'generated'],
    ['stands when a copy of a row differs', 'generated', [retouched, sent], 'generated'],
    ['is out of date when a row changed', 'generated', [retouched], 'stale'],
    ['is out of date when a row is gone', 'generated', [], 'stale'],
    ['is what it is once dropped', 'deposited', [retouched], 'deposited'],
  ])('%s', (_, state, fingerprints, after) => {
    expect(stateOf(state, fingerprints)).toBe(after);
  });
});
