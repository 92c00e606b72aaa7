import { LAST_ROW, runsOf, type Rectangle } from '#dictionary';
import { READY_ROWS, runsUnderFilter, type PlacedColumn } from '#workbook';
import { refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { validationsOf } from './looks/column-looks';
import { setValidation, sheetOfList } from './looks/validations';
import { isFormula } from './ranges/formulas';
import { rangeAt } from './ranges/ranges';
import { readParts, type Answer } from './read';

/**
 * Puts back the formats, drop-downs and prompts of columns that are there: see the port. The validations of these columns
 * are replaced from the first row of data down, and reach some rows further.
 */
export async function applyColumns(
  excel: ExcelSession,
  sheet: string,
  rows: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): Promise<void> {
  await refusing(sheet, async () => {
    await formatColumns(excel, sheet, rows, columns);
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const names = worksheets.items.map(({ name }) => name.toLowerCase());
      const worksheet = worksheets.getItem(sheet);
      for (const { column } of columns)
        rangeAt(worksheet, {
          top: rows.first,
          left: column,
          bottom: LAST_ROW,
          right: column,
        }).dataValidation.clear();
      const bottom = Math.min(LAST_ROW, rows.last + READY_ROWS);
      for (const validation of validationsOf(columns, rows.first, bottom))
        setValidation(worksheet, validation, (source) => names.includes(sheetOfList(source).toLowerCase()));
      await context.sync();
    });
  });
}

interface Look {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: string;
}

/** Reads columns by parts, and puts back the formats of each part that has others. */
async function formatColumns(
  excel: ExcelSession,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): Promise<void> {
  const wanted = new Map(columns.map(({ column, spec }) => [column, spec.format]));
  for (const run of runsOf(wanted.keys())) {
    const range = { top: first, left: run.first, bottom: last, right: run.last };
    const changed: { readonly row: number; readonly formats: (string | null)[][] }[] = [];
    await readParts(excel, sheet, range, { ask: 'three things', load: loadLooks }, (lines, row) => {
      const formats = lines.map((line) =>
        line.map((look, offset) => formatToSet(look, wanted.get(run.first + offset) ?? look.format)),
      );
      if (formats.some((line) => line.some((format) => format !== null))) changed.push({ row, formats });
    });
    for (const { row, formats } of changed)
      await excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const hidden = excel.hidden.get(sheet.toLowerCase()) ?? new Set();
        for (const { first: top, last: bottom } of runsUnderFilter(row, row + formats.length - 1, hidden)) {
          const lines = formats.slice(top - row, bottom - row + 1);
          if (lines.every((line) => line.every((format) => format === null))) continue;
          const cells = rangeAt(worksheet, { top, left: run.first, bottom, right: run.last });
          cells.numberFormat = lines as string[][];
        }
        await context.sync();
      });
  }
}

/** @returns null for a cell that keeps its format. */
const formatToSet = (look: Look, wanted: string): string | null => (isToChange(look, wanted) ? wanted : null);

/** A date in a text column would show as a number. */
function isToChange({ formula, value, format }: Look, wanted: string): boolean {
  if (format === wanted || isFormula(formula, value)) return false;
  return !(wanted === '@' && typeof value === 'number' && format !== 'General');
}

function loadLooks(sheet: Excel.Worksheet, part: Rectangle): Answer<readonly Look[]> {
  const cells = rangeAt(sheet, part).load('formulas,values,numberFormat');
  return () => {
    const formulas = cells.formulas as unknown[][] | null;
    const values = cells.values as unknown[][] | null;
    const formats = cells.numberFormat as string[][] | null;
    if (formulas === null || values === null || formats === null) return null;
    return formulas.map((line, row) =>
      line.map((formula, at) => ({ formula, value: values[row]?.[at], format: String(formats[row]?.[at]) })),
    );
  };
}
