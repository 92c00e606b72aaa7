import type { PlacedBox } from './boxes';
import { readLines } from './read';
import { rangeAt } from './ranges';
import { isTooBigAnswer, type ExcelSession } from './session';

/** Cells that hold a formula, by sheet. */
export interface FormulaCells {
  readonly count: number;
  readonly has: (sheet: string, row: number, column: number) => boolean;
  readonly forEach: (sheet: string, visit: (row: number, column: number) => void) => void;
}

/** @returns whether a cell holds a formula: a text that only looks like one is its own value. */
export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Finds the cells to be written that hold a formula: one request, unless the answer would be too big. */
export async function findFormulas(excel: ExcelSession, boxes: readonly PlacedBox[]): Promise<FormulaCells> {
  const found = new Map<string, Map<number, Set<number>>>();
  const note = ({ sheet, top, left, cells }: PlacedBox, lines: readonly CellLook[]) => {
    lines.forEach(({ formulas, values }, index) => {
      formulas.forEach((formula, offset) => {
        const [row, column] = [top + index, left + offset];
        if (!isFormula(formula, values[offset]) || cells.get(row)?.has(column) !== true) return;
        const rows = found.get(sheet.toLowerCase()) ?? new Map<number, Set<number>>();
        found.set(sheet.toLowerCase(), rows.set(row, (rows.get(row) ?? new Set()).add(column)));
      });
    });
  };
  const looks = boxes.length === 0 ? [] : await lookAtOnce(excel, boxes);
  for (const [index, box] of boxes.entries())
    note(box, looks?.[index] ?? (await readLines(excel, box.sheet, box, look)));
  return {
    count: [...found.values()].reduce((sum, rows) => sum + rows.size, 0),
    has: (sheet, row, column) => found.get(sheet.toLowerCase())?.get(row)?.has(column) ?? false,
    forEach: (sheet, visit) => {
      found.get(sheet.toLowerCase())?.forEach((columns, row) => {
        for (const column of columns) visit(row, column);
      });
    },
  };
}

interface CellLook {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
}

/** @returns null when the answer would be too big. */
async function lookAtOnce(
  excel: ExcelSession,
  boxes: readonly PlacedBox[],
): Promise<readonly (readonly CellLook[] | null)[] | null> {
  try {
    return await excel.run(async (context) => {
      const answers = boxes.map((box) => look(context.workbook.worksheets.getItem(box.sheet), box));
      await context.sync();
      return answers.map((answer) => answer());
    });
  } catch (error) {
    if (isTooBigAnswer(error)) return null;
    throw error;
  }
}

function look(sheet: Excel.Worksheet, part: Parameters<typeof rangeAt>[1]): () => readonly CellLook[] | null {
  const cells = rangeAt(sheet, part).load('formulas,values');
  return () => {
    const values = cells.values as unknown[][] | null;
    const formulas = cells.formulas as unknown[][] | null;
    return values === null
      ? null
      : (formulas?.map((line, index) => ({ formulas: line, values: values[index] ?? [] })) ?? null);
  };
}
