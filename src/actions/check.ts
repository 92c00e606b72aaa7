import { proposeCorrections, type Correction, type Note, type Passage } from '#cells';
import { checkEnvelope, checkSheet, createChecker, type CheckContext, type Finding } from '#checks';
import { horodatageParis } from '#flux';
import type { Journal } from '#journal';
import type { Workbook } from '#workbook';
import { cellText, passageBlocks } from './blocks';
import { defaultCorrections } from './certifications';
import { resolveIds, type ResolvedIds } from './ids';
import { currentJournal, rowFacts, withStatuses, type RowState } from './row-states';
import { sheetSays } from './sheet-says';
import type { Options, Run, Surroundings } from './types';
import { findPassages, openWorkspace, type PassageWorkspace } from './workspace';

/** Everything a check found; nothing is written. */
export interface CheckResult {
  readonly workspace: PassageWorkspace;
  /** Every passage, in row order. */
  readonly rows: readonly RowState[];
  /** About the workbook first, then in row order. */
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  readonly ids: ResolvedIds;
  /** What was sent, files that no longer say what their rows say being *Périmé*. */
  readonly journal: Journal;
  /** What there is to say about the sheet. */
  readonly notes: readonly Note[];
  /** When it was made: `2026-11-23T14:05:00+01:00`. */
  readonly at: string;
}

/**
 * Checks every passage of a workbook. Writes nothing.
 * @throws BadInputError when the passages cannot be found or the schema cannot be had; AbortError when cancelled.
 */
export async function check(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  run: Run = {},
): Promise<CheckResult> {
  const workspace = findPassages(await openWorkspace(workbook, options, surroundings));
  const at = horodatageParis(surroundings.now());
  const context = checkContext(workspace, at.slice(0, 10));
  const checker = createChecker(context);
  const passages: Passage[] = [];
  const statusCells = new Map<number, string>();
  const corrections: Correction[] = [];
  const found: Finding[] = [];
  const totalsRows: number[] = [];

  for await (const block of passageBlocks(workbook, workspace.table, workspace.reading, run, 'checking')) {
    const proposed = block.passages.flatMap((passage) => [
      ...proposeCorrections(passage),
      ...defaultCorrections(passage, workspace),
    ]);
    for (const finding of checker.check(block.passages, proposed)) found.push(finding);
    for (const correction of proposed) corrections.push(correction);
    for (const row of block.totalsRows) totalsRows.push(row);
    for (const passage of block.passages) {
      passages.push(passage);
      const cell = cellText(block, passage.row, workspace.own.statut);
      if (cell !== '') statusCells.set(passage.row, cell);
    }
  }
  for (const finding of checker.finish()) found.push(finding);
  found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));

  const ids = resolveIds(workspace, passages);
  const notes = await sheetSays(workspace, totalsRows);
  const aboutWorkbook = [...idFindings(ids, context), ...checkSheet(notes)];
  const facts = passages.map((passage) =>
    rowFacts(passage, statusCells.get(passage.row) ?? '', ids.of(passage)?.natureDeposant ?? ''),
  );
  const journal = currentJournal(workspace, facts);
  return {
    workspace,
    rows: withStatuses(facts, found, journal, workspace.table.columns),
    journal,
    findings: [...aboutWorkbook, ...found],
    corrections,
    ids,
    notes,
    at,
  };
}

/** An id on which the rows disagree is not said to be missing besides. */
function idFindings({ findings, groups }: ResolvedIds, context: CheckContext): readonly Finding[] {
  const disagreed = new Set(findings.map(({ field }) => field));
  const found = groups.flatMap((group) => checkEnvelope(group, context));
  const told = new Set<string>();
  const once = found.filter(({ rule, field, value }) => {
    const key = `${rule}\n${field ?? ''}\n${value ?? ''}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew && !(rule === 'id-missing' && disagreed.has(field));
  });
  return [...findings, ...once];
}

function checkContext({ schema, chosen, table, parametres }: PassageWorkspace, today: string): CheckContext {
  return {
    schema,
    version: chosen.version,
    today,
    hasColumn: (field) => table.columns[field] !== undefined,
    lifted: parametres.lifted,
  };
}
