import { BIRTHPLACE, nameIn, placeCells, placeGroups, type PlaceGroup } from '#actions/locating';
import { isAsChecked, labelOfField, rowsAsTyped } from '#actions/checking';
import { tableOn, type PassageWorkspace } from '#actions/workspace';
import { writeRows } from '#actions/writing';
import type { Passage } from '#cells';
import { loadPlaces, searchPlaces, type RowAt } from '#dictionary';
import { nameOf } from '#journal';
import type { Knowledge } from '../../knowledge';
import type { Birthplace, PlaceGroupView, Session } from '../../types';
import { doneAndLeft } from './done-and-left';
import { undoable } from '../undoable';
import { withColumns } from '../with-columns';

/** *Chercher le code*: communes and countries, and what puts them into rows. They are loaded when first asked for. */
export function locating(
  known: Knowledge,
): Pick<Session, 'searchPlaces' | 'birthplace' | 'placePreview' | 'placeGroups' | 'putPlace'> {
  const read = async (
    at: RowAt,
  ): Promise<{ readonly workspace: PassageWorkspace; readonly passage: Passage } | null> => {
    const workspace = known.passages() ?? (await known.placed());
    const passage = workspace === null ? undefined : (await rowsAsTyped(workspace, [at])).get(at);
    return workspace === null || passage === undefined ? null : { workspace, passage };
  };

  return {
    searchPlaces: async ({ typed, postalCode, year }, limit) => {
      const found = searchPlaces(typed, await loadPlaces(), { postalCode, year });
      return { total: found.length, items: found.slice(0, limit) };
    },
    birthplace: async (at) => {
      const row = await read(at);
      return row === null ? null : birthplaceOf(row.passage);
    },
    placePreview: async (at, code) => {
      const row = await read(at);
      const wanted = row === null ? null : placeCells(code, row.passage.values, await loadPlaces());
      if (row === null || wanted === null) return [];
      const { values } = row.passage;
      const columns = tableOn(row.workspace, at.sheet)?.table.columns;
      return BIRTHPLACE.flatMap((field) => {
        const after = wanted[field];
        // The column of codes is added where there is none; the others are passed over.
        if (after === undefined || (columns?.[field] === undefined && field !== 'codeInsee')) return [];
        return [{ fieldLabel: labelOfField(field, known.words), before: values[field] ?? null, after }];
      });
    },
    placeGroups: async () => {
      const result = known.result();
      return result === null ? [] : placeGroups(result, await loadPlaces()).map(groupView);
    },
    putPlace: async (which, code, run) => {
      const places = await loadPlaces();
      const now = await known.fresh(run);
      const chosen =
        'group' in which
          ? (placeGroups(now, places).find(({ id }) => id === which.group)?.rows ?? [])
          : now.rows.filter(({ sheet, row }) => sheet === which.sheet && row === which.row);
      const { rows, untouched } = await undoable(known, 'places', async (onWritten, told) => {
        const workspace = await withColumns(
          known,
          await told.on(now.workspace),
          chosen.map(({ sheet, row }) => ({ sheet, row, field: 'codeInsee' })),
        );
        const typed = await rowsAsTyped(workspace, chosen);
        const rows = chosen.flatMap((state) => {
          const passage = typed.get(state);
          if (!isAsChecked(state, passage, BIRTHPLACE)) return [];
          return [{ passage, cells: placeCells(code, passage.values, places) ?? {} }];
        });
        return { rows, untouched: await writeRows(workspace, rows, run, { seen: now.seen, onWritten }) };
      });
      const report = known.result() === null ? null : known.report(await known.catchUp(run));
      return { ...doneAndLeft(chosen, rows, untouched), report };
    },
  };
}

/** What a row says of where somebody was born, to search by. */
function birthplaceOf({ values, sheet, row }: Passage): Birthplace {
  const { nom, prenom } = nameOf(values);
  const year = Number(values.anneeNaissance);
  return {
    person: [nom, prenom].filter(Boolean).join(' '),
    typed: nameIn({ values }),
    postalCode: values.codePostal ?? null,
    year: Number.isInteger(year) ? year : null,
    code: values.codeInsee ?? null,
    sheet,
    row,
  };
}

/** Rows of a group that are listed. */
const LISTED = 200;

const groupView = ({ rows, ...group }: PlaceGroup): PlaceGroupView => ({
  ...group,
  count: rows.length,
  rows: rows.slice(0, LISTED).map(({ sheet, row }) => ({ sheet, row })),
});
