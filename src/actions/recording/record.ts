import { check, type CheckResult, rowKey, underJournal, addFindings } from '#actions/checking';
import type { Generated, GeneratedFile } from '#actions/sending';
import { type Run, findPassages, tableOn, type PassageWorkspace, refuseNewer } from '#actions/workspace';
import { refuseMovedRows } from '#actions/writing';
import { isOfRow } from '#checks';
import { rowMap } from '#dictionary';
import { horodatageParis } from '#flux';
import {
  DROPPED,
  fluxKey,
  GIVEN_UP,
  isTypedOver,
  saidOfFiles,
  statusLabel,
  stepLabel,
  UNANSWERED,
  whoIs,
  type Deposit,
  type HistoryLine,
  type Journal,
} from '#journal';
import { carryAside } from './carry-aside';
import { writeJournal } from './write-journal';
import { writeMarkColumns } from './write-marks';

/**
 * Writes what a check found into the workbook: files out of date, statuses, anomalies in words, CDC's messages,
 * marks and the colours that read them.
 */
export async function recordCheck(result: CheckResult, run: Run = {}): Promise<CheckResult> {
  return recordJournal(result, result.journal, run);
}

/**
 * The same under a new journal.
 * @returns the check under that journal, of the workbook as it now stands.
 * @throws BadInputError when rows moved meanwhile, or a later version keeps the workbook.
 */
export async function recordJournal(
  result: CheckResult,
  journal: Journal,
  run: Run = {},
): Promise<CheckResult> {
  refuseNewer(result.workspace);
  return record(result, journal, run, null);
}

/**
 * Once the journal is written the rest is no longer cancelled: the statuses follow what was sent. Where rows moved since
 * the check saw them, all is checked again, once.
 * @param earlier the time before, if any.
 */
async function record(
  result: CheckResult,
  journal: Journal,
  run: Run,
  earlier: Attempt | null,
): Promise<CheckResult> {
  const judged = underJournal(result, journal);
  const workspace = withFilesSaid(result.workspace, judged.journal);
  const lists = await writeJournal(workspace, judged.journal);
  const kept: Run = run.onProgress === undefined ? {} : { onProgress: run.onProgress };
  const after = { ...judged, workspace: { ...workspace, lists, ...judged.journal } };
  const isRecorded = lists !== workspace.lists || earlier?.isRecorded === true;
  const carried = await carryAside(after);
  const remembered =
    carried === null ? 'disturbed' : await writeMarkColumns(carried, isRecorded ? kept : run);
  if (carried !== null && typeof remembered !== 'string') {
    const now = await settled({ ...carried.workspace, ...remembered });
    if (earlier !== null || isAsLong(workspace, now)) return { ...carried, workspace: now };
  }
  if (earlier !== null) return refuseMovedRows(isRecorded ? 'recorded' : 'checking');
  const again = await checkAgain(after, kept);
  if (remembered !== 'astray') return record(again, again.journal, kept, { isRecorded });
  return record(withWordsOf(after, again), { ...again.journal }, kept, { isRecorded });
}

/** What *Statut* said before words of ours went astray: on another row they would claim a sending. */
function withWordsOf({ rows, workspace: { language } }: CheckResult, again: CheckResult): CheckResult {
  const words = new Map(rows.map((row) => [rowKey(row), row.statusCell]));
  const ours = new Set(rows.map(({ status }) => statusLabel(status, language)));
  return {
    ...again,
    rows: again.rows.map((row) =>
      ours.has(row.statusCell) ? { ...row, statusCell: words.get(rowKey(row)) ?? '' } : row,
    ),
  };
}

/**
 * *Démarches* with the files that are given up, replaced, out of date, or dropped by what is written now: what anybody may type
 * in *Dépôts* is not believed alone. A workbook of an earlier version gets those that it says are given up.
 */
function withFilesSaid(workspace: PassageWorkspace, { deposits }: Journal): PassageWorkspace {
  const said = saidOfFiles(workspace.demarches);
  const wereDropped = new Set(workspace.deposits.filter(isDropped).map(({ idFlux }) => idFlux));
  const date = horodatageParis(workspace.surroundings.now());
  const codeOf = (deposit: Deposit): string | null => {
    if (isTypedOver(deposit, said)) return GIVEN_UP;
    const { idFlux } = deposit;
    const isNew = isDropped(deposit) && !wereDropped.has(idFlux) && !said.dropped.has(fluxKey(idFlux));
    return isNew ? DROPPED : null;
  };
  const steps = deposits.flatMap((deposit) => {
    const code = codeOf(deposit);
    if (code === null) return [];
    const { idFlux, fileName } = deposit;
    const reason = `${stepLabel(code, workspace.language)} (${fileName || idFlux})`;
    return [{ date, by: '', idTechnique: idFlux, code, about: '', reason }];
  });
  return steps.length === 0 ? workspace : { ...workspace, demarches: [...workspace.demarches, ...steps] };
}

const isDropped = ({ state }: Deposit): boolean => state === 'deposited';

/** A writing that was disturbed. */
interface Attempt {
  /** Whether *Dépôts* or *Historique* were written. */
  readonly isRecorded: boolean;
}

/** The same workspace once we wrote into it: where our columns and lines are now. */
async function settled(workspace: PassageWorkspace): Promise<PassageWorkspace> {
  return findPassages({ ...workspace, description: await workspace.workbook.describe() });
}

/** Whether the tables have the rows that were checked; one that grew is checked again, with the rows added. */
const isAsLong = (before: PassageWorkspace, now: PassageWorkspace): boolean =>
  now.tables.length === before.tables.length &&
  now.tables.every(({ table }) => {
    const was = tableOn(before, table.sheet)?.table;
    return was?.firstRow === table.firstRow && table.lastRow <= was.lastRow;
  });

/** What only the XSD refused is not found by a check: it goes with its row. */
async function checkAgain({ workspace, rows, findings }: CheckResult, run: Run): Promise<CheckResult> {
  const { workbook, options, surroundings } = workspace;
  const again = await check(workbook, options, surroundings, run);
  const keys = rowMap(rows.map((row) => [row, rowKey(row)]));
  const places = new Map(again.rows.map((row) => [rowKey(row), row]));
  const refused = findings.filter(isOfRow).flatMap((finding) => {
    const now = finding.rule === 'xsd' ? places.get(keys.get(finding) ?? '') : undefined;
    return now === undefined ? [] : [{ ...finding, sheet: now.sheet, row: now.row }];
  });
  return refused.length === 0 ? again : addFindings(again, refused);
}

/**
 * Writes what was generated into the workbook: a line of *Dépôts* a file, a line of *Historique* a passage, and
 * the statuses. Files of the same action taken back by `replace` become *Remplacé*. A drop is confirmed by a person or by an
 * accusé, never here.
 */
export async function recordGeneration(generated: Generated, run: Run = {}): Promise<CheckResult> {
  const { result, choice, files } = generated;
  const { deposits, history } = result.journal;
  const isReplaced = ({ action, state, isTypedOver }: Deposit) =>
    choice.replace === true &&
    isTypedOver !== true &&
    files.length > 0 &&
    action === choice.action &&
    (state === 'generated' || state === 'stale');
  const gone = new Set(deposits.filter(isReplaced).map(({ idFlux }) => idFlux));
  const successors = new Map(
    files.flatMap(({ envelope, rows }) => rows.map(({ idTechnique }) => [idTechnique, envelope.idFlux])),
  );
  const deposited = deposits.map((deposit) =>
    isReplaced(deposit) ? { ...deposit, state: 'replaced' as const } : deposit,
  );
  const succeeded = history.map((line) => {
    const replacedBy = gone.has(line.idFlux) ? successors.get(line.idTechnique) : undefined;
    return replacedBy === undefined ? line : { ...line, replacedBy };
  });
  return recordJournal(
    result,
    {
      deposits: [...deposited, ...files.map((file) => depositOf(file, result.workspace.chosen.version))],
      history: [...succeeded, ...files.flatMap(linesOf)],
    },
    run,
  );
}

function depositOf({ name, envelope, file, sha256, rows }: GeneratedFile, version: string): Deposit {
  return {
    fileName: name,
    ...envelope,
    version,
    passages: rows.length,
    bytes: file.bytes,
    sha256,
    state: 'generated',
    ...UNANSWERED,
  };
}

function linesOf({ envelope, rows }: GeneratedFile): readonly HistoryLine[] {
  return rows.map((row, index) => ({
    idTechnique: row.idTechnique,
    idFlux: envelope.idFlux,
    ordinal: index + 1,
    action: envelope.action,
    date: envelope.horodatage,
    outcome: null,
    idTraitement: '',
    message: '',
    ...whoIs(row, envelope.idClientCertificateur),
    fieldsAtFault: '',
    replacedBy: '',
  }));
}
