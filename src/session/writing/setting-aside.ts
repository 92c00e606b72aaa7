import type { CheckResult } from '#actions/checking';
import { tableOn, type PassageWorkspace } from '#actions/workspace';
import { noRowsSelected, readyForReason, setAside } from '#actions/writing';
import { isOfRow } from '#checks';
import { groupBy, rowSet, type RowAt } from '#dictionary';
import { STATUS_FACTS } from '#journal';
import type { Knowledge } from '../knowledge';
import type { RowsSelected, Session } from '../types';
import { membersOf } from '../views/findings/told';
import { undoable } from './undoable';

/** *Mettre de côté* and *Reprendre*, for the rows that are selected or those of a group of findings. */
export function settingAside(known: Knowledge): Pick<Session, 'setAside'> {
  return {
    setAside: async (which, reason, run) => {
      const group = 'group' in which ? await known.fresh(run) : null;
      let { workspace, rows } = group ?? (await known.surveyed(run));
      const isChosen = 'group' in which ? isInGroup(group, which.group) : isIn(which);
      // What *Statut* still says of them is carried over first: emptied now, the cell would be filled again.
      if (reason === null && rows.some((row) => row.isAsideCarried && isChosen(row)))
        ({ workspace, rows } = await known.checkNow(run));
      const chosen = rows.filter(isChosen);
      // Under a filter, what is selected is what is seen of it; a group names all its rows.
      const shown = 'group' in which ? chosen : chosen.filter(isSeen(workspace));
      if (shown.length === 0) throw noRowsSelected();
      const bySheet = groupBy(shown, ({ sheet }) => sheet);
      const kept = await undoable(known, 'aside', async (onWritten, told) => {
        const to = await told.on(workspace);
        let ready = to;
        if (reason !== null)
          for (const sheet of bySheet.keys()) ready = await readyForReason(ready, sheet, reason);
        if (ready !== to) {
          known.changed();
          await known.placed();
        }
        let left = 0;
        for (const [sheet, some] of bySheet) {
          const table = tableOn(ready, sheet);
          if (table === undefined) throw noRowsSelected();
          const lines = some.map(({ row }) => row);
          left += await setAside(ready, table, lines, reason, run, onWritten);
        }
        return left;
      });
      const countOf = (by: 'cdc' | 'file') =>
        shown.filter(({ status }) => STATUS_FACTS[status].by === by).length;
      return {
        rows: shown.length - kept,
        kept,
        hidden: chosen.length - shown.length,
        atCdc: countOf('cdc'),
        inFile: countOf('file'),
        report: known.result() === null ? null : known.report(await known.catchUp(run)),
      };
    },
  };
}

const isIn =
  ({ sheet, runs }: RowsSelected) =>
  (at: RowAt): boolean =>
    at.sheet === sheet && runs.some(({ first, last }) => at.row >= first && at.row <= last);

function isInGroup(result: CheckResult | null, group: string): (at: RowAt) => boolean {
  const rows = rowSet(result === null ? [] : membersOf(result, group).filter(isOfRow));
  return (at) => rows.has(at);
}

function isSeen({ description: { sheets } }: PassageWorkspace): (at: RowAt) => boolean {
  const hidden = new Map(sheets.map(({ name, hiddenRows }) => [name, new Set(hiddenRows)]));
  return ({ sheet, row }) => hidden.get(sheet)?.has(row) !== true;
}
