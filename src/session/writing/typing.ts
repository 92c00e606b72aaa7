import { changeCells, typedValue } from '#actions/writing';
import type { Workbook } from '#workbook';
import type { Knowledge } from '../knowledge';
import type { FileSession } from '../types';
import { placeOn } from './place-on';
import { undoable } from './undoable';

type Typed = Parameters<FileSession['edit']>;

/** What is typed or pasted into the grid of the page: each time, one step to undo. */
export function typing(known: Knowledge): Pick<FileSession, 'edit'> {
  return {
    edit: async (sheet, row, column, texts) => {
      if (known.passages() === null) await known.placed();
      const workspace = await known.where();
      const { date1904 } = workspace.description;
      const cells = texts.flatMap((line, down) =>
        line.map((text, right) => ({ row: row + down, column: column + right, text })),
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
        const grown = await grownTable(known.workbook, [sheet, row, column, texts]);
        if (grown === null) return;
        const { workbook } = await told.on({ workbook: known.workbook });
        await workbook.extendTable(sheet, grown.table, grown.lastRow);
      });
      const lastRow = row + texts.length - 1;
      known.changed({ sheet, firstRow: row, lastRow, kind: 'edited', byUser: true });
    },
  };
}

/** As in Excel, a table grows over what is typed or pasted right under it. One that has totals does not. */
async function grownTable(
  workbook: Workbook,
  [sheet, row, column, texts]: Typed,
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
