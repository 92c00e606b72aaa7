import { readSheetRows } from '#actions/workspace';
import type { CellChange } from '#actions/writing';
import type { CellValue } from '#dictionary';
import { findSheet, SERVICES_COLUMNS, servicesSheet, type ServicesColumn } from '#template';
import type { RangeEdit, Workbook, WorkbookDescription } from '#workbook';
import { printsText, readPrints } from './prints';
import type { SourceLine } from '../types';

/** A line of `_services`, where it stands. */
export interface PlacedLine {
  readonly at: number;
  readonly line: SourceLine;
}

/** The same, and what it was. */
export interface ChangedLine extends PlacedLine {
  readonly was: SourceLine;
}

/** What departments sent, as the workbook remembers it; none where it remembers nothing. */
export async function readSources(
  workbook: Workbook,
  { sheets, blockRows }: WorkbookDescription,
): Promise<readonly PlacedLine[]> {
  const sheet = findSheet(sheets, 'services');
  if (sheet === undefined) return [];
  const { rows } = await readSheetRows(workbook, sheet, 1, blockRows);
  return rows.map(({ row, under }) => {
    const text = (column: ServicesColumn) => String(under(column) ?? '');
    return {
      at: row,
      line: {
        idTechnique: text('idTechnique'),
        service: text('service'),
        file: text('file'),
        sheet: text('sheet'),
        row: Number(text('row')),
        receivedOn: text('receivedOn'),
        sourceId: text('sourceId'),
        keys: text('keys').split(' ').filter(Boolean),
        values: readPrints(text('values')),
      },
    };
  });
}

const cellsOf = (line: SourceLine): readonly CellValue[] => {
  const cells: Readonly<Record<ServicesColumn, CellValue>> = {
    ...line,
    keys: line.keys.join(' '),
    values: printsText(line.values),
  };
  return SERVICES_COLUMNS.map((column) => cells[column] || null);
};

/**
 * Writes lines of `_services`: those that changed where they stand, the others under the last.
 * @param changed with the sheet row of each.
 */
export async function writeSources(
  workbook: Workbook,
  blockRows: number,
  changed: readonly ChangedLine[],
  added: readonly SourceLine[],
  onWritten: ((changes: readonly CellChange[], telling: readonly number[]) => void) | null = null,
): Promise<void> {
  if (changed.length + added.length === 0) return;
  const spec = servicesSheet();
  await workbook.ensureSheet(spec);
  const last = (await workbook.describe()).sheets.find(({ name }) => name === spec.name)?.rows ?? 1;
  const edits = changed.map(({ at, line }): RangeEdit => ({
    sheet: spec.name,
    row: at,
    column: 1,
    values: [cellsOf(line)],
    isOurs: true,
  }));
  for (let first = 0; first < edits.length; first += blockRows)
    await workbook.write(edits.slice(first, first + blockRows));
  for (let first = 0; first < added.length; first += blockRows)
    await workbook.appendRows(spec.name, added.slice(first, first + blockRows).map(cellsOf));
  const top = last + 1;
  onWritten?.(
    [
      ...changed.flatMap(({ at, line, was }) => changesOf(spec.name, at, cellsOf(line), cellsOf(was))),
      ...added.flatMap((line, index) => changesOf(spec.name, top + index, cellsOf(line), [])),
    ],
    TELLING,
  );
}

/** Whether two lines say the same, but for the day. */
export const isSameLine = (a: SourceLine, b: SourceLine): boolean =>
  JSON.stringify(cellsOf({ ...a, receivedOn: '' })) === JSON.stringify(cellsOf({ ...b, receivedOn: '' }));

/** The id and the department. */
const TELLING = [1, 2];

function changesOf(
  sheet: string,
  row: number,
  after: readonly CellValue[],
  before: readonly CellValue[],
): readonly CellChange[] {
  const who = TELLING.map((column) => after[column - 1] ?? null);
  return after.flatMap((value, index) => {
    const was = before[index] ?? null;
    return value === was ? [] : [{ sheet, row, column: index + 1, before: was, after: value, who }];
  });
}
