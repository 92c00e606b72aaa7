import type { Language } from '#dictionary';
import type { RangeEdit, Workbook } from '#workbook';
import { BLOCK_ROWS } from '../blocks';
import type { RowState } from '../row-states';
import type { Options, Surroundings } from '../types';
import { createSession, type Current } from './create-session';
import { sheetLook } from './sheet-look';
import type { FileSession } from './types';

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
  const { changed, current, ...session } = createSession(workbook, surroundings, language, options);
  let indexed: { readonly of: Current; readonly rows: ReadonlyMap<number, RowState> } | null = null;
  const rowsOf = (now: Current): ReadonlyMap<number, RowState> => {
    if (indexed?.of !== now)
      indexed = { of: now, rows: new Map(now.rows.map((state) => [state.row, state])) };
    return indexed.rows;
  };

  return {
    ...session,
    sheets: async () => {
      const { sheets } = await workbook.describe();
      return sheets.map(({ name, visible, rows, columns }) => ({ name, visible, rows, columns }));
    },
    look: async (sheet) => sheetLook((await current())?.workspace ?? null, sheet, language),
    read: async (range) => workbook.read(range),
    edit: async (sheet, row, column, values) => {
      for (let first = 0; first < values.length; first += BLOCK_ROWS)
        await workbook.write({
          sheet,
          row: row + first,
          column,
          values: values.slice(first, first + BLOCK_ROWS),
        });
      await takeIntoTable(workbook, { sheet, row, column, values });
      changed();
    },
    marks: async (firstRow, rows) => {
      const now = await current();
      if (now === null) return [];
      const { columns } = now.workspace.table;
      const states = rowsOf(now);
      const columnsOf = (keys: RowState['errors']) => keys.flatMap((key) => columns[key] ?? []);
      return Array.from({ length: rows }, (_, index) => states.get(firstRow + index)).flatMap((state) =>
        state === undefined
          ? []
          : [
              {
                row: state.row,
                errors: columnsOf(state.errors),
                warnings: columnsOf(state.warnings),
                ko: state.status === 'ko',
                status: state.status,
              },
            ],
      );
    },
    save: async () => workbook.save(),
  };
}

/** As in Excel, a table grows over what is typed or pasted right under it. One that has totals does not. */
async function takeIntoTable(workbook: Workbook, { sheet, row, column, values }: RangeEdit): Promise<void> {
  const last = row + values.findLastIndex((cells) => cells.some((cell) => cell !== null && cell !== ''));
  const right = column + Math.max(...values.map((cells) => cells.length)) - 1;
  const { sheets } = await workbook.describe();
  const table = sheets
    .find(({ name }) => name === sheet)
    ?.tables.find(
      ({ firstColumn, headers, headerRow, lastRow, hasTotals }) =>
        !hasTotals &&
        column < firstColumn + headers.length &&
        right >= firstColumn &&
        row > headerRow &&
        row <= lastRow + 1 &&
        last > lastRow,
    );
  if (table !== undefined) await workbook.extendTable(sheet, table.name, last);
}
