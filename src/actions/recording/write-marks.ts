import type { CheckResult } from '#actions/checking';
import {
  remember,
  type Remembered,
  ensureOwnColumns,
  type OwnColumns,
  step,
  type Run,
  type PassageWorkspace,
} from '#actions/workspace';
import { enoughColumns, headersOf, heldBefore, seeWritten, witnessesOf } from '#actions/writing';
import { frenchDate, type Language, type NumberRun } from '#dictionary';
import {
  ACCROCHAGE_KEYS,
  ASIDE_KEY,
  CHECKED_AT_CELL,
  highlightRules,
  PASSAGES_LAYOUT,
  TEMPLATE_VERSION,
} from '#template';
import type { RangeEdit, RangeValues } from '#workbook';
import { markCells } from './mark-cells';

/**
 * Writes what a check found into the workbook: statuses, anomalies in words, CDC's messages, marks, and the
 * conditional formats that read them: one write a block of rows. Our columns and our hidden sheet are made if need
 * be; nothing else changes. The date of the check comes last: until then the workbook says that of the one before.
 * @returns what the workbook now remembers; null when something moved or changed since the check saw it: from there on
 * nothing is written.
 */
export async function writeMarkColumns(result: CheckResult, run: Run = {}): Promise<Remembered | null> {
  const { workspace, at } = result;
  const { workbook, table, description } = workspace;
  const { own, memorySheet } = await ensureOwnColumns(workspace);
  await colourTable(workspace, own);
  const cells = markCells(result, own);
  const places = enoughColumns(result.seen);
  const total = Math.max(0, table.lastRow - table.firstRow + 1);
  for (let first = table.firstRow; first <= table.lastRow; first += description.blockRows) {
    await step(run, { stage: 'writing', done: first - table.firstRow, total });
    const rows = { first, last: Math.min(table.lastRow, first + description.blockRows - 1) };
    const witnesses = witnessesOf(result.seen, table.sheet, rows, places);
    if (await isDisturbed(result, cells(rows), witnesses)) return null;
  }
  const remembered = await remember(
    { workbook, memorySheet },
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
  own: OwnColumns,
  runs: readonly NumberRun[],
): Promise<boolean> {
  const { table } = result.workspace;
  const places = result.seen.columns.map((_, place) => place).slice(0, 3);
  const edits = runs.flatMap(markCells(result, own));
  const witnesses = runs.flatMap((rows) => witnessesOf(result.seen, table.sheet, rows, places));
  return edits.length > 0 && (await isDisturbed(result, edits, witnesses));
}

/**
 * Writes cells of ours as long as the headers, these rows and the cells themselves are as they were read.
 * @returns whether they were not: nothing is then written.
 */
async function isDisturbed(
  { workspace: { workbook, description, table }, seen }: CheckResult,
  edits: readonly RangeEdit[],
  ofRows: readonly RangeValues[],
): Promise<boolean> {
  const { disturbed } = await workbook.write(edits, [
    ...headersOf(description, table),
    ...ofRows,
    ...heldBefore(seen, edits),
  ]);
  if (!disturbed) seeWritten(seen, edits);
  return disturbed;
}

/** Makes our conditional formats again, down to the last row. */
export async function colourTable(
  { workbook, table, aside: [aside] }: Pick<PassageWorkspace, 'workbook' | 'table' | 'aside'>,
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
  const { workbook, table, memory, language } = workspace;
  if (memory[ACCROCHAGE_KEYS.templateVersion] === undefined) return;
  if (table.headerRow !== PASSAGES_LAYOUT.headerRow) return;
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
