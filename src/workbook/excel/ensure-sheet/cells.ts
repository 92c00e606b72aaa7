import type { SheetSpec } from '#template';
import { takesTextFormat } from '#workbook';
import { boxesOf, putValues, type Cells, type PlacedBox } from '../ranges/boxes';
import type { TextRules } from '../ranges/matrices';
import type { LaidTable } from './lay-table';

/** @returns which texts are text cells: those of the rows of the table. */
export const textsOf = (table: LaidTable | null): TextRules => ({
  isText: (text, row) =>
    table !== null && row > table.range.top && row <= table.range.bottom && takesTextFormat(text),
});

/** @returns every value of a new sheet: those of its table, then the single ones, over them where they meet. */
export function cellsOfSheet(spec: SheetSpec, table: LaidTable | null): readonly PlacedBox[] {
  const cells: Cells = new Map();
  const put = (row: number, column: number, values: Parameters<typeof putValues>[1]['values']) => {
    putValues(cells, { sheet: spec.name, row, column, values });
  };
  if (table !== null) {
    put(table.range.top, table.range.left, [table.headers]);
    put(table.range.top + 1, table.range.left, table.rows);
  }
  for (const { row, column, value } of spec.cells ?? []) put(row, column, [[value]]);
  return boxesOf(cells).map((box) => ({ ...box, sheet: spec.name }));
}
