import { changeCells, typedValue } from '#actions/writing';
import type { Workbook } from '#workbook';
import type { Knowledge } from '../knowledge';
import type { FileSession, TypedTexts } from '../types';
import { placeOn } from './place-on';
import { undoable } from './undoable';

/** What is typed or pasted into the grid of the page: each time, one step to undo. */
export function typing(known: Knowledge): Pick<FileSession, 'edit'> {
  return {
    edit: async (sheet, row, column, texts, more = []) => {
      const all: readonly TypedTexts[] = [{ row, column, texts }, ...more];
      if (known.passages() === null) await known.placed();
      const workspace = await known.where();
      const { date1904 } = workspace.description;
      const cells = all.flatMap((each) =>
        each.texts.flatMap((line, down) =>
          line.map((text, right) => ({ row: each.row + down, column: each.column + right, text })),
        ),
      );
      await undoable(known, 'typed', async (onWritten, told) => {
        await changeCells(
          placeOn(known, sheet, workspace),
          cells,
          {
            decide: ({ text }, _line, format) => typedValue(text, format, date1904),
            withFormats: () => true,
            onWritten,
          },
          {},
        );
        for (const each of all) {
          const grown = await grownTable(known.workbook, sheet, each);
          if (grown === null) continue;
          const { workbook } = await told.on({ workbook: known.workbook });
          await workbook.extendTable(sheet, grown.table, grown.lastRow);
        }
      });
      for (const each of all) {
        const lastRow = each.row + each.texts.length - 1;
        known.changed({ sheet, firstRow: each.row, lastRow, kind: 'edited', byUser: true });
      }
    },
  };
}

/** As in Excel, a table grows over what is typed or pasted right under it. One that has totals does not. */
async function grownTable(
  workbook: Workbook,
  sheet: string,
  { row, column, texts }: TypedTexts,
): Promise<{ readonly table: string; readonly lastRow: number } | null> {
  const last = row + texts.findLastIndex((line) => line.some((text) => text !== ''));
  const right = column + Math.max(...texts.map((line) => line.length)) - 1;
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
  return table === undefined ? null : { table: table.name, lastRow: last };
}
