import { LAST_COLUMN, LAST_ROW, rangeName, type Rectangle } from '#dictionary';
import type { ColumnSpec } from '#template';
import { READY_ROWS, refuse, uniqueHeaders, wouldConvert, type TableTarget } from '#workbook';
import { drawColumns, drawHeaders, shapeColumns, validationsOf, type PlacedSpec } from './column-looks';
import { PLACE, rangeAt, rectangleOf, setFormat } from './ranges';
import { refusing } from './refusals';
import type { ExcelSession } from './session';
import { setValidation, sheetOfList } from './validations';

/** Where new columns go. */
interface Room {
  readonly first: number;
  /** Last used row of the sheet. */
  readonly lastRow: number;
  readonly table: TablePlace | null;
  readonly sheets: readonly string[];
}

interface TablePlace {
  readonly range: Rectangle;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly headers: readonly string[];
}

/**
 * Adds our columns: in a table, right against it; under a plain header row, after whatever is used from that row on.
 * Nothing of the department's is written over, nor moved.
 * @returns the 1-based column of each.
 * @throws BadInputError when the cells at the right of a table are in use, or the sheet is full.
 */
export async function addColumns(
  excel: ExcelSession,
  target: TableTarget,
  columns: readonly ColumnSpec[],
): Promise<readonly number[]> {
  if (columns.length === 0) return [];
  const add = async () => {
    const room = await findRoom(excel, target);
    const last = room.first + columns.length - 1;
    if (last > LAST_COLUMN) throw refuse('columns-full', target.sheet);
    if (room.table !== null) await refuseIfBlocked(excel, target.sheet, room.table, last);
    await excel.run(async (context) => {
      writeColumns(context, target, room, columns);
      await context.sync();
    });
    return columns.map((_, index) => room.first + index);
  };
  return refusing(target.sheet, add);
}

async function findRoom(excel: ExcelSession, { sheet, table, headerRow }: TableTarget): Promise<Room> {
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
    const own =
      table === null ? null : worksheet.tables.getItemOrNullObject(table).load('showHeaders,showTotals');
    await context.sync();
    if (table !== null && own?.isNullObject !== false) throw refuse('table-missing', sheet, table);
    const place = own === null ? null : await loadTable(context, own);
    const right = place?.range.right ?? (under.isNullObject ? 0 : rectangleOf(under).right);
    return {
      first: right + 1,
      lastRow: used.isNullObject ? 0 : rectangleOf(used).bottom,
      table: place,
      sheets: worksheets.items.map(({ name }) => name),
    };
  });
}

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
async function refuseIfBlocked(
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

function writeColumns(
  context: Excel.RequestContext,
  target: TableTarget,
  { first, lastRow, table, sheets }: Room,
  columns: readonly ColumnSpec[],
): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.getItem(target.sheet);
  const placed: readonly PlacedSpec[] = columns.map((spec, index) => ({ column: first + index, spec }));
  const headers = uniqueHeaders(
    table?.headers ?? [],
    columns.map(({ header }) => header),
  );
  const bottom = Math.min(LAST_ROW, Math.max(lastRow, table?.range.bottom ?? 0) + READY_ROWS);
  const { headerRow } = target;
  if (table !== null) widen(sheet, target.table ?? '', table, headers);
  shapeColumns(sheet, placed, headerRow + 1, bottom);
  drawColumns(sheet, placed, headerRow + 1, bottom);
  if (table?.hasHeader !== false) {
    drawHeaders(sheet, placed, headerRow);
    writeHeaders(sheet, headers, headerRow, first);
  }
  const names = sheets.map((name) => name.toLowerCase());
  const isThere = (source: string) => names.includes(sheetOfList(source).toLowerCase());
  for (const validation of validationsOf(placed, headerRow + 1, bottom))
    setValidation(sheet, validation, isThere);
}

/** Excel resizes no table that has a totals row. */
function widen(
  sheet: Excel.Worksheet,
  name: string,
  { range, hasTotals }: TablePlace,
  headers: readonly string[],
): void {
  const table = sheet.tables.getItem(name);
  if (!hasTotals) table.resize(rangeAt(sheet, { ...range, right: range.right + headers.length }));
  else for (const header of headers) table.columns.add(-1, undefined, header);
}

function writeHeaders(sheet: Excel.Worksheet, headers: readonly string[], row: number, left: number): void {
  headers.forEach((header, index) => {
    const cell = rangeAt(sheet, { top: row, left: left + index, bottom: row, right: left + index });
    if (wouldConvert(header)) setFormat(cell, '@');
    cell.values = [[header]];
  });
}
