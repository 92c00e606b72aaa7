import type { Workspace, WorkTable } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { claimOf, readStatus } from '#journal';
import { OWN_COLUMN_KEYS } from '#template';
import { linesOf, type AddedColumns } from './noting';

/**
 * Takes out the columns that were added, from the right end, as long as they hold nothing but what we put there: what our own say
 * is found again by a check, unless something was sent, or someone claims in *Statut* that it was.
 * @param on the table that holds them, where it holds passages.
 * @returns how many are gone: the last ones of `headers`.
 * @throws BadInputError where the table is gone.
 */
export async function takeOutColumns(
  workspace: Workspace,
  on: WorkTable | undefined,
  { target, headers }: AddedColumns,
): Promise<number> {
  const { workbook } = workspace;
  if (on === undefined) return workbook.removeColumns(target, headers);
  const { sheet, table, headerRow } = on.table;
  const columns = Object.values(on.own).filter((column) =>
    headers.includes(on.table.headers.get(column) ?? ''),
  );
  if (columns.length > 0 && !(await clearOurs(workspace, on, columns))) return 0;
  const gone = await workbook.removeColumns({ sheet, table, headerRow }, headers);
  const marques = on.table.headers.get(on.own.marques ?? 0);
  if (marques !== undefined && headers.slice(headers.length - gone).includes(marques))
    await workbook.setHighlights(sheet, []);
  return gone;
}

/** Empties columns of ours. @returns whether it was done: not where they hold something else, or change meanwhile. */
async function clearOurs(
  { workbook, history, description }: Workspace,
  { table, own }: WorkTable,
  columns: readonly number[],
): Promise<boolean> {
  const { sheet, firstRow: first, lastRow: last } = table;
  const places = OWN_COLUMN_KEYS.flatMap((key) => own[key] ?? []);
  const isVerdict = columns.some((column) => places.includes(column));
  if (isVerdict && history.length > 0) return false;
  const lines = await linesOf(workbook, sheet, { first, last }, Math.max(...columns, ...places));
  const isOurs = (line: readonly CellValue[]) => {
    const statut = line[(own.statut ?? 0) - 1] ?? null;
    if (readStatus(statut) !== null) return claimOf(statut) === null;
    return places.every((column) => (line[column - 1] ?? null) === null);
  };
  if (isVerdict && !lines.every(isOurs)) return false;
  for (let start = 0; start < lines.length; start += description.blockRows) {
    const block = lines.slice(start, start + description.blockRows);
    if (block.every((line) => columns.every((column) => (line[column - 1] ?? null) === null))) continue;
    const held = columns.map((column) => ({
      sheet,
      row: first + start,
      column,
      values: block.map((line) => [line[column - 1] ?? null]),
    }));
    const edits = held.map((range) => ({ ...range, values: range.values.map(() => [null]), isOurs: true }));
    if ((await workbook.write(edits, held)).disturbed) return false;
  }
  return true;
}
