import { tableOn } from '#actions/workspace';
import { noRowsSelected, readyForReason, setAside } from '#actions/writing';
import type { RowAt } from '#dictionary';
import { STATUS_FACTS } from '#journal';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';
import { undoable } from './undoable';

/** *Mettre de côté* and *Reprendre*, for the rows that are selected. */
export function settingAside(known: Knowledge): Pick<Session, 'setAside'> {
  return {
    setAside: async ({ sheet, runs }, reason, run) => {
      let { workspace, rows } = await known.surveyed(run);
      const isChosen = (at: RowAt) =>
        at.sheet === sheet && runs.some(({ first, last }) => at.row >= first && at.row <= last);
      // What *Statut* still says of them is carried over first: emptied now, the cell would be filled again.
      if (reason === null && rows.some((row) => row.isAsideCarried && isChosen(row)))
        ({ workspace, rows } = await known.checkNow(run));
      const chosen = rows.filter(isChosen);
      const on = workspace.description.sheets.find(({ name }) => name === sheet);
      const hidden = new Set(on?.hiddenRows);
      // Under a filter, what is selected is what is seen of it.
      const shown = chosen.filter(({ row }) => !hidden.has(row));
      if (shown.length === 0) throw noRowsSelected();
      const which = shown.map(({ row }) => row);
      const kept = await undoable(known, 'aside', async (onWritten, told) => {
        const to = await told.on(workspace);
        const ready = reason === null ? to : await readyForReason(to, sheet, reason);
        if (ready !== to) {
          known.changed();
          await known.placed();
        }
        const table = tableOn(ready, sheet);
        if (table === undefined) throw noRowsSelected();
        return setAside(ready, table, which, reason, run, onWritten);
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
