import { tableWidth, resolveIds } from '#actions/workspace';
import { see } from '#actions/writing';
import type { Finding } from '#checks';
import { groupBy, runsOf } from '#dictionary';
import { aboutWorkbook, inRowOrder, judge, type CheckResult } from './check';
import { identityFindings, judgeRows } from './identity';
import { restateSome, rowFacts } from './row-states';

/** A check brought up to date with some rows. */
export interface Rechecked {
  readonly result: CheckResult;
  /** The rows whose marks, words or statuses may have changed, in order: more than those read, for doubles. */
  readonly touched: readonly number[];
}

/** Rows as near as this are read together. */
const GAP = 100;
/** More reads than this are not worth it: the whole is checked again. */
const MOST_READS = 8;

/**
 * Reads these rows of the table alone, and brings the check up to date: their findings are judged again, those of
 * the rules across rows over all the rows that the check knows. Writes nothing.
 * @returns null when the whole had better be checked again.
 */
export async function recheckRows(before: CheckResult, rows: readonly number[]): Promise<Rechecked | null> {
  const { workspace, engine, seen } = before;
  const { blockRows } = workspace.description;
  const runs = runsOf(rows, GAP);
  const reads = runs.reduce((sum, { first, last }) => sum + Math.ceil((last - first + 1) / blockRows), 0);
  if (reads > MOST_READS) return null;
  const blocks = [];
  for (const { first, last } of runs)
    for (let row = first; row <= last; row += blockRows)
      blocks.push(await engine.read(row, Math.min(blockRows, last - row + 1), tableWidth(workspace.table)));
  const read = new Set(
    runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, n) => first + n)),
  );
  const wasTotals = engine.totalsRows.some((row) => read.has(row));
  if (wasTotals || blocks.some(({ totalsRows }) => totalsRows.length > 0)) return null;

  engine.checker.forget([...read]);
  const judged = blocks.map((block) => {
    see(seen, block);
    return judge(block, engine.checker, workspace);
  });
  const passages = judged.flatMap((block) => block.passages);
  const was = new Map(before.rows.map((row) => [row.row, row]));
  const others = before.rows.filter(({ row }) => !read.has(row));
  const ids = resolveIds(workspace, inOrder([...others, ...passages]));
  const cells = new Map(judged.flatMap((block) => [...block.statusCells]));
  const facts = passages.map((passage) =>
    rowFacts(passage, cells.get(passage.row) ?? '', ids.of(passage)?.natureDeposant ?? ''),
  );
  const changed = [...read].flatMap((row) => was.get(row)?.idTechnique ?? []);
  const touchedIds = new Set([...changed, ...facts.map(({ idTechnique }) => idTechnique)]);
  touchedIds.delete('');
  const now = inOrder([...others, ...facts]);
  const judgement = judgeRows(before.journal, workspace, now);
  if (judgement.journal.deposits !== before.journal.deposits) return null;
  const across = [...engine.checker.finish(), ...ids.ofRows, ...identityFindings(judgement, now)];
  const wasAcross = new Set(engine.across);
  const kept = before.findings.filter(
    (finding) => finding.row !== null && !read.has(finding.row) && !wasAcross.has(finding),
  );
  const found = inRowOrder([...kept, ...judged.flatMap((block) => block.findings), ...across]);

  const touched = new Set([
    ...read,
    ...rowsTold(engine.across, across),
    ...others.filter(({ idTechnique }) => touchedIds.has(idTechnique)).map(({ row }) => row),
  ]);
  const byRow = groupBy(
    found.filter(({ row }) => touched.has(row ?? 0)),
    ({ row }) => row,
  );
  const states = restateSome(
    now,
    (row) => touched.has(row),
    (row) => byRow.get(row) ?? [],
    judgement,
    workspace.table.columns,
  );
  const corrections = [
    ...before.corrections.filter(({ row }) => !read.has(row)),
    ...judged.flatMap((block) => block.corrections),
  ].sort((a, b) => a.row - b.row);
  const result: CheckResult = {
    ...before,
    rows: states,
    judgement,
    findings: [...aboutWorkbook(ids, before.notes, workspace, judgement), ...found],
    corrections,
    ids,
    engine: { ...engine, across },
  };
  return { result, touched: [...touched].sort((a, b) => a - b) };
}

const inOrder = <Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => a.row - b.row);

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
