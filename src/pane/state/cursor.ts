import type { FindingGroup } from '#session';

/** Which finding one stands on: the group, and its place in it. */
export interface Cursor {
  readonly group: string;
  readonly index: number;
}

/** A step among the findings of all groups, in the order they are shown; it goes round at both ends. */
export function stepFrom(cursor: Cursor | null, by: 1 | -1, groups: readonly FindingGroup[]): Cursor | null {
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return null;
  const at = cursor ? groups.findIndex(({ id }) => id === cursor.group) : -1;
  const here = groups[at];
  if (!cursor || !here)
    return by === 1 ? { group: first.id, index: 0 } : { group: last.id, index: last.count - 1 };
  const index = cursor.index + by;
  if (index >= 0 && index < here.count) return { group: here.id, index };
  const there = groups[(at + by + groups.length) % groups.length] ?? here;
  return { group: there.id, index: by === 1 ? 0 : there.count - 1 };
}

/** 1-based place of the cursor among all. */
export function positionOf(cursor: Cursor | null, groups: readonly FindingGroup[]): number | null {
  if (!cursor) return null;
  const at = groups.findIndex(({ id }) => id === cursor.group);
  if (at < 0) return null;
  return groups.slice(0, at).reduce((sum, { count }) => sum + count, 0) + cursor.index + 1;
}
