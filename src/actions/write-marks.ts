import { titleOf, type Finding } from '#checks';
import { frenchDate, type CellValue, type Language } from '#dictionary';
import { statusLabel, writeMarks } from '#journal';
import {
  ACCROCHAGE_KEYS,
  CHECKED_AT_CELL,
  findSheet,
  highlightRules,
  OWN_COLUMN_KEYS,
  ownColumn,
  PASSAGES_LAYOUT,
  type OwnColumn,
} from '#template';
import { writeMemory } from './accrochage-sheet';
import { BLOCK_ROWS } from './blocks';
import type { CheckResult } from './check';
import { parseHeaders, rememberHeaders } from './own-columns';
import type { RowState } from './row-states';
import { step } from './run';
import type { Run } from './types';
import type { PassageWorkspace } from './workspace';

type OwnColumns = Readonly<Record<OwnColumn, number>>;

/**
 * Writes what a check found into the workbook: statuses, anomalies in words, CDC's messages, marks, and the
 * conditional formats that read them. Our columns and our hidden sheet are made if need be; nothing else changes.
 */
export async function writeMarkColumns(result: CheckResult, run: Run = {}): Promise<void> {
  const { workspace, rows, findings } = result;
  const { workbook, table, language } = workspace;
  const own = await ensureOwnColumns(workspace, { [ACCROCHAGE_KEYS.lastCheck]: result.at });
  const words = anomalies(findings, language);
  const states = new Map(rows.map((state) => [state.row, state]));
  const total = Math.max(0, table.lastRow - table.firstRow + 1);

  for (let firstRow = table.firstRow; firstRow <= table.lastRow; firstRow += BLOCK_ROWS) {
    await step(run, { stage: 'writing', done: firstRow - table.firstRow, total });
    const lastRow = Math.min(table.lastRow, firstRow + BLOCK_ROWS - 1);
    const cells = (key: OwnColumn) => {
      const values: CellValue[] = [];
      for (let row = firstRow; row <= lastRow; row += 1)
        values.push(cellOf(key, states.get(row), words.get(row), language));
      return values;
    };
    for (const group of adjacent(own)) {
      const columns = group.map(({ key }) => cells(key));
      await workbook.write([
        {
          sheet: table.sheet,
          row: firstRow,
          column: group[0]?.column ?? 1,
          values: (columns[0] ?? []).map((_, index) => columns.map((column) => column[index] ?? null)),
        },
      ]);
    }
  }
  await workbook.setHighlights(
    table.sheet,
    highlightRules(table.columns, own.marques, table.firstRow, Math.max(table.firstRow, table.lastRow)),
  );
  await writeCheckedAt(result);
  await step(run, { stage: 'writing', done: total, total });
}

/** Colours date from the last check: the template's sheet says when it was. */
async function writeCheckedAt({ workspace, at }: CheckResult): Promise<void> {
  const { workbook, table, memory, language } = workspace;
  if (memory[ACCROCHAGE_KEYS.templateVersion] === undefined) return;
  if (table.headerRow !== PASSAGES_LAYOUT.headerRow) return;
  await workbook.write([{ sheet: table.sheet, ...CHECKED_AT_CELL, values: [[checkedAt(at, language)]] }]);
}

/** « Contrôlé le 12/03/2026 à 14 h 05 ». @param at `2026-03-12T14:05:00+01:00` */
function checkedAt(at: string, language: Language): string {
  const day = frenchDate(at.slice(0, 10));
  const [hours, minutes] = [at.slice(11, 13), at.slice(14, 16)];
  return language === 'fr'
    ? `Contrôlé le ${day} à ${hours}\u00a0h\u00a0${minutes}`
    : `Checked on ${day} at ${hours}:${minutes}`;
}

function cellOf(
  key: OwnColumn,
  state: RowState | undefined,
  anomaly: string | undefined,
  language: Language,
): CellValue {
  if (state === undefined) return null;
  switch (key) {
    case 'statut':
      return state.status === 'aside' ? state.statusCell : statusLabel(state.status, language);
    case 'anomalies':
      return (
        [...(state.modified ? [MODIFIED[language]] : []), ...(anomaly ? [anomaly] : [])].join(' ; ') || null
      );
    case 'messageCdc':
      return state.message || null;
    case 'marques':
      return writeMarks({
        errors: state.errors,
        warnings: state.warnings,
        ko: state.ko,
        fingerprint: state.fingerprint,
      });
  }
}

const MODIFIED = { fr: 'Modifié depuis l’envoi', en: 'Changed since it was sent' };

/** What *Anomalies* says of each row, on one line: the worst finding, and how many more. */
function anomalies(findings: readonly Finding[], language: Language): ReadonlyMap<number, string> {
  const worst = new Map<number, { finding: Finding; count: number }>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const before = worst.get(finding.row);
    if (before === undefined) worst.set(finding.row, { finding, count: 1 });
    else {
      before.count += 1;
      if (before.finding.severity === 'warning' && finding.severity === 'error') before.finding = finding;
    }
  }
  return new Map(
    [...worst].map(([row, { finding, count }]) => [
      row,
      titleOf(finding.rule, finding.field, language, finding.data) + (count > 1 ? ` +${count - 1}` : ''),
    ]),
  );
}

/** Our columns side by side, so that one write serves several. */
function adjacent(own: OwnColumns): readonly (readonly { key: OwnColumn; column: number }[])[] {
  const sorted = OWN_COLUMN_KEYS.map((key) => ({ key, column: own[key] })).sort(
    (a, b) => a.column - b.column,
  );
  const groups: { key: OwnColumn; column: number }[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    if (group?.at(-1)?.column === item.column - 1) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Adds those of our columns that are missing, and remembers which are ours. */
export async function ensureOwnColumns(
  workspace: PassageWorkspace,
  remember: Readonly<Record<string, string>>,
): Promise<OwnColumns> {
  const { workbook, table, language, memory, description } = workspace;
  const missing = OWN_COLUMN_KEYS.filter((key) => workspace.own[key] === undefined);
  const specs = missing.map((key) => ownColumn(key, language, [...table.headers.values()]));
  const added = await workbook.addColumns(
    { sheet: table.sheet, table: table.table, headerRow: table.headerRow },
    specs,
  );
  const headers = {
    ...parseHeaders(memory[ACCROCHAGE_KEYS.ownColumns]),
    ...Object.fromEntries(missing.map((key, index) => [key, specs[index]?.header])),
  };
  await writeMemory(workbook, findSheet(description.sheets, 'accrochage'), {
    ...memory,
    ...remember,
    [ACCROCHAGE_KEYS.ownColumns]: rememberHeaders(headers),
  });
  const columnOf = (key: OwnColumn) => workspace.own[key] ?? added[missing.indexOf(key)];
  const own = Object.fromEntries(OWN_COLUMN_KEYS.map((key) => [key, columnOf(key)]));
  return own as Record<OwnColumn, number>;
}
