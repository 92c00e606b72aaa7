import { LAST_COLUMN, LAST_ROW, rangeName, type CellValue, type Rectangle } from '#dictionary';
import { refuse, type TableTarget } from '#workbook';
import { headersMoved } from '../answers/refusals';
import type { ExcelSession } from '../answers/session';
import { fromExcel, PLACE, rangeAt, rectangleOf } from '../ranges/ranges';

/** As wide as the sheets are described. */
const HEADERS_SEEN = 500;

/** Where new columns go. */
export interface Room {
  readonly first: number;
  /** Last used row of the sheet. */
  readonly lastRow: number;
  readonly table: TablePlace | null;
  /** 0 for a table that shows none on the first row of the sheet. */
  readonly headerRow: number;
  /** The headers of a sheet without a table, from its first column on. */
  readonly headers: readonly CellValue[];
  readonly sheets: readonly string[];
}

export interface TablePlace {
  readonly range: Rectangle;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly headers: readonly string[];
}

/** The first rows of a sheet as they were last described, if they were. */
export type Described = readonly (readonly CellValue[])[] | undefined;

/**
 * @returns where new columns go now: rows may have been inserted since the sheet was described.
 * @throws BadInputError when headers outside a table are no longer in their row.
 */
export async function findRoom(
  excel: ExcelSession,
  { sheet, table, headerRow }: TableTarget,
  described: Described,
): Promise<Room> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const worksheet = worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack().load(PLACE);
    const under = worksheet
      .getRange(`${headerRow}:${LAST_ROW}`)
      .untrack()
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load(PLACE);
    const line = rangeAt(worksheet, { top: headerRow, left: 1, bottom: headerRow, right: HEADERS_SEEN });
    const headers = table === null ? line.load('values') : null;
    const own =
      table === null ? null : worksheet.tables.getItemOrNullObject(table).load('showHeaders,showTotals');
    await context.sync();
    if (table !== null && own?.isNullObject !== false) throw refuse('table-missing', sheet, table);
    const place = own === null ? null : await loadTable(context, own);
    const now = (headers?.values[0] ?? []).map(fromExcel);
    if (!areHeaders(now, described?.[headerRow - 1])) throw headersMoved(sheet, headerRow);
    const right = place?.range.right ?? (under.isNullObject ? 0 : rectangleOf(under).right);
    return {
      first: right + 1,
      lastRow: used.isNullObject ? 0 : rectangleOf(used).bottom,
      table: place,
      headerRow: place === null ? headerRow : place.range.top - (place.hasHeader ? 0 : 1),
      headers: now,
      sheets: worksheets.items.map(({ name }) => name),
    };
  });
}

/** @returns whether the headers that were described are there; there may be more of them by now. */
const areHeaders = (now: readonly CellValue[], described: readonly CellValue[] = []): boolean =>
  now.length === 0 || described.every((header, index) => header === null || header === now[index]);

async function loadTable(context: Excel.RequestContext, table: Excel.Table): Promise<TablePlace> {
  const range = table.getRange().untrack().load(PLACE);
  const { columns } = table;
  columns.load('items/name');
  await context.sync();
  return {
    range: rectangleOf(range),
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
    headers: columns.items.map((column) => column.name),
  };
}

/**
 * The cells that a table would grow over must be free of values, of merged cells and of tables. One with a totals row is
 * widened by a way that pushes what is further right, so all its right must be free.
 */
export async function refuseIfBlocked(
  excel: ExcelSession,
  sheet: string,
  { range, hasTotals }: TablePlace,
  last: number,
): Promise<void> {
  const grown = { ...range, left: range.right + 1, right: last };
  const pushed = { ...grown, left: last + 1, right: LAST_COLUMN };
  const areas = hasTotals && last < LAST_COLUMN ? [grown, pushed] : [grown];
  await excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const looks = areas.map((area) => loadArea(worksheet, area));
    await context.sync();
    const blocked = looks.find(({ isUsed }) => isUsed());
    if (blocked !== undefined) throw refuse('columns-blocked', sheet, rangeName(blocked.area));
  });
}

function loadArea(
  sheet: Excel.Worksheet,
  area: Rectangle,
): { readonly area: Rectangle; readonly isUsed: () => boolean } {
  const cells = () => rangeAt(sheet, area);
  const used = cells().getUsedRangeOrNullObject(true).untrack().load('rowIndex');
  const merged = cells().getMergedAreasOrNullObject().untrack();
  merged.load('areaCount');
  const tables = cells().getTables(false).load('items/name');
  return { area, isUsed: () => !used.isNullObject || !merged.isNullObject || tables.items.length > 0 };
}
