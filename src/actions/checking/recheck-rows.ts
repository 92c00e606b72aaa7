import { tableWidth, resolveIds, step, type Run } from '#actions/workspace';
import { see } from '#actions/writing';
import type { Finding } from '#checks';
import { groupBy, runsOf, type NumberRun } from '#dictionary';
import { identityFindings, judgeRows } from './identity';
import { aboutWorkbook, inRowOrder, judge, type CheckResult, type JudgedBlock } from './check';
import { restateSome, rowFacts, type RowState } from './row-states';
import { NO_WORDS } from './row-words';

/** A check brought up to date with some rows. */
export interface Rechecked {
  /** Where files are out of date by it, its journal is another: that is to be written too. */
  readonly result: CheckResult;
  /** The rows whose marks, words or statuses may have changed, in order: more than those read, for doubles. */
  readonly touched: readonly number[];
}

/** Rows as near as this are read together. */
const GAP = 100;
/** Rows in more places than this are read with more of those between them. */
const MOST_PLACES = 8;

/** Where to read for these rows: in few places, however many and scattered they are. */
export function placesToRead(rows: readonly number[], blockRows: number): readonly NumberRun[] {
  let gap = GAP;
  let runs = runsOf(rows, gap);
  while (runs.length > MOST_PLACES) runs = runsOf(rows, (gap *= 4));
  return runs.flatMap(({ first, last }) =>
    Array.from({ length: Math.ceil((last - first + 1) / blockRows) }, (_, index) => ({
      first: first + index * blockRows,
      last: Math.min(last, first + (index + 1) * blockRows - 1),
    })),
  );
}

/**
 * Reads these rows of the table alone, and brings the check up to date: their findings are judged again, those of
 * the rules across rows over all the rows that the check knows. Writes nothing.
 * @returns null when the whole had better be checked again: a row of totals came or went.
 */
export async function recheckRows(
  before: CheckResult,
  rows: readonly number[],
  run: Run = {},
): Promise<Rechecked | null> {
  const { workspace, engine, seen } = before;
  const places = placesToRead(rows, workspace.description.blockRows);
  const total = places.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const read = new Set<number>();
  const judged: JudgedBlock[] = [];
  for (const { first, last } of places) {
    await step(run, { stage: 'checking', done: read.size, total });
    const block = await engine.read(first, last - first + 1, tableWidth(workspace.table));
    const rowsRead = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (block.totalsRows.length > 0 || engine.totalsRows.some((row) => row >= first && row <= last))
      return null;
    for (const row of rowsRead) read.add(row);
    engine.checker.forget(rowsRead);
    see(seen, block);
    judged.push(judge(block, engine.checker, workspace));
  }
  const passages = judged.flatMap((block) => block.passages);
  const was = new Map(before.rows.map((row) => [row.row, row]));
  const others = before.rows.filter(({ row }) => !read.has(row));
  const ids = resolveIds(workspace, inOrder([...others, ...passages]));
  const words = new Map(judged.flatMap((block) => [...block.words]));
  const facts = passages.map((passage) =>
    rowFacts(passage, words.get(passage.row) ?? NO_WORDS, ids.of(passage)?.natureDeposant ?? ''),
  );
  const stated = new Map(facts.map((row) => [row.row, row]));
  const twinsOf = (some: Iterable<number>) => {
    const idsOn = new Set(
      [...some].flatMap((row) => [was.get(row), stated.get(row)].map((each) => each?.idTechnique ?? '')),
    );
    return others.flatMap(({ row, idTechnique }) =>
      idTechnique !== '' && idsOn.has(idTechnique) ? row : [],
    );
  };
  const now = inOrder([...others, ...facts]);
  const judgement = judgeRows(before.journal, workspace, now);
  const isSame = judgement.journal.deposits === before.journal.deposits;
  const across = [...engine.checker.finish(), ...ids.ofRows, ...identityFindings(judgement, now)];
  const wasAcross = new Set(engine.across);
  const kept = before.findings.filter(
    (finding) => finding.row !== null && !read.has(finding.row) && !wasAcross.has(finding),
  );
  const found = inRowOrder([...kept, ...judged.flatMap((block) => block.findings), ...across]);

  const told = rowsTold(engine.across, across);
  const restated = new Set([...read, ...told, ...twinsOf(read)]);
  // A file that is out of date may change the status of any of its rows.
  const isRestated = (row: number) => !isSame || restated.has(row);
  const byRow = groupBy(
    found.filter(({ row }) => isRestated(row ?? 0)),
    ({ row }) => row,
  );
  const states = restateSome(
    now,
    isRestated,
    (row) => byRow.get(row) ?? [],
    judgement,
    workspace.table.columns,
  );
  // Rows read along with those asked for are mostly the same: what is written of them is right already.
  const asked = new Set(rows.filter((row) => read.has(row)));
  const along = new Set([...restated].filter((row) => !asked.has(row)));
  const wasSaid = saidOf(along, before.rows, before.findings);
  const isSaid = saidOf(along, states, found);
  const touched = new Set([
    ...asked,
    ...told,
    ...twinsOf(asked),
    ...[...along].filter((row) => wasSaid.get(row) !== isSaid.get(row)),
  ]);
  const corrections = [
    ...before.corrections.filter(({ row }) => !read.has(row)),
    ...judged.flatMap((block) => block.corrections),
  ].sort((a, b) => a.row - b.row);
  const result: CheckResult = {
    ...before,
    rows: states,
    journal: isSame ? before.journal : judgement.journal,
    judgement,
    findings: [...aboutWorkbook({ ...before, ids, judgement, rows: states }), ...found],
    corrections,
    ids,
    engine: { ...engine, across },
  };
  return { result, touched: [...touched].sort((a, b) => a - b) };
}

export const inOrder = <Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => a.row - b.row);

/** What is written of these rows, to be compared. */
function saidOf(
  rows: ReadonlySet<number>,
  states: readonly RowState[],
  findings: readonly Finding[],
): ReadonlyMap<number, string> {
  const found = groupBy(
    findings.filter(({ row }) => row !== null && rows.has(row)),
    ({ row }) => row,
  );
  return new Map(
    states
      .filter(({ row }) => rows.has(row))
      .map((state) => {
        const { status, modified, message, ko, errors, warnings, fingerprint } = state;
        const said = [status, modified, message, ko, errors, warnings, fingerprint];
        return [state.row, JSON.stringify([said, found.get(state.row)])];
      }),
  );
}

/** The rows of which the rules across rows no longer say the same. */
function rowsTold(before: readonly Finding[], after: readonly Finding[]): readonly number[] {
  const keyOf = (finding: Finding) => JSON.stringify(finding);
  const was = new Map(before.map((finding) => [keyOf(finding), finding.row]));
  const told: number[] = [];
  for (const finding of after) {
    const key = keyOf(finding);
    if (!was.delete(key) && finding.row !== null) told.push(finding.row);
  }
  return [...told, ...[...was.values()].flatMap((row) => row ?? [])];
}
