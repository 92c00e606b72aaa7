import { type Area, columnsOf, contains, overlaps } from './address';
import { isEmptyArea } from './cells';
import { DEFAULT_FORMAT, formatAt, setFormat } from './formats';
import { newColumn, settleHeaders } from './table-headers';
import type { Sheet, Table } from './workbook';

/**
 * The growth of a table when something is typed or set right under it, or right beside its header: never on a
 * protected sheet, never with a totals row. The new row takes the formats of the row above.
 */
export function growTables(sheet: Sheet, written: Area): void {
  const { actor, growth } = sheet.workbook;
  if (sheet.protection !== null || (actor === 'addin' && growth === 'typing')) return;
  for (const table of sheet.tables) {
    const { area } = table;
    const below = { ...area, top: area.bottom + 1, bottom: Math.max(written.bottom, area.bottom + 1) };
    const beside = { ...area, left: area.right + 1, right: area.right + 1 };
    if (
      !table.hasTotals &&
      written.top === area.bottom + 1 &&
      contains(below, written) &&
      !isEmptyArea(sheet, written)
    )
      growDown(table, written.bottom);
    else if (contains(beside, written) && columnsOf(written) === 1 && !isEmptyArea(sheet, written))
      growRight(table);
  }
}

function growDown(table: Table, bottom: number): void {
  const area = { ...table.area, bottom };
  if (table.sheet.tables.some((each) => each !== table && overlaps(each.area, area))) return;
  const last = table.area.bottom;
  for (let column = area.left; column <= area.right; column++) {
    for (const property of ['numberFormat', 'protection.locked', ...LOOKS]) {
      const value = formatAt(table.sheet.formats, last, column, property);
      if (value !== formatAt(table.sheet.formats, last + 1, column, property))
        setFormat(
          table.sheet.formats,
          { top: last + 1, bottom, left: column, right: column },
          property,
          value,
        );
    }
  }
  extendRules(table, table.area.bottom, bottom);
  table.area = area;
}

const LOOKS = Object.keys(DEFAULT_FORMAT).filter((key) =>
  /^(fill|font|wrapText|horizontal|indent)/.test(key),
);

/** Conditional formats and validations that covered the last row of data go down with the table. */
export function extendRules(table: Table, last: number, bottom: number): void {
  const reach = (areas: Area[]): Area[] =>
    areas.map((area) => (area.bottom === last && overlaps(area, table.area) ? { ...area, bottom } : area));
  for (const rule of table.sheet.conditionalFormats) rule.areas = reach(rule.areas);
  for (const rule of table.sheet.validations) rule.areas = reach(rule.areas);
}

function growRight(table: Table): void {
  const area = { ...table.area, right: table.area.right + 1 };
  if (table.sheet.tables.some((each) => each !== table && overlaps(each.area, area))) return;
  table.area = area;
  table.columns.push(newColumn(table));
  settleHeaders(table);
}
