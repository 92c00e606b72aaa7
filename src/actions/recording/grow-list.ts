import {
  findList,
  freeSheetName,
  lineReader,
  readSheetRows,
  type SheetRows,
  type Workspace,
} from '#actions/workspace';
import { sheetBeingMade } from '#actions/writing';
import { normalise, type CellValue } from '#dictionary';
import { JOURNAL_COLUMNS } from '#journal';
import type { SheetSpec } from '#template';
import type { SheetDescription } from '#workbook';

/** A list of the journal, and how its lines are written. */
export interface Growing<Line> {
  readonly key: keyof typeof JOURNAL_COLUMNS;
  readonly sheet: SheetSpec;
  readonly toRow: (headers: readonly string[], line: Line) => readonly CellValue[];
}

/** A list made by an earlier version gets the columns that it lacks, at its right end. */
export async function withAllColumns<Line>(
  { workbook, description }: Workspace,
  { key, sheet }: Growing<Line>,
  list: SheetRows | undefined,
): Promise<SheetRows | undefined> {
  if (list === undefined) return list;
  const there = new Set(list.headers.map(normalise));
  const names = new Map(
    JOURNAL_COLUMNS[key].map(({ key: name, header }) => [name, [name, header.fr, header.en]]),
  );
  const missing = (sheet.table?.columns ?? []).filter(
    ({ key: wanted }) => !names.get(wanted)?.some((name) => there.has(normalise(name))),
  );
  if (missing.length === 0) return list;
  const found = description.sheets.find(({ name }) => name === list.sheet);
  const table = found?.tables.find(({ headerRow }) => headerRow === list.headerRow)?.name ?? null;
  await workbook.addColumns({ sheet: list.sheet, table, headerRow: list.headerRow }, missing);
  const headers = [...list.headers, ...missing.map(({ header }) => header)];
  const lineOf = lineReader(headers);
  const rows = list.rows.map(({ row, cells }) => lineOf(row, [...cells, ...missing.map(() => null)]));
  return { ...list, headers, rows };
}

/**
 * Adds lines below a list; its sheet is made where there is none.
 * @returns the list with them; undefined where there is none, and none to add.
 * @throws BadInputError when another pane is making its sheet.
 */
export async function append<Line>(
  workspace: Workspace,
  kind: Growing<Line>,
  list: SheetRows | undefined,
  added: readonly Line[],
): Promise<SheetRows | undefined> {
  if (added.length === 0) return list;
  const { workbook, description } = workspace;
  const into = list ?? (await made(workspace, kind));
  const rows = added.map((line) => kind.toRow(into.headers, line));
  for (let first = 0; first < rows.length; first += description.blockRows)
    await workbook.appendRows(into.sheet, rows.slice(first, first + description.blockRows));
  const last = into.rows.at(-1)?.row ?? into.headerRow;
  const lineOf = lineReader(into.headers);
  return { ...into, rows: [...into.rows, ...rows.map((cells, index) => lineOf(last + 1 + index, cells))] };
}

/** The list that was not there when the workbook was read: another pane may have made it since. */
async function made<Line>(workspace: Workspace, kind: Growing<Line>): Promise<SheetRows> {
  const { sheets } = await workspace.workbook.describe();
  const there = await listIn(workspace, kind, sheets);
  if (there !== null) return there;
  const spec = { ...kind.sheet, name: freeSheetName(sheets, kind.sheet.name) };
  if (await workspace.workbook.ensureSheet(spec)) return emptyList(spec);
  const again = await listIn(workspace, kind, (await workspace.workbook.describe()).sheets);
  if (again === null) throw sheetBeingMade(spec.name);
  return again;
}

async function listIn<Line>(
  { workbook, description }: Workspace,
  { key, sheet }: Growing<Line>,
  sheets: readonly SheetDescription[],
): Promise<SheetRows | null> {
  const found = findList(sheets, key);
  if (found !== null) return readSheetRows(workbook, found.sheet, found.headerRow, description.blockRows);
  const blank = sheets.find(({ name, rows }) => name === sheet.name && rows === 0);
  if (blank !== undefined) throw sheetBeingMade(blank.name);
  return null;
}

function emptyList({ name, table }: SheetSpec): SheetRows {
  return {
    sheet: name,
    headerRow: table?.headerRow ?? 1,
    firstColumn: table?.firstColumn ?? 1,
    headers: table?.columns.map(({ header }) => header) ?? [],
    rows: [],
  };
}
