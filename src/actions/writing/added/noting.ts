import type { CellValue } from '#dictionary';
import type { ColumnSpec, SheetSpec } from '#template';
import type { TableDescription, TableTarget, Workbook } from '#workbook';

export interface AddedSheet {
  readonly kind: 'sheet';
  readonly spec: SheetSpec;
}

export interface AddedColumns {
  readonly kind: 'columns';
  readonly target: TableTarget;
  readonly specs: readonly ColumnSpec[];
  /** As they are called in the sheet. */
  readonly headers: readonly string[];
}

/** Rows by which a table grew, 1-based: it ended at `to`, then at `from`. */
export interface AddedRows {
  readonly kind: 'rows';
  readonly sheet: string;
  readonly table: string;
  readonly from: number;
  readonly to: number;
  /** What stood there, from column A on; null for lines of ours, blank once their cells are taken back. */
  readonly lines: readonly (readonly CellValue[])[] | null;
}

/** Something that a step added to the workbook. */
export type Added = AddedSheet | AddedColumns | AddedRows;

/** The same workbook, that tells what is added to it. */
export function noting(workbook: Workbook, note: (added: Added) => void): Workbook {
  const tablesOf = async (sheet: string): Promise<readonly TableDescription[]> => {
    const { sheets } = await workbook.describe();
    return sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.tables ?? [];
  };
  const headersAt = async (
    { sheet, headerRow }: TableTarget,
    [first = 1, ...others]: readonly number[],
    specs: readonly ColumnSpec[],
  ): Promise<readonly string[]> => {
    const at = { sheet, row: headerRow, column: first, rows: 1, columns: 1 + others.length };
    const [line = []] = headerRow < 1 ? [] : (await workbook.read(at)).values;
    return specs.map(({ header }, index) => String(line[index] ?? header));
  };
  return {
    ...workbook,
    addColumns: async (target, specs) => {
      const columns = await workbook.addColumns(target, specs);
      if (columns.length === 0) return columns;
      // They are there, whatever comes of reading what they are called.
      const headers = await headersAt(target, columns, specs).catch(() => specs.map(({ header }) => header));
      note({ kind: 'columns', target, specs, headers });
      return columns;
    },
    ensureSheet: async (spec) => {
      const isMade = await workbook.ensureSheet(spec);
      if (isMade) note({ kind: 'sheet', spec });
      return isMade;
    },
    appendRows: async (sheet, rows) => {
      const [before] = await tablesOf(sheet);
      await workbook.appendRows(sheet, rows);
      const after = (await tablesOf(sheet)).find(({ name }) => name === before?.name);
      if (before === undefined || after === undefined || after.lastRow <= before.lastRow) return;
      note({
        kind: 'rows',
        sheet,
        table: after.name,
        from: after.lastRow,
        to: before.lastRow,
        lines: null,
      });
    },
    extendTable: async (sheet, table, lastRow) => {
      const before = (await tablesOf(sheet)).find(({ name }) => name === table);
      if (before === undefined || before.lastRow >= lastRow)
        return workbook.extendTable(sheet, table, lastRow);
      const rows = { first: before.lastRow + 1, last: lastRow };
      const lines = await linesOf(workbook, sheet, rows, before.firstColumn + before.headers.length - 1);
      await workbook.extendTable(sheet, table, lastRow);
      note({ kind: 'rows', sheet, table, from: lastRow, to: before.lastRow, lines });
    },
  };
}

/** The cells of rows, from column A on, read by blocks. */
export async function linesOf(
  workbook: Workbook,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  columns: number,
): Promise<readonly (readonly CellValue[])[]> {
  const { blockRows } = await workbook.describe();
  const lines: (readonly CellValue[])[] = [];
  for (let row = first; row <= last; row += blockRows) {
    const rows = Math.min(blockRows, last - row + 1);
    for (const line of (await workbook.read({ sheet, row, column: 1, rows, columns })).values)
      lines.push(line);
  }
  return lines;
}
