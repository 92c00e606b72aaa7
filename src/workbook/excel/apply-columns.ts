import { sheetOfList } from '#template';
import { LAST_ROW, runsOf, type Rectangle } from '#dictionary';
import { READY_ROWS, runsUnderFilter, type PlacedColumn } from '#workbook';
import { alwaysTaken, notKept, refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { validationsOf } from './looks/column-looks';
import { setValidation } from './looks/validations';
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

/** The formats of a part that has others, and the cells that they were decided by. */
interface Part {
  readonly area: Rectangle;
  readonly looks: readonly (readonly Look[])[];
  /** null for a cell that keeps its own. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/**
 * Reads columns by parts, and puts back the formats of each part that has others. Where cells are no longer what was read,
 * their formats are put back, and all is read again, once.
 * @throws BadInputError when that happens twice, or when Excel does not keep a format.
 */
async function formatColumns(
  excel: ExcelSession,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): Promise<void> {
  const wanted = new Map(columns.map(({ column, spec }) => [column, spec.format]));
  for (const run of runsOf(wanted.keys())) {
    const range = { top: first, left: run.first, bottom: last, right: run.last };
    const write = async () => {
      for (const part of await partsToChange(excel, sheet, range, wanted))
        if (!(await formatPart(excel, sheet, part))) return false;
      return true;
    };
    if (!(await write()) && !(await write())) throw alwaysTaken(sheet);
  }
}

async function partsToChange(
  excel: ExcelSession,
  sheet: string,
  range: Rectangle,
  wanted: ReadonlyMap<number, string>,
): Promise<readonly Part[]> {
  const changed: Part[] = [];
  await readParts(excel, sheet, range, { ask: 'three things', load: loadLooks }, (looks, top) => {
    const formats = looks.map((line) =>
      line.map((look, offset) => formatToSet(look, wanted.get(range.left + offset) ?? look.format)),
    );
    const area = { ...range, top, bottom: top + looks.length - 1 };
    if (formats.some(hasSome)) changed.push({ area, looks, formats });
  });
  return changed;
}

/** @returns whether its cells were still what they were when they were read: else they are as they are now. */
async function formatPart(
  excel: ExcelSession,
  sheet: string,
  { area, looks, formats }: Part,
): Promise<boolean> {
  const hidden = excel.hidden.get(sheet.toLowerCase()) ?? new Set();
  const runs = runsUnderFilter(area.top, area.bottom, hidden).map(({ first, last }) => ({
    row: first,
    lines: formats.slice(first - area.top, last - area.top + 1),
  }));
  const { before, after } = await sendFormats(excel, sheet, area, runs);
  const isAsRead = looks.every((line, row) =>
    line.every(
      ({ value, format }, at) => before[row]?.[at]?.value === value && before[row]?.[at]?.format === format,
    ),
  );
  const meant = (isAsRead ? formats : looks.map((line) => line.map(() => null))).map((line, row) =>
    line.map((format, at) => format ?? before[row]?.[at]?.format ?? 'General'),
  );
  // Rows were hidden since they were last seen, or moved: a range of one row is always right.
  const again = astray(meant, after).map(({ row, line }) => ({ row: area.top + row, lines: [line] }));
  if (again.length === 0) return isAsRead;
  const mended = await sendFormats(excel, sheet, area, again);
  const missed = astray(meant, mended.after);
  if (missed.length > 0) throw notKept(missed.map(({ row }) => ({ sheet, row: area.top + row })));
  return isAsRead;
}

/** The rows that are not as they are meant, and what they lack. */
const astray = (
  meant: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): readonly { readonly row: number; readonly line: readonly (string | null)[] }[] =>
  meant
    .map((line, row) => ({
      row,
      line: line.map((format, at) => (now[row]?.[at] === format ? null : format)),
    }))
    .filter(({ line }) => hasSome(line));

const hasSome = (line: readonly (string | null)[]): boolean => line.some((format) => format !== null);

/** What a part showed before formats were given to some of its rows, and its formats after. */
interface SentFormats {
  readonly before: readonly (readonly Pick<Look, 'value' | 'format'>[])[];
  readonly after: readonly (readonly string[])[];
}

/** Reads a part, gives formats to some of its rows, and reads it again, in one request. */
async function sendFormats(
  excel: ExcelSession,
  sheet: string,
  area: Rectangle,
  runs: readonly { readonly row: number; readonly lines: readonly (readonly (string | null)[])[] }[],
): Promise<SentFormats> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const before = rangeAt(worksheet, area).load('values,numberFormat');
    for (const { row, lines } of runs) {
      if (!lines.some(hasSome)) continue;
      const place = { ...area, top: row, bottom: row + lines.length - 1 };
      rangeAt(worksheet, place).numberFormat = lines as string[][];
    }
    const after = rangeAt(worksheet, area).load('numberFormat');
    await context.sync();
    const formats = (before.numberFormat as unknown[][]).map((line) => line.map(String));
    return {
      before: (before.values as unknown[][]).map((line, row) =>
        line.map((value, at) => ({ value, format: formats[row]?.[at] ?? '' })),
      ),
      after: (after.numberFormat as unknown[][]).map((line) => line.map(String)),
    };
  });
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
