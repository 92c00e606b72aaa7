import type { Language } from '#dictionary';
import type { Workbook } from '#workbook';
import { BLOCK_ROWS } from '../blocks';
import type { CheckResult } from '../check';
import type { RowState } from '../row-states';
import type { Options, Surroundings } from '../types';
import { createSession } from './create-session';
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
  const { changed, lastResult, ...session } = createSession(workbook, surroundings, language, options);
  let indexed: { readonly of: CheckResult; readonly rows: ReadonlyMap<number, RowState> } | null = null;
  const stateOf = (row: number): RowState | undefined => {
    const result = lastResult();
    if (result === null) return undefined;
    if (indexed?.of !== result)
      indexed = { of: result, rows: new Map(result.rows.map((state) => [state.row, state])) };
    return indexed.rows.get(row);
  };

  return {
    ...session,
    sheets: async () => {
      const { sheets } = await workbook.describe();
      return sheets.map(({ name, visible, rows, columns }) => ({ name, visible, rows, columns }));
    },
    look: async (sheet) => sheetLook(await workbook.describe(), lastResult(), sheet, language),
    read: async (range) => workbook.read(range),
    edit: async (sheet, row, column, values) => {
      for (let first = 0; first < values.length; first += BLOCK_ROWS)
        await workbook.write({
          sheet,
          row: row + first,
          column,
          values: values.slice(first, first + BLOCK_ROWS),
        });
      changed();
    },
    marks: async (firstRow, rows) => {
      const result = lastResult();
      if (result === null) return [];
      const { columns } = result.workspace.table;
      const columnsOf = (keys: RowState['errors']) => keys.flatMap((key) => columns[key] ?? []);
      return Array.from({ length: rows }, (_, index) => stateOf(firstRow + index)).flatMap((state) =>
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
