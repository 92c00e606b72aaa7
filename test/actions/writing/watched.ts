import type { CellValue } from '#dictionary';
import type { RangeEdit, RangeRequest, Workbook } from '#workbook';
import type { MemoryWorkbook } from '#workbook/memory';

/** A call of the port, as it was made. */
export interface Call {
  readonly method: keyof Workbook;
  /** The first sheet it is about; '' when it is about none. */
  readonly sheet: string;
  /** Rows of the biggest range. */
  readonly rows: number;
}

/** A workbook whose calls are counted, and before which something may happen. */
export interface Watched {
  readonly workbook: Workbook;
  readonly calls: readonly Call[];
  /** Calls of these methods on a sheet, or on any, since the last {@link forget}. */
  readonly count: (methods: readonly (keyof Workbook)[], sheet?: string) => number;
  readonly forget: () => void;
}

/**
 * @param blockRows rows a block.
 * @param before what happens just before the n-th call, counted from 1.
 */
export function watched(
  workbook: MemoryWorkbook,
  blockRows: number,
  before: (n: number, call: Call) => void = () => undefined,
): Watched {
  const calls: Call[] = [];
  const made = (method: keyof Workbook, sheet: string, rows = 0): void => {
    const call = { method, sheet, rows };
    calls.push(call);
    before(calls.length, call);
  };
  const rowsOf = (edits: readonly RangeEdit[]) => Math.max(0, ...edits.map(({ values }) => values.length));
  return {
    workbook: {
      describe: async () => {
        made('describe', '');
        return { ...(await workbook.describe()), blockRows };
      },
      read: async (range: RangeRequest) => {
        made('read', range.sheet, range.rows);
        return workbook.read(range);
      },
      write: async (edits, witnesses) => {
        made('write', edits[0]?.sheet ?? '', rowsOf(edits));
        return workbook.write(edits, witnesses);
      },
      addColumns: async (target, columns) => {
        made('addColumns', target.sheet);
        return workbook.addColumns(target, columns);
      },
      applyColumns: async (sheet, rows, columns) => {
        made('applyColumns', sheet);
        return workbook.applyColumns(sheet, rows, columns);
      },
      ensureSheet: async (sheet) => {
        made('ensureSheet', sheet.name);
        return workbook.ensureSheet(sheet);
      },
      appendRows: async (sheet, rows) => {
        made('appendRows', sheet, rows.length);
        return workbook.appendRows(sheet, rows);
      },
      extendTable: async (sheet, table, lastRow) => {
        made('extendTable', sheet);
        return workbook.extendTable(sheet, table, lastRow);
      },
      removeSheet: async (sheet) => {
        made('removeSheet', sheet.name);
        return workbook.removeSheet(sheet);
      },
      removeColumns: async (target, headers) => {
        made('removeColumns', target.sheet);
        return workbook.removeColumns(target, headers);
      },
      shortenTable: async (sheet, table, rows, witnesses) => {
        made('shortenTable', sheet);
        return workbook.shortenTable(sheet, table, rows, witnesses);
      },
      setHighlights: async (sheet, rules) => {
        made('setHighlights', sheet);
        return workbook.setHighlights(sheet, rules);
      },
      goTo: async (cell) => workbook.goTo(cell),
      watch: async (listener) => workbook.watch(listener),
    },
    calls,
    count: (methods, sheet) =>
      calls.filter((call) => methods.includes(call.method) && (sheet === undefined || call.sheet === sheet))
        .length,
    forget: () => {
      calls.length = 0;
    },
  };
}

/** Replaces the rows under the headers, as sorting, inserting and deleting whole rows do. */
export function rearrange(
  workbook: MemoryWorkbook,
  sheet: string,
  arranged: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): void {
  const [, ...rows] = workbook.grid(sheet).map((row) => [...row]);
  const width = Math.max(...workbook.grid(sheet).map((row) => row.length));
  const after = arranged(rows);
  const values = Array.from({ length: Math.max(rows.length, after.length) }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => after[row]?.[column] ?? null),
  );
  workbook.change({ sheet, row: 2, column: 1, values });
}
