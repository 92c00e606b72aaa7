import { runsOf, type CellValue, type Rectangle } from '#dictionary';
import type { RangeContent, RangeRequest } from '#workbook';
import type { Ask } from './answers/limits';
import { refusing, rowTooBig } from './answers/refusals';
import { isTooBigAnswer, type ExcelSession } from './answers/session';
import { fromExcel, rangeAt } from './ranges/ranges';

/** What a request asked for, row by row once it was answered; null when Excel answered with nothing. */
export type Answer<Line> = () => readonly Line[] | null;

/** How cells are asked for. */
interface Question<Line> {
  readonly ask: Ask;
  readonly load: (sheet: Excel.Worksheet, part: Rectangle) => Answer<Line>;
}

/**
 * Reads a rectangle in as few requests as Excel allows: when it refuses for the size, half as many rows are asked for, and
 * it is remembered. Every row comes once, in order.
 * @param use called with the lines of each part, and the row of the first.
 */
export async function readParts<Line>(
  excel: ExcelSession,
  sheet: string,
  { top, left, bottom, right }: Rectangle,
  { ask, load }: Question<Line>,
  use: (lines: readonly Line[], row: number) => void,
): Promise<void> {
  const columns = right - left + 1;
  let row = top;
  while (row <= bottom) {
    const last = Math.min(bottom, row + excel.limits.rowsOf(ask, columns) - 1);
    const lines = await answered(excel, sheet, { top: row, left, bottom: last, right }, load);
    if (lines === null) excel.limits.refuseAnswer(ask, last - row + 1, columns);
    else {
      use(lines, row);
      row = last + 1;
    }
  }
}

/** Reads a rectangle as `readParts` does. @returns all its lines. */
export async function readLines<Line>(
  excel: ExcelSession,
  sheet: string,
  range: Rectangle,
  question: Question<Line>,
): Promise<readonly Line[]> {
  const all: Line[] = [];
  await readParts(excel, sheet, range, question, (lines) => {
    for (const line of lines) all.push(line);
  });
  return all;
}

/** @returns null when the answer would be too big, of more than one row. */
async function answered<Line>(
  excel: ExcelSession,
  sheet: string,
  part: Rectangle,
  load: Question<Line>['load'],
): Promise<readonly Line[] | null> {
  try {
    const lines = await excel.run(async (context) => {
      const answer = load(context.workbook.worksheets.getItem(sheet), part);
      await context.sync();
      return answer();
    });
    if (lines !== null || part.top < part.bottom) return lines;
  } catch (error) {
    if (!isTooBigAnswer(error)) throw error;
    if (part.top < part.bottom) return null;
  }
  throw rowTooBig(sheet, part.top);
}

interface Line {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

/** Reads values, and number formats where asked, in one request if Excel allows. */
export async function readRange(excel: ExcelSession, range: RangeRequest): Promise<RangeContent> {
  const { row, column, rows, columns, formats } = range;
  if (rows < 1 || columns < 1) return { values: Array.from({ length: Math.max(0, rows) }, () => []) };
  const place = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const wanted = formattedColumns(range);
  const lines = await refusing(range.sheet, () =>
    readLines(excel, range.sheet, place, {
      ask: 'values',
      load: (sheet, part) => loadCells(sheet, part, wanted),
    }),
  );
  const values = lines.map((line) => line.values);
  return formats === undefined ? { values } : { values, formats: lines.map((line) => line.formats) };
}

function formattedColumns({ column, columns, formats }: RangeRequest): readonly number[] {
  const all = Array.from({ length: columns }, (_, offset) => column + offset);
  if (formats === undefined) return [];
  return formats === 'all' ? all : all.filter((each) => formats.includes(each));
}

function loadCells(sheet: Excel.Worksheet, part: Rectangle, wanted: readonly number[]): Answer<Line> {
  const cells = rangeAt(sheet, part).load('values');
  const formats = runsOf(wanted).map(({ first, last }) => ({
    offset: first - part.left,
    range: rangeAt(sheet, { ...part, left: first, right: last }).load('numberFormat'),
  }));
  return () => {
    // Too many cells may come back as nothing.
    const values = cells.values as unknown[][] | null;
    const codes = formats.map(({ offset, range }) => ({
      offset,
      lines: range.numberFormat as string[][] | null,
    }));
    if (values === null || codes.some(({ lines }) => lines === null)) return null;
    return values.map((cellsOfRow, index) => {
      const line = new Array<string>(cellsOfRow.length).fill('');
      for (const { offset, lines } of codes)
        lines?.[index]?.forEach((code, at) => (line[offset + at] = code));
      return { values: cellsOfRow.map(fromExcel), formats: line };
    });
  };
}
