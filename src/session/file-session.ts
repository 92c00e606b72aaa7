import { isAsideUnclear, type RowState } from '#actions/checking';
import { tableOn, type Options, type Surroundings } from '#actions/workspace';
import { shownValue } from '#actions/writing';
import { rowMap, type Language, type ReadonlyRowMap } from '#dictionary';
import type { RangeRequest, Workbook } from '#workbook';
import { createSession, type Current } from './create-session';
import type { FileSession } from './types';
import { sheetLook } from './views/sheet-look';

/** A workbook that can be written back as a file. */
export interface SavableWorkbook extends Workbook {
  readonly save: () => Promise<Uint8Array>;
}

/** A session on a file, for a page that shows it in a grid. */
export function createFileSession(
  workbook: SavableWorkbook,
  surroundings: Surroundings,
  language: Language,
  options: Options = {},
): FileSession {
  const { changed: _changed, current, ...session } = createSession(workbook, surroundings, language, options);
  let indexed: { readonly of: Current['of']; readonly rows: ReadonlyRowMap<RowState> } | null = null;
  const rowsOf = ({ of }: Current): ReadonlyRowMap<RowState> => {
    if (indexed?.of !== of) indexed = { of, rows: rowMap(of.rows.map((state) => [state, state])) };
    return indexed.rows;
  };
  let date1904Of: Promise<boolean> | null = null;
  const isDate1904 = () => (date1904Of ??= workbook.describe().then(({ date1904 }) => date1904));

  return {
    ...session,
    sheets: async () => {
      const { sheets } = await workbook.describe();
      return sheets.map(({ name, visible, rows, columns }) => ({ name, visible, rows, columns }));
    },
    look: async (sheet) => sheetLook((await current())?.of.workspace ?? null, sheet),
    read: async (range) => {
      const date1904 = await isDate1904();
      const { values, formats } = await withFormats(workbook, range);
      return {
        values: values.map((cells, row) =>
          cells.map((cell, column) => shownValue(cell, formats[row]?.[column] ?? GENERAL, date1904)),
        ),
      };
    },
    marks: async (sheet, firstRow, rows) => {
      const now = await current();
      const on = now === null ? undefined : tableOn(now.of.workspace, sheet);
      if (now === null || on === undefined) return [];
      const { table, aside } = on;
      const states = rowsOf(now);
      const columnsOf = (keys: RowState['errors']) => keys.flatMap((key) => table.columns[key] ?? []);
      const warned = (state: RowState) => [
        ...columnsOf(state.warnings),
        ...(isAsideUnclear(state) ? aside.slice(0, 1) : []),
      ];
      const verdictOn = (state: RowState, isEdited: boolean) =>
        isEdited
          ? { errors: [], warnings: [], ko: false }
          : { errors: columnsOf(state.errors), warnings: warned(state), ko: state.status === 'ko' };
      return Array.from({ length: rows }, (_, index) => states.get({ sheet, row: firstRow + index })).flatMap(
        (state) =>
          state === undefined
            ? []
            : [{ row: state.row, ...verdictOn(state, now.edited.has(state)), status: state.status }],
      );
    },
    save: async () => workbook.save(),
  };
}

const GENERAL = 'General';

async function withFormats(workbook: Workbook, range: RangeRequest) {
  const { values, formats = [] } = await workbook.read({ ...range, formats: 'all' });
  return { values, formats };
}
