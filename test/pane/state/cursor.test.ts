import { describe, expect, it } from '@jest/globals';
import { positionOf, stepFrom } from '#pane/state';
import type { FindingGroup } from '#session';

const group = (id: string, count: number): FindingGroup => ({
  id,
  count,
  rows: 1,
  isToAsk: false,
  title: id,
  severity: 'error',
  corrections: 0,
  hideable: null,
});
const groups = [group('a', 2), group('b', 1)];

describe('next and previous among findings', () => {
  it.each([
    [null, 1, { group: 'a', index: 0 }],
    [null, -1, { group: 'b', index: 0 }],
    [{ group: 'a', index: 0 }, 1, { group: 'a', index: 1 }],
    [{ group: 'a', index: 1 }, 1, { group: 'b', index: 0 }],
    [{ group: 'b', index: 0 }, 1, { group: 'a', index: 0 }],
    [{ group: 'a', index: 0 }, -1, { group: 'b', index: 0 }],
    [{ group: 'b', index: 0 }, -1, { group: 'a', index: 1 }],
    [{ group: 'gone', index: 5 }, 1, { group: 'a', index: 0 }],
  ] as const)('from %j by %i is %j', (cursor, by, next) =>
    expect(stepFrom(cursor, by, groups)).toEqual(next),
  );

  it('has nowhere to go when nothing was found', () => expect(stepFrom(null, 1, [])).toBeNull());

  it('counts its place among all', () => {
    expect(positionOf({ group: 'b', index: 0 }, groups)).toBe(3);
    expect(positionOf(null, groups)).toBeNull();
  });
});
