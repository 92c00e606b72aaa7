import { tableOn, type PassageWorkspace, type Workspace, type WorkTable } from '#actions/workspace';
import type { CellValue, RowAt } from '#dictionary';
import { liveState, stateByFlux } from '#journal';
import type { RangeValues } from '#workbook';
import { editsOf } from '../change-cells';
import { cellsAt, tellingColumns } from '../seen';
import { linesOf, type AddedRows } from './noting';

/** Why a row stays in a table: it changed or moved since, its passage was sent, or a filter hides it. */
export type WhyRowStays = 'changed' | 'sent' | 'hidden';

export interface RowsTakenOut {
  /** How many left the table. */
  readonly rows: number;
  /** The rows that stay in it, for the last of them; null when none does, or when they are blank lines of ours. */
  readonly stay: (RowAt & { readonly first: number; readonly why: WhyRowStays }) | null;
}

/**
 * Makes a table end where it did before rows were taken into it: from the last one up, those that are as they were then, seen,
 * and never sent. They stay in the sheet, without what our columns said of them.
 * @param workspace where it finds passages, with their tables.
 * @param was the headers of the table then, by column.
 */
export async function takeOutRows(
  workspace: Workspace | PassageWorkspace,
  { sheet, table: name, from, to, lines }: AddedRows,
  was: ReadonlyMap<number, string>,
): Promise<RowsTakenOut> {
  const stays = (row: number, why: WhyRowStays): RowsTakenOut => ({
    rows: from - row,
    stay: lines === null ? null : { sheet, first: to + 1, row, why },
  });
  const { workbook } = workspace;
  const place = workspace.description.sheets.find((each) => each.name === sheet);
  const table = place?.tables.find((each) => each.name === name);
  if (place === undefined || table?.lastRow !== from) return stays(from, 'changed');
  const width = table.firstColumn + table.headers.length - 1;
  const now = await linesOf(workbook, sheet, { first: to + 1, last: from }, width);
  const on = 'tables' in workspace ? tableOn(workspace, sheet) : undefined;
  const whyStays = lines === null ? isNotBlank : unlike(workspace, on, lines, was, new Set(place.hiddenRows));
  let end = from;
  let why: WhyRowStays | null = null;
  while (end > to && why === null) {
    why = whyStays(now[end - to - 1] ?? [], end);
    if (why === null) end -= 1;
  }
  if (end === from) return stays(end, why ?? 'changed');
  const leaving = now.slice(end - to);
  const telling = on === undefined ? [table.firstColumn] : tellingColumns(on.table).slice(0, WITNESSES);
  const witnesses = telling.map((column) => columnOf(sheet, end + 1, column, leaving));
  const isClear = on === undefined || (await clearOurs(workspace, on, end + 1, leaving, witnesses));
  const isDone = isClear && (await workbook.shortenTable(sheet, name, { from, to: end }, witnesses));
  if (!isDone) return stays(from, 'changed');
  return why === null ? { rows: from - end, stay: null } : stays(end, why);
}

/** Enough to notice that rows moved. */
const WITNESSES = 4;

const isNotBlank = (line: readonly CellValue[]): WhyRowStays | null =>
  line.some((cell) => cell !== null) ? 'changed' : null;

/** Why each row stays: rows are told by what they held, whatever their order, our columns left out. */
function unlike(
  { deposits, history }: Workspace,
  on: WorkTable | undefined,
  lines: readonly (readonly CellValue[])[],
  was: ReadonlyMap<number, string>,
  hidden: ReadonlySet<number>,
): (line: readonly CellValue[], row: number) => WhyRowStays | null {
  const headers = on?.table.headers ?? was;
  const ours = new Set(Object.values(on?.own ?? {}).map((column) => headers.get(column)));
  const keyOf = (line: readonly CellValue[], of: ReadonlyMap<number, string>) =>
    JSON.stringify(
      [...of]
        .filter(([column, header]) => !ours.has(header) && (line[column - 1] ?? null) !== null)
        .map(([column, header]) => [header, line[column - 1]])
        .sort(),
    );
  const left = new Map<string, number>();
  for (const line of lines) left.set(keyOf(line, was), (left.get(keyOf(line, was)) ?? 0) + 1);
  const states = stateByFlux(deposits);
  const sent = new Set(history.flatMap((line) => (liveState(line, states) === null ? [] : line.idTechnique)));
  const id = on?.table.columns.idTechnique;
  return (line, row) => {
    if (hidden.has(row)) return 'hidden';
    if (id !== undefined && sent.has(String(line[id - 1] ?? '').trim())) return 'sent';
    const key = keyOf(line, headers);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? null : 'changed';
  };
}

const columnOf = (
  sheet: string,
  row: number,
  column: number,
  lines: readonly (readonly CellValue[])[],
): RangeValues => ({ sheet, row, column, values: lines.map((line) => cellsAt([column], line)) });

/** Empties our columns of rows that leave. @returns whether they were as they were read. */
async function clearOurs(
  { workbook }: Workspace,
  { table, own }: WorkTable,
  row: number,
  lines: readonly (readonly CellValue[])[],
  witnesses: readonly RangeValues[],
): Promise<boolean> {
  const { sheet } = table;
  const columns = Object.values(own);
  const filled = columns.flatMap((column) =>
    lines.flatMap((line, index) =>
      (line[column - 1] ?? null) === null ? [] : { row: row + index, column, after: null },
    ),
  );
  if (filled.length === 0) return true;
  const edits = editsOf(sheet, filled).map((edit) => ({ ...edit, isOurs: true }));
  const held = columns.map((column) => columnOf(sheet, row, column, lines));
  return !(await workbook.write(edits, [...witnesses, ...held])).disturbed;
}
