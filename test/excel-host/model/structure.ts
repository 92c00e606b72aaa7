import {
  type Area,
  columnsOf,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMN,
  MAX_ROW,
  overlaps,
  rowsOf,
} from './address';
import { keep } from './cells';
import { HostError } from './errors';
import {
  deleteFormatRows,
  formatAt,
  insertFormatRows,
  propertiesOf,
  setFormat,
  shiftFormatColumns,
} from './formats';
import { deleteRuns, insertRuns } from './runs';
import { deleted, inserted, shiftEverything, type Shift } from './shift';
import type { Row, Scalar, Sheet } from './workbook';

/** @throws InvalidOperation where the cells that would move cut a table in two. */
function checkTables(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    const { area } = shift;
    const isDown = shift.direction === 'rows';
    const moves = isDown ? table.area.bottom >= area.top : table.area.right >= area.left;
    if (!moves) continue;
    const inner = isDown
      ? { from: table.area.left, to: table.area.right, low: area.left, high: area.right }
      : { from: table.area.top, to: table.area.bottom, low: area.top, high: area.bottom };
    const isApart = inner.to < inner.low || inner.from > inner.high;
    const isWhole = inner.low <= inner.from && inner.high >= inner.to;
    if (!isApart && !isWhole) {
      throw new HostError(
        'InsertDeleteConflict',
        'The operation is not allowed. It would shift cells in a table.',
      );
    }
  }
}

/** Makes room for an area by pushing cells down or right. */
export function insertCells(sheet: Sheet, area: Area, direction: 'rows' | 'columns'): void {
  const shift: Shift = { sheet, area, direction };
  checkTables(sheet, shift);
  if (direction === 'rows') insertRows(sheet, area);
  else insertColumns(sheet, area);
  shiftEverything(shift, inserted);
}

/** Takes an area away, pulling cells up or left. */
export function deleteCells(sheet: Sheet, area: Area, direction: 'rows' | 'columns'): void {
  const shift: Shift = { sheet, area, direction };
  checkTables(sheet, shift);
  if (direction === 'rows') deleteRows(sheet, area);
  else deleteColumns(sheet, area);
  shiftEverything(shift, deleted);
}

function insertRows(sheet: Sheet, area: Area): void {
  const count = rowsOf(area);
  if (isEntireRow(area)) {
    if (area.top < sheet.rows.length)
      sheet.rows.splice(area.top, 0, ...new Array<undefined>(count).fill(undefined));
    insertRuns(sheet.rowHeights, area.top, count);
    insertRuns(sheet.hiddenRows, area.top, count);
  } else {
    for (let row = sheet.rows.length - 1; row >= area.top; row--) moveCells(sheet, row, row + count, area);
  }
  insertFormatRows(sheet.formats, area);
}

function deleteRows(sheet: Sheet, area: Area): void {
  const count = rowsOf(area);
  if (isEntireRow(area)) {
    sheet.rows.splice(area.top, count);
    deleteRuns(sheet.rowHeights, area.top, count);
    deleteRuns(sheet.hiddenRows, area.top, count);
  } else {
    for (let row = area.top; row < sheet.rows.length; row++) moveCells(sheet, row + count, row, area);
  }
  deleteFormatRows(sheet.formats, area);
}

/** Moves the cells of some columns from one row to another, leaving nothing behind. */
function moveCells(sheet: Sheet, from: number, to: number, { left, right }: Area): void {
  const source = sheet.rows[from];
  const target = sheet.rows[to] ?? (source === undefined ? undefined : { values: [] });
  if (target === undefined) return;
  sheet.rows[to] = target;
  for (let column = left; column <= right; column++) {
    const value = source?.values[column];
    keep(target, column, value);
    if (source !== undefined) keep(source, column, undefined);
    const formula = source?.formulas?.get(column);
    source?.formulas?.delete(column);
    if (formula === undefined) target.formulas?.delete(column);
    else (target.formulas ??= new Map()).set(column, formula);
  }
}

function insertColumns(sheet: Sheet, area: Area): void {
  const count = columnsOf(area);
  for (const line of linesOf(sheet, area)) shiftLine(line, area.left, count);
  if (!isEntireColumn(area)) return shiftLooks(sheet, area, count);
  shiftFormatColumns(sheet.formats, area.left, count);
  shiftColumnMap(sheet.columnWidths, area.left, count);
  shiftColumnSet(sheet.hiddenColumns, area.left, count);
}

function deleteColumns(sheet: Sheet, area: Area): void {
  const count = columnsOf(area);
  for (const line of linesOf(sheet, area)) shiftLine(line, area.left, -count);
  if (!isEntireColumn(area)) return shiftLooks(sheet, area, -count);
  for (let column = area.left; column <= area.right; column++) sheet.formats.columns.delete(column);
  shiftFormatColumns(sheet.formats, area.left + count, -count);
  shiftColumnMap(sheet.columnWidths, area.left, -count);
  shiftColumnSet(sheet.hiddenColumns, area.left, -count);
}

const linesOf = (sheet: Sheet, area: Area): readonly Row[] =>
  sheet.rows.slice(area.top, area.bottom + 1).filter((line) => line !== undefined);

function shiftLine(line: Row, column: number, count: number): void {
  if (count > 0) {
    if (line.values.length > column) line.values.splice(column, 0, ...new Array<undefined>(count));
  } else line.values.splice(column, -count);
  if (line.formulas !== undefined) shiftColumnMap(line.formulas, column, count);
}

function shiftColumnMap<T>(map: Map<number, T>, column: number, count: number): void {
  const moved = [...map].filter(([at]) => at >= column);
  for (const [at] of moved) map.delete(at);
  for (const [at, value] of moved) {
    if (count > 0 || at >= column - count) map.set(at + count, value);
  }
}

function shiftColumnSet(set: Set<number>, column: number, count: number): void {
  const map = new Map([...set].map((at) => [at, true] as const));
  shiftColumnMap(map, column, count);
  set.clear();
  for (const at of map.keys()) set.add(at);
}

/** The looks of cells that move sideways within some rows only. */
function shiftLooks(sheet: Sheet, area: Area, count: number): void {
  const columns = [...sheet.formats.columns.keys()].filter((column) => column >= area.left);
  const sorted = columns.sort((a, b) => (count > 0 ? b - a : a - b));
  const bottom = Math.min(area.bottom, Math.max(sheet.rows.length - 1, area.top));
  for (const column of sorted) {
    if (column + count < area.left || column + count > MAX_COLUMN) continue;
    for (const property of propertiesOf(sheet.formats)) {
      for (let row = area.top; row <= Math.min(bottom, MAX_ROW); row++) {
        const value = formatAt(sheet.formats, row, column, property);
        setFormat(
          sheet.formats,
          { top: row, bottom: row, left: column + count, right: column + count },
          property,
          value,
        );
      }
    }
  }
}

export interface SortKey {
  /** Column from 0 within the sorted area. */
  readonly key: number;
  readonly ascending: boolean;
}

const COLLATOR = new Intl.Collator('fr', { sensitivity: 'base' });

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2, undefined: 3 };

/** Numbers, then texts without regard to case, then booleans; empty cells last, whatever the direction. */
function compareCells(a: Scalar | undefined, b: Scalar | undefined, ascending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const rank = (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
  const order =
    rank !== 0
      ? rank
      : typeof a === 'string' && typeof b === 'string'
        ? COLLATOR.compare(a, b)
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Sorts whole lines of an area; formulas and number formats move with their line. */
export function sortArea(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new HostError('MergedRangeConflict', 'To do this, all the merged cells need to be the same size.');
  }
  const order = Array.from({ length: rowsOf(area) }, (_, index) => area.top + index);
  const cell = (row: number, key: SortKey): Scalar | undefined =>
    sheet.rows[row]?.values[area.left + key.key];
  order.sort((a, b) => {
    for (const key of keys) {
      const compared = compareCells(cell(a, key), cell(b, key), key.ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  permute(sheet, area, order);
}

function permute(sheet: Sheet, area: Area, order: readonly number[]): void {
  const saved = order.map((row) => {
    const line = sheet.rows[row];
    return {
      values: line?.values.slice(area.left, area.right + 1) ?? [],
      formulas: [...(line?.formulas ?? [])].filter(([at]) => at >= area.left && at <= area.right),
    };
  });
  permuteFormats(sheet, area, order);
  saved.forEach(({ values, formulas }, index) => {
    const line = sheet.rows[area.top + index] ?? { values: [] };
    sheet.rows[area.top + index] = line;
    for (let column = area.left; column <= area.right; column++) {
      const value = values[column - area.left];
      keep(line, column, value);
      line.formulas?.delete(column);
    }
    for (const [column, formula] of formulas) (line.formulas ??= new Map()).set(column, formula);
  });
}

function permuteFormats(sheet: Sheet, area: Area, order: readonly number[]): void {
  for (let column = area.left; column <= area.right; column++) {
    for (const [property, runs] of sheet.formats.columns.get(column) ?? []) {
      const isWhole = runs.some((run) => run.from <= area.top && run.to >= area.bottom);
      if (isWhole) continue;
      const values = order.map((row) => formatAt(sheet.formats, row, column, property));
      values.forEach((value, index) => {
        const row = area.top + index;
        setFormat(sheet.formats, { top: row, bottom: row, left: column, right: column }, property, value);
      });
    }
  }
}
