import { LAST_COLUMN, type Rectangle } from '#dictionary';
import { refuse } from '#workbook';
import type { ExcelSession } from '../answers/session';
import { PLACE, rangeAt, rectangleOf } from '../ranges/ranges';

/** Where rows go: under the last used row of the first table, or of the sheet. */
export interface Foot {
  readonly table: { readonly name: string; readonly range: Rectangle } | null;
  readonly left: number;
  readonly last: number;
  /** The row that the new ones look like; 0 when there is none. */
  readonly model: number;
  /** What is in use as long as nothing moved up; null when nothing is. */
  readonly above: Rectangle | null;
}

export async function findFoot(excel: ExcelSession, sheet: string): Promise<Foot> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack().load(PLACE);
    const { tables } = worksheet;
    tables.load('items/id,items/name,items/showHeaders,items/showTotals');
    await context.sync();
    const looks = tables.items.map((table) => ({ table, ...lookAt(table) }));
    if (looks.length > 0) await context.sync();
    const [first] = looks
      .map(({ table, range, columns }) => ({ table, columns, range: rectangleOf(range) }))
      .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
    if (first === undefined) return footOfSheet(bottomOf(used));
    const { table, range, columns } = first;
    if (table.showTotals) throw refuse('totals-row', sheet, table.name);
    return footOfTable(table, range, bottomOf(columns));
  });
}

function lookAt(table: Excel.Table): { readonly range: Excel.Range; readonly columns: Excel.Range } {
  const range = table.getRange().untrack().load(PLACE);
  const columns = table
    .getRange()
    .untrack()
    .getEntireColumn()
    .untrack()
    .getUsedRangeOrNullObject(true)
    .untrack()
    .load(PLACE);
  return { range, columns };
}

const bottomOf = (cells: Excel.Range): number => (cells.isNullObject ? 0 : rectangleOf(cells).bottom);

function footOfSheet(last: number): Foot {
  const above = last === 0 ? null : { top: last, left: 1, bottom: last, right: LAST_COLUMN };
  return { table: null, left: 1, last, model: last, above };
}

/** @param bottom last used row of the columns of the table. */
function footOfTable({ name, showHeaders }: Excel.Table, range: Rectangle, bottom: number): Foot {
  const headerRow = range.top - (showHeaders ? 0 : 1);
  const last = Math.max(headerRow, bottom);
  return {
    table: { name, range },
    left: range.left,
    last,
    model: last > headerRow ? last : last + 1,
    above: last > headerRow || showHeaders ? { ...range, top: last, bottom: last } : null,
  };
}

/** @returns whether rows still go there, once the request that it loads in is answered. */
export function loadWhetherFoot(sheet: Excel.Worksheet, { above }: Foot): () => boolean {
  if (above === null) return () => true;
  const used = rangeAt(sheet, above).getUsedRangeOrNullObject(true).untrack().load('rowIndex');
  return () => !used.isNullObject;
}
