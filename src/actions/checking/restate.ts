import { allTypedIn, tableOn, type PassageWorkspace } from '#actions/workspace';
import type { Finding, FindingOfRow } from '#checks';
import { classify } from '#compte-rendu';
import { groupBy, groupByRow, rowMap, type FieldKey, type RowAt } from '#dictionary';
import {
  deriveStatus,
  koTimes,
  readAside,
  REQUEST_ANSWERED,
  sameValues,
  type Demarche,
  type HistoryLine,
  type Judgement,
  type LastCheck,
  STATUS_FACTS,
  linesWithout,
} from '#journal';
import { blankState, NO_FIELDS, type CheckedRow, type RowFacts, type RowState } from './row-states';

/** The state of each row, in the same order. `findings` are those with a row. */
export function withStatuses(
  rows: readonly RowFacts[],
  findings: readonly FindingOfRow[],
  judgement: Judgement,
  workspace: Tables,
): readonly RowState[] {
  const found = groupByRow(findings);
  const stated = stater(rows, judgement, workspace);
  return rows.map((row) => stated(checkedRow(row, found.get(row) ?? NO_FINDINGS)));
}

const NO_FINDINGS: readonly Finding[] = [];

/** What to look at after a KO is where it is typed. */
type Tables = Pick<PassageWorkspace, 'tables' | 'demarches'>;

/** A row and what was just found on it. */
function checkedRow(row: RowFacts, own: readonly Finding[]): CheckedRow {
  if (own.length === 0)
    return checkedAs(row, { hasError: false, fingerprint: row.fingerprint }, NO_FIELDS, NO_FIELDS);
  const hasError = own.some(({ severity }) => severity === 'error');
  const errors = fieldsOf(own, 'error');
  const warnings = fieldsOf(own, 'warning').filter((field) => !errors.includes(field));
  return checkedAs(row, { hasError, fingerprint: row.fingerprint }, errors, warnings);
}

/** A row and what a check left on it. */
export function checkedAs(
  row: RowFacts,
  lastCheck: LastCheck | null,
  errors: readonly FieldKey[],
  warnings: readonly FieldKey[],
): CheckedRow {
  const checked = blankState(row);
  checked.lastCheck = lastCheck;
  checked.errors = errors;
  checked.warnings = warnings;
  return checked;
}

/**
 * The states of all the rows once some of them changed; the others are the same objects.
 * @param rows in row order: states for those that did not change.
 * @param isTouched tells a row whose findings, lines or twins changed.
 */
export function restateSome(
  rows: readonly (RowFacts | RowState)[],
  isTouched: (at: RowAt) => boolean,
  findingsOf: (at: RowAt) => readonly Finding[],
  judgement: Judgement,
  workspace: Tables,
): readonly RowState[] {
  const touched = rows.filter(isTouched);
  const after = restate(
    touched.map((row) => checkedRow(row, findingsOf(row))),
    judgement,
    workspace,
  );
  const states = rowMap(after.map((row) => [row, row]));
  return rows.flatMap((row) => states.get(row) ?? ('status' in row ? row : []));
}

/**
 * The same rows under another journal: after a deposit, an accusé…
 * @param judgement of all the rows of the workbook, which these are among.
 */
export const restate = (
  rows: readonly CheckedRow[],
  judgement: Judgement,
  workspace: Tables,
): readonly RowState[] => rows.map(stater(rows, judgement, workspace));

/** What states each of these rows, once it was checked: one after the other, so that what a check left on it is not kept. */
function stater(
  rows: readonly RowFacts[],
  { journal: { deposits, history }, disowned, ofOthers }: Judgement,
  workspace: Tables,
): (row: CheckedRow) => RowState {
  const ids = new Set(rows.map(({ idTechnique }) => idTechnique));
  const lines = groupBy(
    history.filter(({ idTechnique }) => ids.has(idTechnique)),
    ({ idTechnique }) => idTechnique,
  );
  const answered = groupBy(
    workspace.demarches.filter(({ code }) => code === REQUEST_ANSWERED),
    ({ idTechnique }) => idTechnique,
  );
  const days = new Map(deposits.map(({ idFlux, accuseOn }) => [idFlux, accuseOn]));
  return (row) => {
    const isCopy = disowned.has(row);
    const own = isCopy ? NO_LINES : linesWithout(ofOthers, lines.get(row.idTechnique) ?? NO_LINES);
    const { status, modified, message } = deriveStatus({
      lines: own,
      deposits,
      lastCheck: row.lastCheck,
      fingerprint: row.fingerprint,
      aside: readAside(row.aside) !== 'no',
    });
    const { by, isToSend } = STATUS_FACTS[status];
    const state = blankState(row);
    state.lastCheck = row.lastCheck;
    state.errors = row.errors;
    state.warnings = row.warnings;
    state.status = status;
    state.modified = modified;
    state.message = message || rejection(own, row.fingerprint);
    state.isCopy = isCopy;
    state.koOn = isToSend ? dayOfKo(own, days) : null;
    state.requestOn = openRequest(row.request, own, answered.get(row.idTechnique) ?? NO_STEPS);
    state.koTimes = by === 'cdc' || by === 'cdc-deleted' ? 0 : koTimes(own);
    if (by === 'cdc-to-work-on')
      state.ko = allTypedIn(classify(message).fields, tableOn(workspace, row.sheet)?.table.columns ?? {});
    return state;
  };
}

/** Day of the accusé of the KO that is to be answered: the last that CDC said of the passage. */
function dayOfKo(lines: readonly HistoryLine[], days: ReadonlyMap<string, string>): string | null {
  const last = lines.findLast(({ action, outcome }) => action === 'CREATION' && outcome !== null);
  return last?.outcome === 'ko' || last?.outcome === 'doubtful' ? (days.get(last.idFlux) ?? '') : null;
}

/** A request is answered by a correction that is sent after it, or by a reason that someone gives. Source: R. 6113-17-2. */
function openRequest(
  request: string,
  lines: readonly HistoryLine[],
  answers: readonly Demarche[],
): string | null {
  if (request === '') return null;
  const isAfter = ({ date }: { readonly date: string }) => date.slice(0, 10) >= request;
  const isSent = lines.some(
    (line) => isAfter(line) && line.outcome !== 'ko' && line.outcome !== 'file-rejected',
  );
  return isSent || answers.some(isAfter) ? null : request;
}

const NO_STEPS: readonly Demarche[] = [];

/** What is wrong with the last file of a passage, when it was rejected whole and the passage was not changed since; '' else. */
function rejection(lines: readonly HistoryLine[], print: string): string {
  const last = lines.at(-1);
  return last?.outcome === 'file-rejected' && sameValues(last.fingerprint, print) ? last.message : '';
}

const NO_LINES: readonly HistoryLine[] = [];

function fieldsOf(findings: readonly Finding[], severity: Finding['severity']): readonly FieldKey[] {
  if (findings.length === 0) return NO_FIELDS;
  const fields = new Set<FieldKey>();
  for (const finding of findings)
    if (finding.severity === severity && finding.field !== null) fields.add(finding.field);
  return fields.size === 0 ? NO_FIELDS : [...fields];
}
