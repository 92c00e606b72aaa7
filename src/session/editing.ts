import type { Run, Workspace } from '#actions/workspace';
import {
  changeCells,
  type Place,
  assignIds,
  applyCorrections,
  placeOf,
  isAsSeen,
  followColumns,
  undoChanges,
  typedValue,
} from '#actions/writing';
import { groupBy } from '#dictionary';
import type { Knowledge } from './knowledge';
import type { CheckReport, Session } from './types';
import { rowsOf, undoable } from './undoable';

/** What writes into cells of the user's, and takes it back. */
export function editing(
  known: Knowledge,
): Pick<Session, 'check' | 'recheck' | 'correct' | 'setCells' | 'undo' | 'assignIds'> {
  /** The passage table where these cells stand in it; else a sheet of which nothing is known. */
  function placeOn(sheet: string, { workbook, description }: Workspace): Place {
    const found = known.passages();
    if (found?.table.sheet === sheet) return placeOf(found);
    return { workbook, sheet, width: 1, blockRows: description.blockRows, telling: [] };
  }

  /** @param isKnown whether nothing was seen that the last check does not know. */
  async function caughtUp(run: Run, isKnown = false): Promise<CheckReport | null> {
    const last = known.result();
    if (last === null) return null;
    return known.report(isKnown && known.isCurrent() ? last : await known.catchUp(run));
  }

  return {
    check: async (run) => known.report(await known.checkNow(run)),
    recheck: async (which, run) => {
      const after = await known.recheck(which, run);
      return after === null ? null : known.report(after);
    },
    correct: async (which, run) => {
      const now = await known.fresh(run);
      const chosen = which === 'all' ? null : new Set(which.map(({ row, field }) => `${row}:${field}`));
      const wanted =
        chosen === null
          ? now.corrections
          : now.corrections.filter(({ row, field }) => chosen.has(`${row}:${field}`));
      const { sheet } = now.workspace.table;
      const { applied, kept } = await undoable(known, 'corrections', sheet, (onWritten) =>
        applyCorrections(now.workspace, wanted, run, { seen: now.seen, onWritten }),
      );
      return {
        applied: applied.length,
        kept: kept.length,
        report: known.report(await known.catchUp(run)),
      };
    },
    setCells: async (cells, run) => {
      let written = 0;
      let isKnown = true;
      if (known.passages() === null) await known.placed();
      const workspace = await known.where();
      for (const [sheet, some] of groupBy(cells, ({ cell }) => cell.sheet)) {
        const place = placeOn(sheet, workspace);
        const seen = known.seenOf(sheet);
        const { date1904 } = workspace.description;
        const { left } = await undoable(known, 'cells', sheet, (onWritten) =>
          changeCells(
            place,
            some.map(({ cell: { row, column }, value }) => ({ row, column, value })),
            {
              decide: ({ row, value }, line, format) =>
                seen === null || isAsSeen(seen, row, line) ? typedValue(value, format, date1904) : undefined,
              withFormats: () => true,
              onWritten: (changes) => {
                written += changes.length;
                onWritten(changes);
              },
            },
            run,
          ),
        );
        if (left.length > 0) isKnown = false;
      }
      const kept = cells.length - written;
      return { written, kept, report: await caughtUp(run, isKnown) };
    },
    undo: async (run) => {
      const last = known.undos.pop();
      if (last === undefined) return null;
      let cells = 0;
      try {
        const found = await known.placed();
        const table = found?.table.sheet === last.sheet ? found.table : null;
        const place = placeOn(last.sheet, await known.where());
        const changes =
          table === null ? last.changes : followColumns(last.changes, last.headers, table.headers);
        const back = await undoChanges(place, changes, table, run);
        cells = back.length;
        known.touched(last.sheet, rowsOf(back));
        await caughtUp(run);
        return { kind: last.kind, cells, left: last.changes.length - cells };
      } catch (error) {
        if (cells === 0) known.undos.push(last);
        known.changed();
        throw error;
      }
    },
    assignIds: async (run) => {
      const { workspace } = await known.look(run);
      const given = await undoable(known, 'ids', workspace.table.sheet, (onWritten) =>
        assignIds(workspace, known.surroundings.uuid, run, onWritten),
      );
      if (given > 0) await caughtUp(run);
      return given;
    },
  };
}
