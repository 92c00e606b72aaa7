import {
  cellText,
  passageBlocks,
  resolveIds,
  notesOfSheets,
  type PassageBlock,
  type ResolvedIds,
  type Options,
  type Run,
  type Surroundings,
  findPassages,
  openWorkspace,
  type PassageWorkspace,
} from '#actions/workspace';
import type { Note } from '#cells';
import { rowSet, type FieldKey } from '#dictionary';
import { readMarks, type Journal, type Judgement, type Marks, type MarkTarget } from '#journal';
import type { Workbook } from '#workbook';
import { identityFindings, judgeRows } from './identity';
import { checkedAs, restate } from './restate';
import { rowFacts, rowSaid, type CheckedRow, type RowSaid, type RowState } from './row-states';
import { rowWords } from './row-words';

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
  const read: ReadRow[] = [];
  for await (const block of passageBlocks(workspace, run, 'reading'))
    for (const row of surveyedRows(block, workspace)) read.push(row);
  const ids = resolveIds(
    workspace,
    read.map(({ said }) => said),
  );
  const rows = read.map((row) => surveyedRow(row, ids));
  const judgement = judgeRows(workspace, workspace, rows);
  return {
    workspace,
    rows: restate(stoppedByIdentity(rows, judgement), judgement, workspace),
    journal: judgement.journal,
    judgement,
    notes: await notesOfSheets(workspace, []),
  };
}

/** What a row says, and what our columns hold beside it. */
interface ReadRow {
  readonly said: RowSaid;
  readonly marks: Marks;
}

export const surveyedRows = (block: PassageBlock, workspace: PassageWorkspace): readonly ReadRow[] =>
  block.passages.map((passage) => ({
    said: rowSaid(passage, rowWords(block, passage, workspace)),
    marks: readMarks(cellText(block, passage.row, block.on.own.marques)),
  }));

export function surveyedRow({ said, marks }: ReadRow, ids: ResolvedIds): CheckedRow {
  const { fingerprint, errors, warnings } = marks;
  return checkedAs(
    rowFacts(said, ids.of(said)?.natureDeposant ?? ''),
    fingerprint === '' ? null : { hasError: errors.length > 0, fingerprint },
    errors.filter(isField),
    warnings.filter(isField),
  );
}

/** Whoever was sent under another id stops the row, whatever the last check said of it. */
export function stoppedByIdentity<Row extends CheckedRow>(
  rows: readonly Row[],
  judgement: Judgement,
): readonly Row[] {
  const stopped = rowSet(identityFindings(judgement, rows).filter(({ severity }) => severity === 'error'));
  return rows.map((row) =>
    stopped.has(row) && row.lastCheck !== null
      ? { ...row, lastCheck: { ...row.lastCheck, hasError: true } }
      : row,
  );
}

/** The others mark the whole row, or *Mis de côté*. */
const isField = (target: MarkTarget): target is FieldKey => target !== '*' && target !== 'misDeCote';
