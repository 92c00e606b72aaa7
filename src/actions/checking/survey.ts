import {
  cellText,
  passageBlocks,
  resolveIds,
  sheetSays,
  type Options,
  type Run,
  type Surroundings,
  findPassages,
  openWorkspace,
  type PassageWorkspace,
} from '#actions/workspace';
import type { Note, Passage } from '#cells';
import type { FieldKey } from '#dictionary';
import { readMarks, type Journal, type Judgement, type Marks, type MarkTarget } from '#journal';
import type { Workbook } from '#workbook';
import { identityFindings, judgeRows } from './identity';
import { restate, rowFacts, type CheckedRow, type RowState } from './row-states';

/** Where a workbook stands, by what its last check left in it: nothing is checked, nothing is written. */
export interface Survey {
  readonly workspace: PassageWorkspace;
  readonly rows: readonly RowState[];
  readonly journal: Journal;
  readonly judgement: Judgement;
  readonly notes: readonly Note[];
}

/** @throws BadInputError when the passages cannot be found or the schema cannot be had. */
export async function survey(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  run: Run = {},
): Promise<Survey> {
  const workspace = findPassages(await openWorkspace(workbook, options, surroundings));
  const { table, own } = workspace;
  const read: { readonly passage: Passage; readonly statusCell: string; readonly marks: Marks }[] = [];
  for await (const block of passageBlocks(workspace, run, 'reading'))
    for (const passage of block.passages) {
      const statusCell = cellText(block, passage.row, own.statut);
      read.push({ passage, statusCell, marks: readMarks(cellText(block, passage.row, own.marques)) });
    }
  const ids = resolveIds(
    workspace,
    read.map(({ passage }) => passage),
  );
  const rows = read.map(({ passage, statusCell, marks }): CheckedRow => ({
    ...rowFacts(passage, statusCell, ids.of(passage)?.natureDeposant ?? ''),
    lastCheck:
      marks.fingerprint === '' ? null : { hasError: marks.errors.length > 0, fingerprint: marks.fingerprint },
    errors: marks.errors.filter(isField),
    warnings: marks.warnings.filter(isField),
  }));
  const judgement = judgeRows(workspace, workspace, rows);
  const stopped = new Set(
    identityFindings(judgement, rows).flatMap(({ severity, row }) => (severity === 'error' ? row : [])),
  );
  return {
    workspace,
    rows: restate(
      rows.map((row) => (stopped.has(row.row) ? withError(row) : row)),
      judgement,
      table.columns,
    ),
    journal: judgement.journal,
    judgement,
    notes: await sheetSays(workspace, []),
  };
}

/** Whoever was sent under another id stops the row, whatever the last check said of it. */
const withError = (row: CheckedRow): CheckedRow =>
  row.lastCheck === null ? row : { ...row, lastCheck: { ...row.lastCheck, hasError: true } };

/** `*` marks the whole row. */
const isField = (target: MarkTarget): target is FieldKey => target !== '*';
