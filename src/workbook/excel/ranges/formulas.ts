import type { Rectangle } from '#dictionary';
import { isTooBigAnswer, type ExcelSession } from '../answers/session';
import { readLines, type Answer } from '../read';
import type { PlacedBox } from './boxes';
import { rangeAt } from './ranges';

/** Cells that hold a formula, by sheet. */
export interface FormulaCells {
  readonly isEmpty: boolean;
  readonly has: (sheet: string, row: number, column: number) => boolean;
  readonly forEach: (sheet: string, visit: (row: number, column: number) => void) => void;
}

/** @returns whether a cell holds a formula: a text that only looks like one is its own value. */
export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

interface CellLook {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
}

/** What a box holds, in the same shape. */
interface BoxLook {
  readonly lines: readonly CellLook[];
  /** Whether a formula of another cell may fill some of it. */
  readonly hasSpill: boolean;
}

/**
 * Finds the cells to be written that hold a formula, or that one fills: one request, unless the answer would be too big, or
 * formulas spill over these very cells.
 */
export async function findFormulas(excel: ExcelSession, boxes: readonly PlacedBox[]): Promise<FormulaCells> {
  const found = new Map<string, Map<number, Set<number>>>();
  const note = (sheet: string, row: number, column: number) => {
    const rows = found.get(sheet.toLowerCase()) ?? new Map<number, Set<number>>();
    found.set(sheet.toLowerCase(), rows.set(row, (rows.get(row) ?? new Set()).add(column)));
  };
  const looks = boxes.length === 0 ? [] : await lookAtOnce(excel, boxes);
  for (const [index, box] of boxes.entries()) {
    const look = looks?.[index] ?? (await lookByParts(excel, box));
    look.lines.forEach(({ formulas, values }, line) => {
      formulas.forEach((formula, offset) => {
        if (isFormula(formula, values[offset]) && isWritten(box, box.top + line, box.left + offset))
          note(box.sheet, box.top + line, box.left + offset);
      });
    });
    if (look.hasSpill)
      for (const { row, column } of await findSpilled(excel, box)) note(box.sheet, row, column);
  }
  return {
    isEmpty: found.size === 0,
    has: (sheet, row, column) => found.get(sheet.toLowerCase())?.get(row)?.has(column) ?? false,
    forEach: (sheet, visit) => {
      found.get(sheet.toLowerCase())?.forEach((columns, row) => {
        for (const column of columns) visit(row, column);
      });
    },
  };
}

const isWritten = ({ cells }: PlacedBox, row: number, column: number): boolean =>
  cells.get(row)?.has(column) === true;

/** @returns null when the answer would be too big; a box whose own answer is nothing has no look. */
async function lookAtOnce(
  excel: ExcelSession,
  boxes: readonly PlacedBox[],
): Promise<readonly (BoxLook | null)[] | null> {
  try {
    return await excel.run(async (context) => {
      const answers = boxes.map((box) => {
        const sheet = context.workbook.worksheets.getItem(box.sheet);
        return { lines: look(sheet, box), whole: rangeAt(sheet, box).load('hasSpill') };
      });
      await context.sync();
      return answers.map(({ lines, whole }) => {
        const found = lines();
        return found === null ? null : { lines: found, hasSpill: isSpilled(whole) };
      });
    });
  } catch (error) {
    if (isTooBigAnswer(error)) return null;
    throw error;
  }
}

/** Null, whatever the types say, when some cells are filled so and others are not. */
const isSpilled = ({ hasSpill }: Excel.Range): boolean => (hasSpill as boolean | null) !== false;

async function lookByParts(excel: ExcelSession, box: PlacedBox): Promise<BoxLook> {
  let hasSpill = false;
  const lines = await readLines(excel, box.sheet, box, {
    ask: 'two things',
    load: (sheet, part) => {
      const answer = look(sheet, part);
      const whole = rangeAt(sheet, part).load('hasSpill');
      return () => {
        hasSpill ||= isSpilled(whole);
        return answer();
      };
    },
  });
  return { lines, hasSpill };
}

function look(sheet: Excel.Worksheet, part: Rectangle): Answer<CellLook> {
  const cells = rangeAt(sheet, part).load('formulas,values');
  return () => {
    const values = cells.values as unknown[][] | null;
    const formulas = cells.formulas as unknown[][] | null;
    if (values === null || formulas === null) return null;
    return formulas.map((line, index) => ({ formulas: line, values: values[index] ?? [] }));
  };
}

/** Cells looked at one by one in a request. */
const CELLS_AT_ONCE = 2_000;

/** @returns the cells to be written that a formula fills: to write there would break it. */
async function findSpilled(
  excel: ExcelSession,
  { sheet, cells }: PlacedBox,
): Promise<readonly { readonly row: number; readonly column: number }[]> {
  const all = [...cells].flatMap(([row, line]) => [...line.keys()].map((column) => ({ row, column })));
  const found: { row: number; column: number }[] = [];
  for (let first = 0; first < all.length; first += CELLS_AT_ONCE)
    await excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const asked = all.slice(first, first + CELLS_AT_ONCE).map((cell) => ({
        cell,
        range: rangeAt(worksheet, {
          top: cell.row,
          left: cell.column,
          bottom: cell.row,
          right: cell.column,
        }).load('hasSpill'),
      }));
      await context.sync();
      for (const { cell, range } of asked) if (isSpilled(range)) found.push(cell);
    });
  return found;
}
