import type { CellValue } from '#dictionary';
import {
  ACCROCHAGE_FIRST_ROW,
  accrochageRows,
  accrochageSheet,
  findSheet,
  keyOfAccrochageRow,
  readAccrochageRows,
  SHEET_NAMES,
} from '#template';
import type { RangeEdit, SheetDescription, Workbook } from '#workbook';
import { memoryMoved } from '../refusals';

/** What the very hidden sheet `_accrochage` remembers: texts by key. */
export type Memory = Readonly<Record<string, string>>;

type Line = readonly [CellValue, CellValue];

/** The sheet, and its lines as they were last seen. */
export interface MemorySheet {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** What is remembered, and where. */
export interface Remembered {
  readonly memory: Memory;
  /** undefined when there is no such sheet. */
  readonly memorySheet: MemorySheet | undefined;
}

/** Reads the sheet whole; nothing is remembered when there is none. */
export async function readMemory(
  workbook: Workbook,
  sheets: readonly SheetDescription[],
): Promise<Remembered> {
  const sheet = findSheet(sheets, 'accrochage');
  if (sheet === undefined) return { memory: {}, memorySheet: undefined };
  const { name, rows: last } = sheet;
  const rows = last - ACCROCHAGE_FIRST_ROW + 1;
  if (rows <= 0) return known({ name, lines: [] });
  const range = { sheet: name, row: ACCROCHAGE_FIRST_ROW, column: 1, rows, columns: 2 };
  const { values } = await workbook.read(range);
  return known({ name, lines: values.map(([key = null, value = null]) => [key, value]) });
}

const known = (memorySheet: MemorySheet): Remembered => ({
  memory: readAccrochageRows(memorySheet.lines),
  memorySheet,
});

/**
 * Writes these keys and no other, each on lines of its own, making the sheet if need be; an empty text forgets its key.
 * The lines are looked at as they are written: where another pane wrote since they were last seen, what it wrote stays,
 * all is read again, and it is tried once more.
 * @returns what the workbook then remembers, what other panes wrote with it.
 * @throws BadInputError when the lines change again meanwhile.
 */
export async function remember(
  { workbook, memorySheet }: Pick<Remembered, 'memorySheet'> & { readonly workbook: Workbook },
  entries: Memory,
): Promise<Remembered> {
  if (memorySheet === undefined && (await workbook.ensureSheet(accrochageSheet(entries))))
    return known({ name: SHEET_NAMES.accrochage.fr, lines: accrochageRows(entries) });
  const written = memorySheet === undefined ? null : await writeLines(workbook, memorySheet, entries);
  if (written !== null) return known(written);
  const now = (await readMemory(workbook, (await workbook.describe()).sheets)).memorySheet;
  const again = now === undefined ? null : await writeLines(workbook, now, entries);
  if (again === null) throw memoryMoved();
  return known(again);
}

/** @returns the sheet once written; null when its lines were no longer those: they are as another pane left them. */
async function writeLines(
  workbook: Workbook,
  sheet: MemorySheet,
  entries: Memory,
): Promise<MemorySheet | null> {
  const changes = changesOf(sheet.lines, entries);
  if (changes.size === 0) return sheet;
  const at = (index: number, line: Line = [null, null]): RangeEdit => ({
    sheet: sheet.name,
    row: ACCROCHAGE_FIRST_ROW + index,
    column: 1,
    values: [line],
    isOurs: true,
  });
  const { disturbed } = await workbook.write(
    [...changes].map(([index, line]) => at(index, line)),
    [...changes.keys()].map((index) => at(index, sheet.lines[index])),
  );
  if (disturbed) return null;
  const lines = Array.from(
    { length: Math.max(sheet.lines.length, ...[...changes.keys()].map((index) => index + 1)) },
    (_, index): Line => changes.get(index) ?? sheet.lines[index] ?? [null, null],
  );
  return { name: sheet.name, lines };
}

/** The lines to write: those of a key where it stands, then blank ones, then new ones under the last. */
function changesOf(lines: readonly Line[], entries: Memory): ReadonlyMap<number, Line> {
  const blank = lines.flatMap(([key], index) => (key === null || key === '' ? [index] : []));
  let under = lines.length;
  const changes = new Map<number, Line>();
  for (const [key, text] of Object.entries(entries)) {
    const rows = accrochageRows({ [key]: text });
    const places = lines.flatMap(([cell], index) => (keyOfAccrochageRow(cell) === key ? [index] : []));
    while (places.length < rows.length) places.push(blank.shift() ?? under++);
    places.forEach((index, nth) => {
      const line: Line = rows[nth] ?? [null, null];
      const was = lines[index];
      if (was?.[0] !== line[0] || was[1] !== line[1]) changes.set(index, line);
    });
  }
  return changes;
}
