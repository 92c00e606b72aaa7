import { type Area, isEntireRow } from './address';
import { valueAt } from './cells';
import { displayed } from './display';
import { invalidArgument } from './errors';
import { formatAt } from './formats';
import { rowsOfRuns, runAt, setRun } from './runs';
import { bodyArea } from './table-areas';
import type { FilterCriteria, Sheet, Table } from './workbook';

export const isRowHidden = (sheet: Sheet, row: number): boolean =>
  runAt(sheet.hiddenRows, row) !== undefined || runAt(sheet.rowHeights, row) === 0;

/** Rows from 0 hidden by hand or by a filter, within an area. */
export const hiddenRowsOf = (sheet: Sheet, area: Area): readonly number[] =>
  [...rowsOfRuns(sheet.hiddenRows, area.top, area.bottom)].map(([row]) => row);

/** Whether rows are hidden: null where they differ. */
export function rowHiddenOf(sheet: Sheet, area: Area): boolean | null {
  const hidden = hiddenRowsOf(sheet, area).length;
  if (hidden === 0) return false;
  return hidden === area.bottom - area.top + 1 ? true : null;
}

export function hideRows(sheet: Sheet, area: Area, isHidden: boolean): void {
  setRun(sheet.hiddenRows, area.top, area.bottom, isHidden ? 'hand' : undefined);
}

export function hideColumns(sheet: Sheet, area: Area, isHidden: boolean): void {
  if (isEntireRow(area)) throw invalidArgument();
  for (let column = area.left; column <= area.right; column++) {
    if (isHidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
}

const textOf = (table: Table, row: number, column: number): string =>
  displayed(
    valueAt(table.sheet, row, column),
    String(formatAt(table.sheet.formats, row, column, 'numberFormat')),
    table.sheet.workbook,
  );

function custom(text: string, criterion: string | undefined): boolean | null {
  const [, operator = '', wanted = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion ?? '') ?? [];
  if (criterion === undefined || criterion === '') return null;
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'is',
  );
  const [a, b] = [Number(text), Number(wanted)];
  const isNumeric = text !== '' && wanted !== '' && !Number.isNaN(a) && !Number.isNaN(b);
  const order = isNumeric ? a - b : text.localeCompare(wanted, 'fr');
  const tests: Readonly<Record<string, boolean>> = {
    '': pattern.test(text),
    '=': pattern.test(text),
    '<>': !pattern.test(text),
    '>': order > 0,
    '<': order < 0,
    '>=': order >= 0,
    '<=': order <= 0,
  };
  return tests[operator] ?? false;
}

function isKept(text: string, criteria: FilterCriteria): boolean {
  if (criteria.filterOn === 'Values') return (criteria.values ?? []).some((value) => String(value) === text);
  if (criteria.filterOn !== 'Custom')
    throw invalidArgument(`The emulated Excel does not filter on ${criteria.filterOn}.`);
  const first = custom(text, criteria.criterion1) ?? true;
  const second = custom(text, criteria.criterion2);
  if (second === null) return first;
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** Hides the rows that the filters of a table leave out, and shows the others it had hidden. */
export function applyFilters(table: Table): void {
  const body = bodyArea(table);
  const { hiddenRows } = table.sheet;
  for (let row = body.top; row <= body.bottom; row++) {
    const isOut = table.columns.some(
      ({ filter }, index) => filter !== null && !isKept(textOf(table, row, body.left + index), filter),
    );
    const why = runAt(hiddenRows, row);
    if (isOut && why === undefined) setRun(hiddenRows, row, row, 'filter');
    if (!isOut && why === 'filter') setRun(hiddenRows, row, row, undefined);
  }
}
