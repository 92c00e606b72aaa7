import { type Area, columnsOf, MAX_COLUMN, MAX_ROW, rowsOf } from './address';
import { shiftedFormula } from './references';
import type { Sheet } from './workbook';

/** Cells inserted or deleted: `area` is what appears or goes, the rest moves by rows or by columns. */
export interface Shift {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly direction: 'rows' | 'columns';
}

/** An area once cells moved; null when it went with them. */
type Shifted = (area: Area, shift: Shift) => Area | null;

type Span = readonly [number, number];

const spans = (area: Area, direction: Shift['direction']): { along: Span; across: Span } =>
  direction === 'rows'
    ? { along: [area.top, area.bottom], across: [area.left, area.right] }
    : { along: [area.left, area.right], across: [area.top, area.bottom] };

const withSpan = (area: Area, direction: Shift['direction'], [from, to]: Span): Area =>
  direction === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };

/** An area moves only where the cells that move are as wide as it is. */
const isReached = (area: Area, shift: Shift): boolean => {
  const mine = spans(area, shift.direction).across;
  const theirs = spans(shift.area, shift.direction).across;
  return theirs[0] <= mine[0] && theirs[1] >= mine[1];
};

const sizeOf = (shift: Shift): number =>
  shift.direction === 'rows' ? rowsOf(shift.area) : columnsOf(shift.area);

const limitOf = (shift: Shift): number => (shift.direction === 'rows' ? MAX_ROW : MAX_COLUMN);

export const inserted: Shifted = (area, shift) => {
  if (!isReached(area, shift)) return area;
  const [from, to] = spans(area, shift.direction).along;
  const [at] = spans(shift.area, shift.direction).along;
  const count = sizeOf(shift);
  const isEndless = to === limitOf(shift);
  if (at <= from && !(isEndless && from === 0))
    return withSpan(area, shift.direction, [from + count, isEndless ? to : to + count]);
  return at <= to && !isEndless ? withSpan(area, shift.direction, [from, to + count]) : area;
};

export const deleted: Shifted = (area, shift) => {
  if (!isReached(area, shift)) return area;
  const [from, to] = spans(area, shift.direction).along;
  const [first, last] = spans(shift.area, shift.direction).along;
  const count = sizeOf(shift);
  if (first <= from && last >= to) return null;
  const goneBefore = Math.max(0, Math.min(last + 1, from) - first);
  const goneWithin = Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
  if (to === limitOf(shift)) return withSpan(area, shift.direction, [from - goneBefore, to]);
  if (first > to) return area;
  return goneBefore + goneWithin === 0 && last < from
    ? withSpan(area, shift.direction, [from - count, to - count])
    : withSpan(area, shift.direction, [from - goneBefore, to - goneBefore - goneWithin]);
};

/** Moves everything that stands on cells: tables, merges, rules, names, selection, kept references. */
export function shiftEverything(shift: Shift, shifted: Shifted): void {
  const { sheet } = shift;
  const all = (areas: readonly Area[]): Area[] =>
    areas.map((area) => shifted(area, shift)).filter((area) => area !== null);
  for (const table of sheet.tables) table.area = shifted(table.area, shift) ?? table.area;
  sheet.merges = all(sheet.merges);
  for (const rule of sheet.conditionalFormats) rule.areas = all(rule.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  for (const rule of sheet.validations) rule.areas = all(rule.areas);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.selection = shifted(sheet.selection, shift) ?? sheet.selection;
  for (const range of sheet.workbook.tracked) {
    if (range.sheet === sheet) range.area = shifted(range.area, shift) ?? range.area;
  }
  shiftFormulas(shift, shifted === inserted ? sizeOf(shift) : -sizeOf(shift));
}

/** Formulas, names, rules and lists go on pointing at the cells they pointed at. */
function shiftFormulas(shift: Shift, by: number): void {
  const { workbook } = shift.sheet;
  for (const sheet of workbook.sheets) {
    const moved = (formula: string): string => shiftedFormula(formula, sheet.name, shift, by);
    for (const line of sheet.rows) {
      for (const [column, formula] of line?.formulas ?? []) line?.formulas?.set(column, moved(formula));
    }
    for (const rule of sheet.conditionalFormats) rule.formula = moved(rule.formula);
    for (const each of sheet.validations) {
      const list = each.rule?.list as { readonly source?: unknown } | undefined;
      if (typeof list?.source === 'string' && list.source.startsWith('='))
        each.rule = { list: { ...list, source: moved(list.source) } };
    }
  }
  const named = [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)];
  for (const item of named) item.formula = shiftedFormula(item.formula, '', shift, by);
}
