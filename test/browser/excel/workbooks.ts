import { readFileSync } from 'node:fs';
import { columnLetters } from '#dictionary';
import type { SheetContent, WorkbookContent } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import type { ExcelPage } from '../../excel-host/page/start';

const SAMPLE = new URL('../../../assets/exemple/exemple-accrochage.xlsx', import.meta.url);

/** The sample workbook, as Excel would open it: values, formats and tables. */
export async function sampleWorkbook(): Promise<WorkbookContent> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(SAMPLE)), 'exemple-accrochage.xlsx');
  const { date1904, sheets } = await workbook.describe();
  const contents = sheets.map(async ({ name, visible, rows, columns, tables }): Promise<SheetContent> => {
    const { values, formats = [] } = await workbook.read({
      sheet: name,
      row: 1,
      column: 1,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
      formats: 'all',
    });
    return {
      name,
      visibility: visible ? 'visible' : 'very-hidden',
      rows: values,
      formats: Object.fromEntries(
        formats.flatMap((cells, row) =>
          cells.flatMap((format, column) =>
            format === 'General' ? [] : [[`${columnLetters(column + 1)}${row + 1}`, format]],
          ),
        ),
      ),
      tables: tables.map(({ headers, ...table }) => ({ ...table, columns: headers.length })),
    };
  });
  return { name: 'exemple-accrochage.xlsx', date1904, sheets: await Promise.all(contents) };
}

/** What the emulated Excel would save. */
export async function savedBy({ page }: ExcelPage): Promise<WorkbookContent> {
  return page.evaluate(() => {
    const letters = (column: number): string =>
      column < 26
        ? String.fromCharCode(65 + column)
        : letters(Math.floor(column / 26) - 1) + letters(column % 26);
    const columnOf = (name: string): number =>
      [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const excel = window.excelHost;
    const tables = excel.tables();
    return {
      sheets: excel.sheets().map(({ name, visibility }) => {
        const rows = excel.values(name);
        const formats: Record<string, string> = {};
        rows.forEach((cells, row) =>
          cells.forEach((_cell, column) => {
            const address = `${letters(column)}${row + 1}`;
            const format = String(excel.format(name, address, 'numberFormat'));
            if (format !== 'General') formats[address] = format;
          }),
        );
        return {
          name,
          visibility: visibility === 'Visible' ? ('visible' as const) : ('very-hidden' as const),
          rows: rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell))),
          formats,
          tables: tables
            .filter(({ sheet }) => sheet === name)
            .map(({ name: table, area }) => {
              const [, left = 'A', top = '1', right = 'A', bottom = '1'] =
                /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
              return {
                name: table,
                headerRow: Number(top),
                firstColumn: columnOf(left),
                columns: columnOf(right) - columnOf(left) + 1,
                lastRow: Number(bottom),
              };
            }),
        };
      }),
    };
  });
}
