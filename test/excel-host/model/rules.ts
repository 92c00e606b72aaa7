import { type Area, contains, overlaps, sameArea, subtract } from './address';
import { valueAt } from './cells';
import type { ConditionalFormat, Scalar, Sheet, Validation } from './workbook';
import { newId } from './workbook';

/** Adds a rule on top of the others, as Excel does. */
export function addConditionalFormat(sheet: Sheet, areas: readonly Area[], type: string): ConditionalFormat {
  const rule: ConditionalFormat = {
    id: newId(sheet.workbook),
    sheet,
    type,
    areas: [...areas],
    stopIfTrue: false,
    formula: '',
    drawn: null,
    format: new Map(),
  };
  sheet.conditionalFormats.unshift(rule);
  return rule;
}

/** The rules that touch these areas, by priority. */
export const conditionalFormatsOn = (sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((rule) =>
    rule.areas.some((area) => areas.some((each) => overlaps(area, each))),
  );

const without = (areas: readonly Area[], hole: Area): Area[] =>
  areas.flatMap((area) => [...subtract(area, hole)]);

/** Takes these cells out of every rule; a rule with no cell left goes. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const rule of sheet.conditionalFormats) rule.areas = without(rule.areas, area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
}

export function deleteConditionalFormat(rule: ConditionalFormat): void {
  rule.sheet.conditionalFormats = rule.sheet.conditionalFormats.filter((each) => each !== rule);
}

/** Moves a rule among those of its sheet; a negative priority counts from the back. */
export function setPriority(rule: ConditionalFormat, priority: number): void {
  deleteConditionalFormat(rule);
  const { conditionalFormats: others } = rule.sheet;
  others.splice(priority < 0 ? Math.max(0, others.length + 1 + priority) : priority, 0, rule);
}

/** The validation that all these areas share; undefined where they have none, null where they differ. */
export function validationOn(sheet: Sheet, areas: readonly Area[]): Validation | null | undefined {
  const touching = sheet.validations.filter((each) =>
    each.areas.some((area) => areas.some((wanted) => overlaps(area, wanted))),
  );
  if (touching.length === 0) return undefined;
  const [only] = touching;
  if (only === undefined || touching.length > 1) return null;
  const isWhole = areas.every((wanted) => only.areas.some((area) => contains(area, wanted)));
  return isWhole ? only : null;
}

export function clearValidations(sheet: Sheet, areas: readonly Area[]): void {
  for (const area of areas) {
    for (const each of sheet.validations) each.areas = without(each.areas, area);
  }
  sheet.validations = sheet.validations.filter((each) => each.areas.length > 0);
}

/** The validation of exactly these cells, made from what they had, to be changed. */
export function ownValidation(sheet: Sheet, areas: readonly Area[]): Validation {
  const shared = validationOn(sheet, areas);
  const isOwn =
    shared?.areas.length === areas.length &&
    shared.areas.every((area, index) => sameArea(area, areas[index] ?? area));
  if (shared && isOwn) return shared;
  const own: Validation = {
    rule: shared?.rule ?? null,
    prompt: shared?.prompt ?? null,
    errorAlert: shared?.errorAlert ?? null,
    ignoreBlanks: shared?.ignoreBlanks ?? true,
    areas: [...areas],
  };
  clearValidations(sheet, areas);
  sheet.validations.push(own);
  return own;
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** Office.js's word for a rule. */
export const validationType = (rule: Validation['rule']): string =>
  KINDS[Object.keys(rule ?? {}).find((key) => rule?.[key] !== undefined && rule[key] !== null) ?? ''] ??
  'None';

/** Draws a rule for good: what its formula marks later does not show until it is set again. */
export function drawOnce(rule: ConditionalFormat): void {
  rule.drawn = null;
  const rows = rule.areas.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  );
  rule.drawn = new Set(rows.filter((row) => isMarked(rule, row) === true));
}

/** Evaluates `=AND(ISNUMBER(FIND("…",$AX2)),N("…")=0)`: whether a cell has the mark. Null for any other formula. */
export function isMarked(rule: ConditionalFormat, row: number): boolean | null {
  if (rule.drawn !== null) return rule.drawn.has(row);
  const match = /^=AND\(ISNUMBER\(FIND\("([^"]*)",\$([A-Z]+)\$?(\d+)\)\),/.exec(rule.formula);
  const top = rule.areas[0]?.top;
  if (match === null || top === undefined) return null;
  const [, mark = '', letters = '', written = ''] = match;
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const value: Scalar | undefined = valueAt(rule.sheet, Number(written) - 1 + row - top, column);
  return String(value ?? '').includes(mark);
}
