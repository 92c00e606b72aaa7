import type { CellValue } from '#dictionary';
import { DEPOT_COLUMNS, depositToRow, HISTORIQUE_COLUMNS, lineToRow, type Journal } from '#journal';
import { depotsSheet, historiqueSheet, type SheetSpec } from '#template';
import type { Workbook } from '#workbook';
import { freeSheetName } from './our-lists';
import type { SheetRows } from './sheet-rows';
import type { Workspace } from './workspace';

/**
 * Writes *Dépôts* and *Historique*: lines that changed are written in their place, new ones are added below, and
 * the sheets are made when there is a first line to write. `after` begins with the lines of the workspace, in their order; a line that is
 * the same object is left alone.
 */
export async function writeJournal(workspace: Workspace, after: Journal): Promise<void> {
  const { workbook, language, lists } = workspace;
  const named = (sheet: SheetSpec): SheetSpec => ({
    ...sheet,
    name: freeSheetName(workspace.description.sheets, sheet.name),
  });
  await writeList(workbook, {
    list: lists.depots,
    sheet: named(depotsSheet(DEPOT_COLUMNS, language)),
    before: workspace.deposits,
    after: after.deposits,
    toRow: (headers, deposit) => depositToRow(headers, deposit, language),
  });
  await writeList(workbook, {
    list: lists.historique,
    sheet: named(historiqueSheet(HISTORIQUE_COLUMNS, language)),
    before: workspace.history,
    after: after.history,
    toRow: (headers, line) => lineToRow(headers, line, language),
  });
}

interface List<Line> {
  readonly list: SheetRows | undefined;
  readonly sheet: SheetSpec;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  readonly toRow: (headers: readonly string[], line: Line) => readonly CellValue[];
}

async function writeList<Line>(
  workbook: Workbook,
  { list, sheet, before, after, toRow }: List<Line>,
): Promise<void> {
  const added = after.slice(before.length);
  if (list === undefined) {
    if (added.length === 0) return;
    await workbook.ensureSheet(sheet);
    const headers = sheet.table?.columns.map(({ header }) => header) ?? [];
    await workbook.appendRows(
      sheet.name,
      added.map((line) => toRow(headers, line)),
    );
    return;
  }
  for (const run of changedRuns(list, before, after))
    await workbook.write([
      {
        sheet: list.sheet,
        row: run.row,
        column: list.firstColumn,
        values: run.lines.map((line) => toRow(list.headers, line)),
      },
    ]);
  if (added.length > 0)
    await workbook.appendRows(
      list.sheet,
      added.map((line) => toRow(list.headers, line)),
    );
}

/** Changed lines that follow one another on the sheet, together. */
function changedRuns<Line>(
  list: SheetRows,
  before: readonly Line[],
  after: readonly Line[],
): readonly { readonly row: number; readonly lines: readonly Line[] }[] {
  const runs: { row: number; lines: Line[] }[] = [];
  before.forEach((line, index) => {
    const now = after[index];
    const row = list.rows[index]?.row;
    if (now === undefined || now === line || row === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.lines.length === row) last.lines.push(now);
    else runs.push({ row, lines: [now] });
  });
  return runs;
}
