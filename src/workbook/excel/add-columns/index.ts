import { LAST_COLUMN, LAST_ROW } from '#dictionary';
import { sheetOfList, type ColumnSpec } from '#template';
import { READY_ROWS, refuse, uniqueHeaders, wouldConvert, type TableTarget } from '#workbook';
import { alwaysTaken, notKept, refusing } from '../answers/refusals';
import type { ExcelSession } from '../answers/session';
import {
  drawColumns,
  drawHeaders,
  shapeColumns,
  validationsOf,
  type PlacedSpec,
} from '../looks/column-looks';
import { setValidation } from '../looks/validations';
import { fromExcel, rangeAt, setFormat } from '../ranges/ranges';
import { isLanded } from '../ranges/sent';
import { findRoom, refuseIfBlocked, type Described, type Room, type TablePlace } from './room';
import { loadMeanwhile, takeBack } from './take-back';

/** Where others change the sheet at the same time, room is looked for once more. */
const ATTEMPTS = 2;

/** Columns and where they go. */
interface Placed {
  readonly columns: readonly PlacedSpec[];
  readonly headers: readonly string[];
  /** Last row that is made ready. */
  readonly bottom: number;
}

/**
 * Adds our columns: in a table, right against it; under a plain header row, after whatever is used from that row on.
 * Nothing of the department's is written over, nor moved.
 * @returns the 1-based column of each.
 * @throws BadInputError when the cells at the right of a table are in use, or the sheet is full; when others change the sheet
 * twice meanwhile, or Excel does not keep the headers: nothing of ours is left then.
 */
export async function addColumns(
  excel: ExcelSession,
  target: TableTarget,
  columns: readonly ColumnSpec[],
  described?: Described,
): Promise<readonly number[]> {
  if (columns.length === 0) return [];
  return refusing(target.sheet, async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const room = await findRoom(excel, target, described);
      const last = room.first + columns.length - 1;
      if (last > LAST_COLUMN) throw refuse('columns-full', target.sheet);
      if (room.table !== null) await refuseIfBlocked(excel, target.sheet, room.table, last);
      if (await writeColumns(excel, target, room, place(room, columns)))
        return columns.map((_, index) => room.first + index);
    }
    throw alwaysTaken(target.sheet);
  });
}

function place({ first, lastRow, table }: Room, columns: readonly ColumnSpec[]): Placed {
  return {
    columns: columns.map((spec, index) => ({ column: first + index, spec })),
    headers: uniqueHeaders(
      table?.headers ?? [],
      columns.map(({ header }) => header),
    ),
    bottom: Math.min(LAST_ROW, Math.max(lastRow, table?.range.bottom ?? 0) + READY_ROWS),
  };
}

/** @returns whether they are there: not where somebody else wrote, or moved cells, since room was found. */
async function writeColumns(
  excel: ExcelSession,
  target: TableTarget,
  room: Room,
  placed: Placed,
): Promise<boolean> {
  return excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const table = room.table === null ? null : sheet.tables.getItem(target.table ?? '');
    const right = room.first + placed.headers.length - 1;
    const meanwhile = loadMeanwhile(sheet, table, room, right);
    putColumns(sheet, table, room, placed);
    const written = loadHeaders(sheet, room, placed.headers);
    await context.sync();
    if (!meanwhile.isDisturbed() && written.areKept()) return true;
    const area = { top: Math.max(1, room.headerRow), left: room.first, bottom: placed.bottom, right };
    takeBack(sheet, table, room, { area, headers: placed.headers, found: meanwhile.found });
    await context.sync();
    if (!meanwhile.isDisturbed()) throw notKept([{ sheet: target.sheet, row: area.top }]);
    return false;
  });
}

/** Reads the headers just written; those of a table that shows none are its own. */
function loadHeaders(
  sheet: Excel.Worksheet,
  { first, headerRow, table }: Room,
  headers: readonly string[],
): { readonly areKept: () => boolean } {
  if (table?.hasHeader === false) return { areKept: () => true };
  const right = first + headers.length - 1;
  const cells = rangeAt(sheet, { top: headerRow, left: first, bottom: headerRow, right }).load('values');
  return { areKept: () => headers.every((header, at) => isLanded(header, fromExcel(cells.values[0]?.[at]))) };
}

function putColumns(
  sheet: Excel.Worksheet,
  own: Excel.Table | null,
  { first, table, headerRow, sheets }: Room,
  { columns, headers, bottom }: Placed,
): void {
  if (own !== null && table !== null) widen(own, table, headers);
  shapeColumns(sheet, columns, headerRow + 1, bottom);
  drawColumns(sheet, columns, headerRow + 1, bottom);
  if (table?.hasHeader !== false) {
    drawHeaders(sheet, columns, headerRow);
    writeHeaders(sheet, headers, headerRow, first);
  }
  const names = sheets.map((name) => name.toLowerCase());
  const isThere = (source: string) => names.includes(sheetOfList(source).toLowerCase());
  for (const validation of validationsOf(columns, headerRow + 1, bottom))
    setValidation(sheet, validation, isThere);
}

/** Excel resizes no table that has a totals row. */
function widen(table: Excel.Table, { hasTotals }: TablePlace, headers: readonly string[]): void {
  if (!hasTotals) table.resize(table.getRange().untrack().getResizedRange(0, headers.length).untrack());
  else for (const header of headers) table.columns.add(-1, undefined, header);
}

function writeHeaders(sheet: Excel.Worksheet, headers: readonly string[], row: number, left: number): void {
  headers.forEach((header, index) => {
    const cell = rangeAt(sheet, { top: row, left: left + index, bottom: row, right: left + index });
    if (wouldConvert(header)) setFormat(cell, '@');
    cell.values = [[header]];
  });
}
