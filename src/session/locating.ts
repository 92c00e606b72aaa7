import { BIRTHPLACE, nameIn, placeCells, placeGroups, putPlace, type PlaceGroup } from '#actions/locating';
import { labelOfField, type RowState } from '#actions/checking';
import { ensureFieldColumn, tableOn } from '#actions/workspace';
import { loadPlaces, rowMap, searchPlaces, type RowAt } from '#dictionary';
import { nameOf } from '#journal';
import type { Knowledge } from './knowledge';
import type { Birthplace, PlaceGroupView, Session } from './types';
import { undoable } from './writing/undoable';

/** *Chercher le code*: communes and countries, and what puts them into rows. They are loaded when first asked for. */
export function locating(
  known: Knowledge,
): Pick<Session, 'searchPlaces' | 'birthplace' | 'placePreview' | 'placeGroups' | 'putPlace'> {
  const stateOf = async (at: RowAt): Promise<RowState | undefined> => {
    const { rows } = known.shown()?.of ?? (await known.look());
    return rowMap(rows.map((row) => [row, row])).get(at);
  };
  const groups = async (): Promise<readonly PlaceGroup[]> => {
    const result = known.result();
    return result === null ? [] : placeGroups(result, await loadPlaces());
  };

  return {
    searchPlaces: async ({ typed, postalCode, year }, limit) => {
      const found = searchPlaces(typed, await loadPlaces(), { postalCode, year });
      return { total: found.length, items: found.slice(0, limit) };
    },
    birthplace: async (at) => {
      const state = await stateOf(at);
      return state === undefined ? null : birthplaceOf(state);
    },
    placePreview: async (at, code) => {
      const state = await stateOf(at);
      const wanted = state === undefined ? null : placeCells(code, state.values, await loadPlaces());
      if (state === undefined || wanted === null) return [];
      const columns = (await known.placed())?.tables.find(({ table }) => table.sheet === at.sheet)?.table
        .columns;
      return BIRTHPLACE.flatMap((field) => {
        const after = wanted[field];
        // The column of codes is added where there is none; the others are passed over.
        if (after === undefined || (columns?.[field] === undefined && field !== 'codeInsee')) return [];
        return [{ fieldLabel: labelOfField(field, known.words), before: state.values[field] ?? null, after }];
      });
    },
    placeGroups: async () => (await groups()).map(groupView),
    putPlace: async (which, code, run) => {
      const places = await loadPlaces();
      let now = await known.fresh(run);
      const chosen =
        'group' in which
          ? (placeGroups(now, places).find(({ id }) => id === which.group)?.rows ?? [])
          : now.rows.filter(({ sheet, row }) => sheet === which.sheet && row === which.row);
      let { workspace } = now;
      for (const sheet of new Set(chosen.map((row) => row.sheet))) {
        const on = tableOn(workspace, sheet);
        const ready = on === undefined ? workspace : await ensureFieldColumn(workspace, on, 'codeInsee');
        if (ready !== workspace) known.changed();
        workspace = ready;
      }
      if (workspace !== now.workspace) {
        await known.placed();
        now = { ...now, workspace };
      }
      const { rows, left } = await undoable(known, 'places', (onWritten) =>
        putPlace(now.workspace, chosen, code, places, run, { seen: now.seen, onWritten }),
      );
      const report = known.result() === null ? null : known.report(await known.catchUp(run));
      return { rows, left, report };
    },
  };
}

/** What a row says of where somebody was born, to search by. */
function birthplaceOf({ values, ...state }: RowState): Birthplace {
  const { nom, prenom } = nameOf(values);
  const year = Number(values.anneeNaissance);
  return {
    person: [nom, prenom].filter(Boolean).join(' '),
    typed: nameIn({ values }),
    postalCode: values.codePostal ?? null,
    year: Number.isInteger(year) ? year : null,
    code: values.codeInsee ?? null,
    sheet: state.sheet,
    row: state.row,
  };
}

/** Rows of a group that are listed. */
const LISTED = 200;

const groupView = ({ rows, ...group }: PlaceGroup): PlaceGroupView => ({
  ...group,
  count: rows.length,
  rows: rows.slice(0, LISTED).map(({ sheet, row }) => ({ sheet, row })),
});
