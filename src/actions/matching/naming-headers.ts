import { readText } from '#cells';
import { columnNumber } from '#dictionary';
import type { TableMatch } from '#matching';
import type { SheetDescription } from '#workbook';

/** A matching that names columns by their letters alone, with the headers that stand there. */
export function namingHeaders(table: TableMatch, sheets: readonly SheetDescription[]): TableMatch {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined || table.columns.every(({ header }) => header !== '')) return table;
  const rows = table.headerRows.map((row) => sheet.head[row - 1] ?? []);
  const texts = rows.map((cells) => cells.map((cell) => readText(cell)));
  const main =
    texts
      .map((line) => ({
        line,
        found: table.columns.filter(({ header }) => header !== '' && line.includes(header)).length,
      }))
      .sort((a, b) => b.found - a.found)[0]?.line ?? [];
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      header: column.header || (main[columnNumber(column.column) - 1] ?? ''),
    })),
  };
}
