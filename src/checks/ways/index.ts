import type { Values } from '#dictionary';
import type { Finding } from '../finding';
import { WAYS, WAYS_OF, type Typed, type WayCode } from './ways';

export type { Typed, WayCode };

/** A gesture that may mend a finding, and what it would write. */
export interface Way {
  readonly code: WayCode;
  readonly cells: Typed;
}

/**
 * How a person may mend a finding, from what its row says: nothing of it is safe enough to be a correction, each is
 * shown and done on a click. None where the safe correction says it.
 */
export function waysOf(finding: Finding, values: Values): readonly Way[] {
  if (finding.correction !== null) return [];
  return (WAYS_OF[finding.rule] ?? []).flatMap((code) => {
    const cells = WAYS[code](finding, values);
    return cells === null ? [] : [{ code, cells }];
  });
}
