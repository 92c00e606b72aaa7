import { type Area, areaOf, columnsOf, overlaps, rowsOf } from './address';
import { clearContents, isEmptyArea, putCell } from './cells';
import { accessDenied, HostError, invalidArgument, invalidOperation } from './errors';
import { deleteCells, insertCells } from './structure';
import { bodyArea, totalsArea } from './table-areas';
import { extendRules } from './table-growth';
import { newColumn, putText, settleHeaders } from './table-headers';
import { newId, type Sheet, type Table, type TableColumn, type Workbook } from './workbook';

export const allTables = (workbook: Workbook): readonly Table[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables);

export const findTable = (workbook: Workbook, key: unknown): Table | undefined =>
  allTables(workbook).find(
    (table) => table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase(),
  );

const checkProtection = (sheet: Sheet): void => {
  if (sheet.protection !== null) throw accessDenied();
};

/** @throws InvalidArgument when the name cannot be a table's, or is taken. */
export function checkTableName(workbook: Workbook, name: string, own?: Table): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^([A-Z]{1,3}\d+|[RC])$/i.test(name))
    throw invalidArgument();
  const taken = findTable(workbook, name);
  const isName = workbook.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if ((taken !== undefined && taken !== own) || isName) throw invalidArgument();
}

function checkRoom(sheet: Sheet, area: Area, own?: Table): void {
  if (sheet.tables.some((table) => table !== own && overlaps(table.area, area)))
    throw invalidOperation('A table cannot overlap another table.');
  if (sheet.merges.some((merge) => overlaps(merge, area)))
    throw new HostError('MergedRangeConflict', 'A table cannot hold merged cells.');
}

/** @param area header row included when `hasHeaders`; else a header row is put above and the cells move down. */
export function addTable(sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  checkProtection(sheet);
  checkRoom(sheet, area);
  const { workbook } = sheet;
  if (!hasHeaders) insertCells(sheet, { ...area, bottom: area.top }, 'rows');
  const isHeaderAlone = hasHeaders && rowsOf(area) === 1;
  const table: Table = {
    id: newId(workbook),
    sheet,
    name: name ?? freeName(workbook),
    area: isHeaderAlone || !hasHeaders ? { ...area, bottom: area.bottom + 1 } : area,
    columns: [],
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    options: new Map(),
  };
  for (let column = area.left; column <= area.right; column++) table.columns.push(newColumn(table));
  sheet.tables.push(table);
  settleHeaders(table);
  return table;
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (findTable(workbook, `Table${number}`) !== undefined) number++;
  return `Table${number}`;
}

/** @throws InvalidArgument when the new area does not keep the header row where it is. */
export function resizeTable(table: Table, area: Area): void {
  checkProtection(table.sheet);
  if (table.hasTotals && area.bottom !== table.area.bottom)
    throw invalidOperation('A table with a totals row keeps its rows.');
  if (area.top !== table.area.top || !overlaps(area, table.area)) throw invalidArgument();
  if (rowsOf(area) < 1 + Number(table.hasHeaders)) throw invalidArgument();
  checkRoom(table.sheet, area, table);
  const before = table.columns;
  const oldLeft = table.area.left;
  table.area = area;
  table.columns = [];
  for (let column = area.left; column <= area.right; column++)
    table.columns.push(
      before[column - oldLeft] ?? newColumn({ ...table, columns: [...before, ...table.columns] }),
    );
  settleHeaders(table);
}

/** Makes room for a column and puts it in the table. @param index from 0; the right end by default. */
export function addTableColumn(
  table: Table,
  index: number | null,
  values: readonly unknown[] | null,
): TableColumn {
  checkProtection(table.sheet);
  const at = index === null || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument();
  const isLast = at === table.columns.length;
  const { top, bottom, left } = table.area;
  const room = { top, bottom, left: left + at, right: left + at };
  const before = table.area;
  if (
    !isLast ||
    !isEmptyArea(table.sheet, room) ||
    table.sheet.tables.some((each) => overlaps(each.area, room))
  )
    insertCells(table.sheet, room, 'columns');
  table.area = { ...before, right: before.right + 1 };
  const column = newColumn(table);
  table.columns.splice(at, 0, column);
  values?.forEach((value, row) => {
    if (value !== null) putCell(table.sheet, top + row, left + at, value);
  });
  settleHeaders(table);
  return column;
}

/** Inserts rows into the table, above a row of data or at its end. @returns where. */
export function addTableRows(table: Table, index: number | null, count: number): Area {
  checkProtection(table.sheet);
  const body = bodyArea(table);
  const at = index === null || index < 0 ? rowsOf(body) : index;
  if (at > rowsOf(body)) throw invalidArgument();
  const room = areaOf(body.top + at, body.left, count, columnsOf(body));
  const { area } = table;
  insertCells(table.sheet, room, 'rows');
  table.area = { ...area, bottom: area.bottom + count };
  if (at === rowsOf(body)) extendRules(table, body.bottom, body.bottom + count);
  return room;
}

/** @throws InvalidOperation when no row of data would be left. */
export function deleteTableRows(table: Table, first: number, count: number): void {
  checkProtection(table.sheet);
  const body = bodyArea(table);
  if (first < 0 || first + count > rowsOf(body)) throw invalidArgument();
  const { area } = table;
  const gone = areaOf(body.top + first, body.left, count, columnsOf(body));
  if (count === rowsOf(body)) {
    clearContents(table.sheet, gone);
    return;
  }
  deleteCells(table.sheet, gone, 'rows');
  table.area = { ...area, bottom: area.bottom - count };
}

export function deleteTableColumn(table: Table, index: number): void {
  checkProtection(table.sheet);
  const { area } = table;
  deleteCells(table.sheet, { ...area, left: area.left + index, right: area.left + index }, 'columns');
  table.columns.splice(index, 1);
  table.area = { ...area, right: area.right - 1 };
}

export function showTotals(table: Table, isShown: boolean): void {
  checkProtection(table.sheet);
  if (isShown === table.hasTotals) return;
  const { area } = table;
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (isShown) {
    insertCells(table.sheet, row, 'rows');
    table.area = { ...area, bottom: area.bottom + 1 };
    putText(table.sheet, row.top, row.left, 'Total');
  } else {
    deleteCells(table.sheet, totalsArea(table), 'rows');
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.hasTotals = isShown;
}
