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
    const area = { top: 1, left: room.first, bottom: target.headerRow, right: last };
    const above = await lookAround(excel, target.sheet, room, area);
    await excel.run(async (context) => {
      writeColumns(context, target, room, columns, above);
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
    const own = table === null ? null : worksheet.tables.getItemOrNullObject(table).load('showHeaders');
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
    headers: columns.items.map((column) => column.name),
  };
}

/**
 * Looks at the cells that a table would grow over: they must be free of values, of merged cells and of tables.
 * @returns the number formats of the cells above the new columns, to be put back.
 */
async function lookAround(
  excel: ExcelSession,
  sheet: string,
  { table }: Room,
  area: Rectangle,
): Promise<readonly (readonly string[])[]> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const above = rangeAt(worksheet, area).load('numberFormat');
    const blocked =
      table === null ? null : loadBlocked(worksheet, { ...table.range, left: area.left, right: area.right });
    await context.sync();
    blocked?.();
    return above.numberFormat as string[][];
  });

  function loadBlocked(worksheet: Excel.Worksheet, grown: Rectangle): () => void {
    const cells = () => rangeAt(worksheet, grown);
    const used = cells().getUsedRangeOrNullObject(true).untrack().load('address');
    const merged = cells().getMergedAreasOrNullObject().untrack();
    merged.load('address');
    const tables = cells().getTables(false).load('items/name');
    return () => {
      if (!used.isNullObject || !merged.isNullObject || tables.items.length > 0)
        throw refuse('columns-blocked', sheet, rangeName(grown));
    };
  }
}

function writeColumns(
  context: Excel.RequestContext,
  target: TableTarget,
  { first, lastRow, table, sheets }: Room,
  columns: readonly ColumnSpec[],
  above: readonly (readonly string[])[],
): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.getItem(target.sheet);
  const placed: readonly PlacedSpec[] = columns.map((spec, index) => ({ column: first + index, spec }));
  const right = first + columns.length - 1;
  const headers = uniqueHeaders(
    table?.headers ?? [],
    columns.map(({ header }) => header),
  );
  const bottom = Math.min(LAST_ROW, Math.max(lastRow, table?.range.bottom ?? 0) + READY_ROWS);
  const { headerRow } = target;
  if (table !== null) sheet.tables.getItem(target.table ?? '').resize(rangeName({ ...table.range, right }));
  shapeColumns(sheet, placed);
  rangeAt(sheet, { top: 1, left: first, bottom: headerRow, right }).numberFormat = above as string[][];
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

function writeHeaders(sheet: Excel.Worksheet, headers: readonly string[], row: number, left: number): void {
  headers.forEach((header, index) => {
    const cell = rangeAt(sheet, { top: row, left: left + index, bottom: row, right: left + index });
    if (wouldConvert(header)) setFormat(cell, '@');
    cell.values = [[header]];
  });
}
