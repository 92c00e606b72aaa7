import { LAST_ROW, type Rectangle } from '#dictionary';
import { READY_ROWS, type TableTarget } from '#workbook';
import { findRoom, type Room } from './add-columns/room';
import { refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { loadFound, putBackFound } from './ranges/found-cells';
import { fromExcel, PLACE, rangeAt, rectangleOf } from './ranges/ranges';

/**
 * Takes our columns away again, from the right end, as long as they hold nothing. They leave their table first, which takes
 * nothing out of the sheet, while what they hold is read: where somebody typed there meanwhile, they are put back.
 * @returns how many are gone, the last ones of `headers`.
 */
export async function removeColumns(
  excel: ExcelSession,
  target: TableTarget,
  headers: readonly string[],
): Promise<number> {
  if (headers.length === 0) return 0;
  return refusing(target.sheet, async () => {
    const room = await findRoom(excel, target, undefined);
    const gone = await countBlank(excel, target.sheet, room, headers);
    if (gone === 0) return 0;
    const right = room.first - 1;
    const columns = { ...areaOf(room), left: right - gone + 1, right };
    const names = headers.slice(-gone);
    if (!(await leaveTable(excel, target, room, columns, names))) return 0;
    await wipe(excel, target.sheet, room, columns, names);
    return gone;
  });
}

/** The rows where a column may hold something of its own, its header apart. */
const areaOf = ({ headerRow, lastRow, table }: Room) => ({
  top: headerRow + 1,
  bottom: Math.max(headerRow + 1, table?.range.bottom ?? lastRow),
});

/** How many of the last columns have these headers, and nothing below. */
async function countBlank(
  excel: ExcelSession,
  sheet: string,
  room: Room,
  headers: readonly string[],
): Promise<number> {
  const right = room.first - 1;
  const left = (room.table?.range.left ?? 0) + 1;
  const columns = headers.map((_, index) => right - headers.length + 1 + index);
  const first = columns.findIndex((column) => column >= left);
  if (first < 0) return 0;
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const looks = columns.slice(first).map((column, index) => {
      const at = { left: column, right: column };
      const top = { top: room.headerRow, bottom: room.headerRow, ...at };
      return {
        header: room.table === null ? rangeAt(worksheet, top).load('values') : null,
        name: room.table?.headers[column - room.table.range.left],
        wanted: headers[first + index],
        found: loadFound(worksheet, { ...areaOf(room), ...at }),
      };
    });
    await context.sync();
    const isOurs = ({ header, name, wanted, found }: (typeof looks)[number]) =>
      found.isNullObject && wanted === (header === null ? name : fromExcel(header.values[0]?.[0]));
    return looks.length - 1 - looks.findLastIndex((look) => !isOurs(look));
  });
}

/** @returns whether they are out of their table, and held nothing then. */
async function leaveTable(
  excel: ExcelSession,
  { sheet, table: name }: TableTarget,
  { table }: Room,
  area: Rectangle,
  headers: readonly string[],
): Promise<boolean> {
  if (table === null || name === null) return true;
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const own = worksheet.tables.getItem(name);
    const place = own.getRange().untrack().load(PLACE);
    const found = loadFound(worksheet, area);
    const resized = (by: number) => own.resize(own.getRange().untrack().getResizedRange(0, by).untrack());
    if (!table.hasTotals) resized(-headers.length);
    else for (const header of headers) own.columns.getItem(header).delete();
    await context.sync();
    const { left, right } = rectangleOf(place);
    const isSame = left === table.range.left && right === table.range.right;
    if (isSame && found.isNullObject) return true;
    if (!table.hasTotals) resized(headers.length);
    else for (const header of headers) own.columns.add(-1, undefined, header);
    if (table.hasTotals && !found.isNullObject) putBackFound(worksheet, found);
    await context.sync();
    return false;
  });
}

/** Leaves no header, drop-down or look of ours; what somebody typed there meanwhile is put back. */
async function wipe(
  excel: ExcelSession,
  sheet: string,
  { headerRow, table }: Room,
  { left, right, bottom }: Rectangle,
  headers: readonly string[],
): Promise<void> {
  await excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    rangeAt(worksheet, { top: 1, left, bottom: LAST_ROW, right }).columnHidden = false;
    // Columns deleted from a table that has totals took their cells along: what stands there now is the department's.
    if (table?.hasTotals === true) return context.sync();
    const top = Math.max(1, headerRow);
    const reach = { top, left, bottom: Math.min(LAST_ROW, bottom + READY_ROWS), right };
    const found = loadFound(worksheet, { ...reach, bottom });
    if (table?.hasHeader !== false) rangeAt(worksheet, { ...reach, bottom: top }).clear('Contents');
    rangeAt(worksheet, reach).dataValidation.clear();
    rangeAt(worksheet, reach).clear('Formats');
    await context.sync();
    if (found.isNullObject) return;
    putBackFound(worksheet, found, (row, column, value) => row === top && value === headers[column - left]);
    await context.sync();
  });
}
