import { hiddenWarnings, hiddenWarningsText, openWorkspace, refuseNewer, remember } from '#actions/workspace';
import { isHideable } from '#checks';
import { ACCROCHAGE_KEYS } from '#template';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';
import { undoable } from './undoable';

/** Which warnings are said of this workbook: it remembers it, and is checked again. */
export function hiding(known: Knowledge): Pick<Session, 'hideWarnings' | 'showWarnings'> {
  const remembering = async (change: (codes: ReadonlySet<string>) => Iterable<string>): Promise<void> => {
    const { workbook, options, surroundings } = known;
    const workspace = await openWorkspace(workbook, options, surroundings);
    refuseNewer(workspace);
    const key = ACCROCHAGE_KEYS.hiddenWarnings;
    const before = workspace.memory[key] ?? '';
    const after = hiddenWarningsText(change(hiddenWarnings(workspace.memory)));
    await undoable(known, 'warnings', async (_cells, { keys }) => {
      await remember(workspace, { [key]: after });
      keys([{ key, before, after }]);
    });
    known.changed();
  };
  return {
    hideWarnings: async (rule, run) => {
      await remembering((codes) => (isHideable(rule) ? [...codes, rule] : codes));
      return known.report(await known.checkNow(run));
    },
    showWarnings: async (rule, run) => {
      await remembering((codes) => (rule === 'all' ? [] : [...codes].filter((code) => code !== rule)));
      return known.report(await known.checkNow(run));
    },
  };
}
