import {
  inWorkbookOrder,
  resolveIds,
  step,
  tableOn,
  type BlockRows,
  type PassageBlock,
  type PassageWorkspace,
  type Run,
} from '#actions/workspace';
import { see } from '#actions/writing';
import { isOfRow, type FindingOfRow } from '#checks';
import {
  groupBy,
  groupByRow,
  rowMap,
  rowSet,
  runsOf,
  type ReadonlyRowMap,
  type ReadonlyRowSet,
  type RowAt,
} from '#dictionary';
import { identityFindings, judgeRows } from './identity';
import { aboutWorkbook, inRowOrder, judge, type CheckResult, type JudgedBlock } from './check';
import { setApart } from './found/hidden-findings';
import { restateSome } from './restate';
import { rowFacts, type RowState } from './row-states';

/** A check brought up to date with some rows. */
export interface Rechecked {
  /** Where files are out of date by it, its journal is another: that is to be written too. */
  readonly result: CheckResult;
  /** The rows whose marks, words or statuses may have changed, in order: more than those read, for doubles. */
  readonly touched: readonly RowAt[];
}

/** Rows as near as this are read together. */
const GAP = 100;
/** Rows in more places than this are read with more of those between them. */
const MOST_PLACES = 8;

/** Where to read for these rows: in few places a table, however many and scattered they are. */
export function placesToRead(
  workspace: Pick<PassageWorkspace, 'tables' | 'description'>,
  rows: readonly RowAt[],
): readonly BlockRows[] {
  const { blockRows } = workspace.description;
  return [...groupBy(rows, ({ sheet }) => sheet)].flatMap(([sheet, own]) => {
    const on = tableOn(workspace, sheet);
    if (on === undefined) return [];
    const numbers = own.map(({ row }) => row);
    let gap = GAP;
    let runs = runsOf(numbers, gap);
    while (runs.length > MOST_PLACES) runs = runsOf(numbers, (gap *= 4));
    return runs.flatMap(({ first, last }) =>
      Array.from({ length: Math.ceil((last - first + 1) / blockRows) }, (_, index) => ({
        on,
        first: first + index * blockRows,
        last: Math.min(last, first + (index + 1) * blockRows - 1),
      })),
    );
  });
}

/** The rows of a place. */
export const rowsAt = ({ on, first, last }: BlockRows): readonly RowAt[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ sheet: on.table.sheet, row: first + index }));

/**
 * Reads these rows of the table alone, and brings the check up to date: their findings are judged again, those of
 * the rules across rows over all the rows that the check knows. Writes nothing.
 * @param between whether rows that are read along with them, for they stand between, may have changed too.
 * @returns null when the whole had better be checked again: a row of totals came or went.
 */
export async function recheckRows(
  before: CheckResult,
  rows: readonly RowAt[],
  run: Run = {},
  between: 'may-have-changed' | 'as-they-were' = 'may-have-changed',
): Promise<Rechecked | null> {
  const { workspace, engine, seen } = before;
  const wanted = rowSet(rows);
  const isRead = between === 'as-they-were' ? wanted.has : () => true;
  const places = placesToRead(workspace, rows);
  const total = places.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const read = rowSet();
  const judged: JudgedBlock[] = [];
  for (const place of places) {
    const { on, first, last } = place;
    await step(run, { stage: 'checking', done: read.size, total });
    const block = among(await engine.read(on, first, last - first + 1), isRead);
    const rowsRead = rowsAt(place).filter(isRead);
    for (const at of rowsRead) read.add(at);
    if (block.totalsRows.length > 0 || engine.totalsRows.some(read.has)) return null;
    engine.checker.forget(rowsRead);
    see(seen, block);
    judged.push(judge(block, engine.checker, workspace));
  }
  const said = judged.flatMap((block) => block.rows);
  const was = rowMap(before.rows.map((row) => [row, row]));
  const others = before.rows.filter((row) => !read.has(row));
  const ids = resolveIds(workspace, inOrder(workspace, [...others, ...said]));
  const facts = said.map((row) => rowFacts(row, ids.of(row)?.natureDeposant ?? ''));
  const stated = rowMap(facts.map((row) => [row, row]));
  const twinsOf = (some: Iterable<RowAt>) => {
    const idsOn = new Set(
      [...some].flatMap((at) => [was.get(at), stated.get(at)].map((each) => each?.idTechnique ?? '')),
    );
    return others.filter(({ idTechnique }) => idTechnique !== '' && idsOn.has(idTechnique));
  };
  const now = inOrder(workspace, [...others, ...facts]);
  const judgement = judgeRows(before.journal, workspace, now);
  const isSame = judgement.journal.deposits === before.journal.deposits;
  const across = [...engine.checker.finish(), ...ids.ofRows, ...identityFindings(judgement, now)];
  const wasAcross = new Set(engine.across);
  const kept = [...before.findings, ...before.hidden]
    .filter(isOfRow)
    .filter((finding) => !read.has(finding) && !wasAcross.has(finding));
  const all = inRowOrder(workspace, [...kept, ...judged.flatMap((block) => block.findings), ...across]);
  const { shown: found, hidden } = setApart(all, workspace);

  const told = rowsTold(engine.across, across);
  const restated = rowSet(read, told, twinsOf(read));
  // A file that is out of date may change the status of any of its rows.
  const isRestated = (at: RowAt) => !isSame || restated.has(at);
  const byRow = groupByRow(found.filter(isRestated));
  const states = restateSome(now, isRestated, (at) => byRow.get(at) ?? [], judgement, workspace);
  // Rows read along with those asked for are mostly the same: what is written of them is right already.
  const asked = rowSet(rows.filter(read.has));
  const along = rowSet([...restated].filter((at) => !asked.has(at)));
  const wasSaid = saidOf(along, before.rows, before.findings.filter(isOfRow));
  const isSaid = saidOf(along, states, found);
  const touched = rowSet(
    asked,
    told,
    twinsOf(asked),
    [...along].filter((at) => wasSaid.get(at) !== isSaid.get(at)),
  );
  const corrections = inOrder(workspace, [
    ...before.corrections.filter((correction) => !read.has(correction)),
    ...judged.flatMap((block) => block.corrections),
  ]);
  const result: CheckResult = {
    ...before,
    rows: states,
    journal: isSame ? before.journal : judgement.journal,
    judgement,
    findings: [...aboutWorkbook({ ...before, ids, judgement, rows: states }), ...found],
    hidden,
    corrections,
    ids,
    engine: { ...engine, across },
  };
  return { result, touched: inOrder(workspace, [...touched]) };
}

/** A block, and of its passages these alone. */
const among = (block: PassageBlock, isRead: (at: RowAt) => boolean): PassageBlock => ({
  ...block,
  passages: block.passages.filter(isRead),
  totalsRows: block.totalsRows.filter((row) => isRead({ sheet: block.on.table.sheet, row })),
});

export const inOrder = <Row extends RowAt>(
  workspace: Pick<PassageWorkspace, 'tables'>,
  rows: readonly Row[],
): readonly Row[] => [...rows].sort(inWorkbookOrder(workspace));

/** What is written of these rows, to be compared. */
function saidOf(
  rows: ReadonlyRowSet,
  states: readonly RowState[],
  findings: readonly FindingOfRow[],
): ReadonlyRowMap<string> {
  const found = groupByRow(findings.filter(rows.has));
  return rowMap(
    states.filter(rows.has).map((state) => {
      const { status, modified, message, ko, errors, warnings, fingerprint } = state;
      const said = [status, modified, message, ko, errors, warnings, fingerprint];
      return [state, JSON.stringify([said, found.get(state)])];
    }),
  );
}

/** The rows of which the rules across rows no longer say the same. */
function rowsTold(before: readonly FindingOfRow[], after: readonly FindingOfRow[]): readonly RowAt[] {
  const keyOf = (finding: FindingOfRow) => JSON.stringify(finding);
  const was = new Map(before.map((finding) => [keyOf(finding), finding]));
  const told: RowAt[] = [];
  for (const finding of after) {
    const key = keyOf(finding);
    if (!was.delete(key)) told.push(finding);
  }
  return [...told, ...was.values()];
}
