import type { CheckResult } from '#actions/checking';
import {
  remember,
  type Remembered,
  ensureOwnColumns,
  type OwnColumns,
  step,
  type Run,
  tableBlocks,
  tableHeight,
  type PassageWorkspace,
  type WorkTable,
} from '#actions/workspace';
import { enoughColumns, headersOf, heldBefore, seeWritten, witnessesOf, type Seen } from '#actions/writing';
import type { PassageTable } from '#cells';
import { frenchDate, type Language, type NumberRun } from '#dictionary';
import {
  ACCROCHAGE_KEYS,
  ASIDE_KEY,
  CHECKED_AT_CELL,
  highlightRules,
  PASSAGES_LAYOUT,
  TABLE_NAMES,
  TEMPLATE_VERSION,
} from '#template';
import type { RangeEdit, RangeValues, Workbook } from '#workbook';
import { markCells } from './mark-cells';

/**
 * Writes what a check found into the workbook: statuses, anomalies in words, CDC's messages, marks, and the
 * conditional formats that read them: one write a block of rows. Our columns and our hidden sheet are made if need
 * be; nothing else changes. The date of the check comes last: until then the workbook says that of the one before.
 * @returns what the workbook now remembers; `disturbed` when something moved or changed since the check saw it: from there on
 * nothing is written; `astray` when some of it stands on rows of others besides.
 */
export async function writeMarkColumns(
  result: CheckResult,
  run: Run = {},
): Promise<Remembered | 'disturbed' | 'astray'> {
  const { workspace, at } = result;
  const { workbook } = workspace;
  const made = new Map<string, OwnColumns>();
  let known: Remembered = workspace;
  for (const on of workspace.tables) {
    const { own, memory, memorySheet } = await ensureOwnColumns({ ...workspace, ...known }, on);
    known = { memory, memorySheet };
    made.set(on.table.sheet, own);
  }
  const cells = markCells(result);
  const places = new Map([...result.seen].map(([sheet, seen]) => [sheet, enoughColumns(seen)]));
  const blocks = tableBlocks(workspace);
  const total = workspace.tables.reduce((sum, { table }) => sum + tableHeight(table), 0);
  let done = 0;
  for (const { on, first, last } of blocks) {
    await step(run, { stage: 'writing', done, total });
    const { sheet } = on.table;
    const own = made.get(sheet);
    const seen = result.seen.get(sheet);
    if (own === undefined || seen === undefined) return 'disturbed';
    const witnesses = witnessesOf(seen, sheet, { first, last }, places.get(sheet) ?? []);
    const became = await writeOwn(workspace, on.table, seen, cells(sheet, own, { first, last }), witnesses);
    if (became !== 'written') return became;
    done += last - first + 1;
  }
  // After the marks that they read: some Excels draw a rule again only when it is set (office-js 5299).
  for (const on of workspace.tables) {
    const own = made.get(on.table.sheet);
    if (own !== undefined) await colourTable(workbook, on, own);
  }
  const remembered = await remember(
    { workbook, memorySheet: known.memorySheet },
    {
      [ACCROCHAGE_KEYS.lastCheck]: at,
      [ACCROCHAGE_KEYS.version]: TEMPLATE_VERSION,
    },
  );
  await writeCheckedAt(result);
  await step(run, { stage: 'writing', done: total, total });
  return remembered;
}

/**
 * Writes our cells of these rows alone, in one go. @returns whether rows moved, or our cells changed, since they were
 * seen.
 * @param own where our columns are: they were made by an earlier check.
 */
export async function writeMarkRows(
  result: CheckResult,
  table: PassageTable,
  own: OwnColumns,
  cells: ReturnType<typeof markCells>,
  runs: readonly NumberRun[],
): Promise<boolean> {
  const { sheet } = table;
  const seen = result.seen.get(sheet);
  if (seen === undefined) return true;
  const places = seen.columns.map((_, place) => place).slice(0, 3);
  const edits = runs.flatMap((rows) => cells(sheet, own, rows));
  const witnesses = runs.flatMap((rows) => witnessesOf(seen, sheet, rows, places));
  return edits.length > 0 && (await writeOwn(result.workspace, table, seen, edits, witnesses)) !== 'written';
}

/**
 * Writes cells of ours as long as the headers, these rows and the cells themselves are as they were read; else nothing is
 * written, or some of it astray.
 */
async function writeOwn(
  { workbook, description }: PassageWorkspace,
  table: PassageTable,
  seen: Seen,
  edits: readonly RangeEdit[],
  ofRows: readonly RangeValues[],
): Promise<'written' | 'disturbed' | 'astray'> {
  const { disturbed, isAstray } = await workbook.write(edits, [
    ...headersOf(description, table),
    ...ofRows,
    ...heldBefore(seen, edits),
  ]);
  if (isAstray === true) return 'astray';
  if (disturbed) return 'disturbed';
  seeWritten(seen, edits);
  return 'written';
}

/** Makes our conditional formats again, down to the last row. */
export async function colourTable(
  workbook: Workbook,
  { table, aside: [aside] }: Pick<WorkTable, 'table' | 'aside'>,
  own: OwnColumns,
): Promise<void> {
  const columns = { ...table.columns, [ASIDE_KEY]: aside };
  await workbook.setHighlights(
    table.sheet,
    highlightRules(columns, own.marques, table.firstRow, Math.max(table.firstRow, table.lastRow)),
  );
}

/** Colours date from the last check: the template's sheet says when it was. */
async function writeCheckedAt({ workspace, at }: CheckResult): Promise<void> {
  const { workbook, tables, memory, language } = workspace;
  if (memory[ACCROCHAGE_KEYS.templateVersion] === undefined) return;
  const [only, ...others] = tables;
  const ours = tables.find(({ table }) => table.table === TABLE_NAMES.passages);
  const table = (others.length === 0 ? only : ours)?.table;
  if (table?.headerRow !== PASSAGES_LAYOUT.headerRow) return;
  const cell = { sheet: table.sheet, ...CHECKED_AT_CELL, values: [[checkedAt(at, language)]] };
  await workbook.write([{ ...cell, isOurs: true }]);
}

/** « Contrôlé le 12/03/2026 à 14 h 05 ». @param at `2026-03-12T14:05:00+01:00` */
function checkedAt(at: string, language: Language): string {
  const day = frenchDate(at.slice(0, 10));
  const [hours, minutes] = [at.slice(11, 13), at.slice(14, 16)];
  return language === 'fr'
    ? `Contrôlé le ${day} à ${hours}\u00a0h\u00a0${minutes}`
    : `Checked on ${day} at ${hours}:${minutes}`;
}
