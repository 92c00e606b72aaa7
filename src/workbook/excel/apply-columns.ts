import { LAST_ROW, type Rectangle } from '#dictionary';
import { READY_ROWS, type PlacedColumn } from '#workbook';
import { validationsOf } from './column-looks';
import { isFormula } from './formulas';
import { rangeAt, runsOf, setFormat } from './ranges';
import { readLines, type Answer } from './read';
import { refusing } from './refusals';
import type { ExcelSession } from './session';
import { setValidation, sheetOfList } from './validations';

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
    const changes = await formatsToChange(excel, sheet, rows, columns);
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const names = worksheets.items.map(({ name }) => name.toLowerCase());
      const worksheet = worksheets.getItem(sheet);
      for (const { format, ...range } of changes) setFormat(rangeAt(worksheet, range), format);
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

interface Change extends Rectangle {
  readonly format: string;
}

interface Look {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: string;
}

async function formatsToChange(
  excel: ExcelSession,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  if (last < first) return changes;
  const numbers = columns.map(({ column }) => column).sort((a, b) => a - b);
  for (const run of runsOf(numbers)) {
    const range = { top: first, left: run.first, bottom: last, right: run.last };
    const lines = await readLines(excel, sheet, range, askLooks);
    for (const { column, spec } of columns) {
      if (column < run.first || column > run.last) continue;
      const rows = lines.flatMap((line, index) => {
        const look = line[column - run.first];
        return look !== undefined && isToChange(look, spec.format) ? [first + index] : [];
      });
      for (const { first: top, last: bottom } of runsOf(rows))
        changes.push({ top, left: column, bottom, right: column, format: spec.format });
    }
  }
  return changes;
}

/** A date in a text column would show as a number. */
function isToChange({ formula, value, format }: Look, wanted: string): boolean {
  if (format === wanted || isFormula(formula, value)) return false;
  return !(wanted === '@' && typeof value === 'number' && format !== 'General');
}

function askLooks(sheet: Excel.Worksheet, part: Rectangle): Answer<readonly Look[]> {
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
