import { stepFrom, type Cursor } from '#pane/state';
import type { Messages } from '#pane/words';
import type { FindingGroup, FindingView } from '#session';
import { describe, type Tools } from '../action';

interface Walk {
  readonly cursor: Cursor | null;
  /** Those that are shown, in their order. */
  readonly groups: readonly FindingGroup[];
}

interface Reached {
  readonly cursor: Cursor | null;
  readonly finding: FindingView | null;
}

const walk = async ({ session, host }: Tools, { cursor, groups }: Walk, by: 1 | -1): Promise<Reached> => {
  const next = stepFrom(cursor, by, groups);
  if (!next) return { cursor, finding: null };
  const { items } = await session.findings({ group: next.group, offset: next.index, limit: 1 });
  const [finding = null] = items;
  if (finding?.cell) host.goTo(finding.cell);
  return { cursor: next, finding };
};

const words = (m: Messages, { finding }: Reached) =>
  finding === null
    ? ''
    : `${finding.row === null ? m.check.workbook : m.common.line(finding.row, null)}. ${finding.message}`;

/** Goes to the next finding, round from the last to the first. */
export const nextFinding = describe({
  name: 'nextFinding',
  step: 'check',
  keys: { key: 'F8' },
  excel: 'shortcut',
  pace: 'free',
  does: (tools, from: Walk) => walk(tools, from, 1),
  says: (m, reached) => words(m, reached),
  changes: false,
});

/** Goes to the finding before. */
export const previousFinding = describe({
  name: 'previousFinding',
  step: 'check',
  keys: { key: 'F8', shift: true },
  excel: 'shortcut',
  pace: 'free',
  does: (tools, from: Walk) => walk(tools, from, -1),
  says: (m, reached) => words(m, reached),
  changes: false,
});
