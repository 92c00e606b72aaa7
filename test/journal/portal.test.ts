import { describe, expect, it } from '@jest/globals';
import { onPortal } from '#journal';
import { deposit } from './lines';

const DROPPED = { state: 'deposited' } as const;

describe('what the portal shows of a deposit', () => {
  it.each([
    ['a file that was never dropped', { state: 'generated' }, null],
    ['a sending that is declared', { state: 'declared' }, null],
    ['a file of which nobody looked', DROPPED, { state: null, since: '', isSaid: false }],
    [
      'a file that someone looked at',
      { ...DROPPED, portal: 'processing', portalOn: '2026-12-01' },
      { state: 'processing', since: '2026-12-01', isSaid: true },
    ],
    [
      'a file whose accusé came: whatever was said before',
      { state: 'processed-with-ko', portal: 'processing', portalOn: '2026-12-01', accuseOn: '2026-12-03' },
      { state: 'errors', since: '2026-12-03', isSaid: false },
    ],
    [
      'a file without a KO, its accusé of no known day',
      { state: 'processed', importedOn: '2026-12-04' },
      { state: 'processing', since: '2026-12-04', isSaid: false },
    ],
    [
      'a rejected file',
      { state: 'rejected', accuseOn: '2026-12-03' },
      { state: 'errors', since: '2026-12-03', isSaid: false },
    ],
  ] as const)('of %s', (_what, changes, shown) => {
    expect(onPortal(deposit('F', changes))).toEqual(shown);
  });
});
