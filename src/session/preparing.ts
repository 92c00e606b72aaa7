import { addTemplate, prepare, repair } from '#actions/preparing';
import { remember, openWorkspace } from '#actions/workspace';
import { saveSettings } from '#actions/writing';
import { BadInputError } from '#dictionary';
import { ACCROCHAGE_KEYS } from '#template';
import type { Workbook } from '#workbook';
import type { Knowledge } from './knowledge';
import type { Overview, Session, UndoKind } from './types';
import { sizeOf, undoable } from './writing/undoable';
import { emptyOverview, overviewOf } from './views/overview';

/** Where the workbook stands, as the pane shows it. */
export async function overviewNow(known: Knowledge): Promise<Overview> {
  const { workbook, options, surroundings, words } = known;
  const last = known.undos.at(-1);
  const undo = last === undefined ? null : { kind: last.kind, cells: sizeOf(last) };
  try {
    return { ...overviewOf(await known.lastSurveyed(), words, known.today()), undo };
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    const workspace = await openWorkspace(workbook, options, surroundings);
    return { ...emptyOverview(workspace, words, error), undo };
  }
}

/** What makes a workbook ready. */
export function preparing(
  known: Knowledge,
): Pick<
  Session,
  'overview' | 'saveSettings' | 'tickFirstDeposit' | 'addTemplate' | 'addRowsUnder' | 'prepare' | 'repair'
> {
  const { workbook, options, surroundings } = known;
  /** Where the workbook stands once this was done; stopped midway, what was known of it no longer holds. */
  const changing = async (act: () => Promise<unknown>): Promise<Overview> => {
    try {
      await act();
    } finally {
      known.changed();
    }
    return overviewNow(known);
  };
  /** The same, what it adds to the workbook being known: it can be taken out in one step. */
  const adding = async (kind: UndoKind, act: (to: Workbook) => Promise<unknown>): Promise<Overview> =>
    changing(async () =>
      undoable(known, kind, async (_cells, told) => {
        await known.placed();
        await act((await told.on({ workbook })).workbook);
      }),
    );
  return {
    overview: async () => overviewNow(known),
    saveSettings: async (settings) =>
      changing(async () =>
        undoable(known, 'settings', async (cells, told) => {
          const to = await told.on({ workbook });
          await saveSettings(async () => openWorkspace(to.workbook, options, surroundings), settings, cells);
        }),
      ),
    tickFirstDeposit: async (steps) =>
      changing(async () =>
        remember(await openWorkspace(workbook, options, surroundings), {
          [ACCROCHAGE_KEYS.firstDeposit]: steps.join(','),
        }),
      ),
    addTemplate: async (model) =>
      adding('template', async (to) => {
        const workspace = await openWorkspace(to, options, surroundings);
        const { version, schema } = workspace.chosen;
        await addTemplate(workspace.workbook, { model, language: known.words, version, schema });
      }),
    addRowsUnder: async () => {
      const { tables } = (await known.surveyed()).workspace;
      const short = tables.flatMap(({ table: { sheet, table }, under }) =>
        table === null || under === null ? [] : { sheet, table, lastRow: under.lastRow },
      );
      if (short.length === 0) return overviewNow(known);
      return adding('rows', async (to) => {
        const workspace = await openWorkspace(to, options, surroundings);
        for (const { sheet, table, lastRow } of short)
          await workspace.workbook.extendTable(sheet, table, lastRow);
      });
    },
    prepare: async (run) => adding('prepared', async (to) => prepare(to, options, surroundings, run)),
    repair: async () => adding('repaired', async (to) => repair(to, options, surroundings)),
  };
}
