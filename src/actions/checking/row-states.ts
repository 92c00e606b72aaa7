import { allTypedIn, tableOn, type PassageWorkspace } from '#actions/workspace';
import type { Passage } from '#cells';
import type { Finding, FindingOfRow } from '#checks';
import { classify } from '#compte-rendu';
import {
  groupBy,
  groupByRow,
  rowMap,
  sentValues,
  type FieldKey,
  type RowAt,
  type RowOf,
  type SentPassage,
} from '#dictionary';
import {
  deriveStatus,
  fingerprintOfSent,
  koTimes,
  personKey,
  readAside,
  REQUEST_ANSWERED,
  sameValues,
  type Demarche,
  type HistoryLine,
  type Judgement,
  type LastCheck,
  type Status,
  STATUS_FACTS,
} from '#journal';
import type { RowWords } from './row-words';

/** What a row says by itself. */
export interface RowFacts extends SentPassage, RowAt, RowWords {
  readonly idTechnique: string;
  readonly fingerprint: string;
  /** Who it is of, and for what, whatever the id and the branch; '' where it does not say enough. */
  readonly personKey: string;
  /** Whether its cell holds a NIR, or held one that was wiped since it was sent. */
  readonly nir: 'none' | 'filled' | 'wiped';
  /** The fingerprint that it was sent under, where its NIR was wiped since and nothing else changed; null else. */
  readonly sentAs: string | null;
}

/** The same before it is known under which ids it goes. */
export interface RowSaid extends Omit<RowFacts, 'fingerprint' | 'values'> {
  readonly values: RowOf<string> & SentPassage['values'];
  /** '' until then. */
  fingerprint: string;
}

/** A row after a check: what it would send, what was found, where it stands. */
export interface RowState extends RowFacts {
  /** null when the row was never checked. */
  readonly lastCheck: LastCheck | null;
  readonly errors: readonly FieldKey[];
  readonly warnings: readonly FieldKey[];
  /** Fields to look at after a KO. */
  readonly ko: readonly FieldKey[];
  readonly status: Status;
  /** Accepted or deposited, and different from what was sent. */
  readonly modified: boolean;
  /** What CDC answered last; '' when it did not. */
  readonly message: string;
  /** Day of the accusé that said it KO, while it was not sent again; '' where it is not known, null when there is none to answer. */
  readonly koOn: string | null;
  /** When the holder's request was received that nothing answered yet; null when there is none. */
  readonly requestOn: string | null;
  /** How many files it came back KO from, while CDC has not accepted it. */
  readonly koTimes: number;
  /** Copied from a row that was sent, or given the id of somebody else: the history of the id is not its own. */
  readonly isCopy: boolean;
}

/** A row and what a check left on it, before its status is derived. */
export type CheckedRow = Omit<
  RowState,
  'ko' | 'status' | 'modified' | 'message' | 'koTimes' | 'koOn' | 'requestOn' | 'isCopy'
>;

/**
 * What is kept of a passage: its cells as typed and as read are let go.
 * @param words what *Statut* and *Mis de côté* hold on the row.
 */
export function rowSaid(
  { sheet, row, values, branch, sentAs }: Passage,
  { statusCell, aside, isAsideCarried, request, service }: RowWords,
): RowSaid {
  // Named one by one, here and below: to spread one object into another costs a hundred times more, and that for each row.
  return {
    branch,
    values: sentValues(values, branch),
    sheet,
    row,
    idTechnique: values.idTechnique ?? '',
    fingerprint: '',
    personKey: personKey(values),
    nir: sentAs !== undefined ? 'wiped' : (values.nir ?? '') === '' ? 'none' : 'filled',
    sentAs: sentAs ?? null,
    statusCell,
    aside,
    isAsideCarried,
    request,
    service,
  };
}

/**
 * Completes, in its place, what a row says.
 * @param nature `natureDeposant` of *Certificateurs* or *Paramètres*, sent where the row does not say; '' for none.
 */
export function rowFacts(row: RowSaid, nature: string): RowFacts {
  if (nature !== '') row.values.natureDeposant ??= nature;
  row.fingerprint = row.sentAs ?? fingerprintOfSent(row.values);
  return row;
}

/** The state of each row, in the same order. `findings` are those with a row. */
export function withStatuses(
  rows: readonly RowFacts[],
  findings: readonly FindingOfRow[],
  judgement: Judgement,
  workspace: Tables,
): readonly RowState[] {
  const found = groupByRow(findings);
  return restate(
    rows.map((row) => checkedRow(row, found.get(row) ?? [])),
    judgement,
    workspace,
  );
}

/** What to look at after a KO is where it is typed. */
type Tables = Pick<PassageWorkspace, 'tables' | 'demarches'>;

/** A row of which nothing is known yet but what it says. */
function blankState(row: RowFacts): { -readonly [Key in keyof RowState]: RowState[Key] } {
  return {
    branch: row.branch,
    values: row.values,
    sheet: row.sheet,
    row: row.row,
    idTechnique: row.idTechnique,
    fingerprint: row.fingerprint,
    personKey: row.personKey,
    nir: row.nir,
    sentAs: row.sentAs,
    statusCell: row.statusCell,
    aside: row.aside,
    isAsideCarried: row.isAsideCarried,
    request: row.request,
    service: row.service,
    lastCheck: null,
    errors: NO_FIELDS,
    warnings: NO_FIELDS,
    ko: NO_FIELDS,
    status: 'draft',
    modified: false,
    message: '',
    koOn: null,
    requestOn: null,
    koTimes: 0,
    isCopy: false,
  };
}

/** A row and what was just found on it. */
function checkedRow(row: RowFacts, own: readonly Finding[]): CheckedRow {
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
export function restate(
  rows: readonly CheckedRow[],
  { journal: { deposits, history }, disowned }: Judgement,
  workspace: Tables,
): readonly RowState[] {
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
  return rows.map((row) => {
    const isCopy = disowned.has(row);
    const own = isCopy ? NO_LINES : (lines.get(row.idTechnique) ?? NO_LINES);
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
  });
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

const NO_FIELDS: readonly FieldKey[] = [];

function fieldsOf(findings: readonly Finding[], severity: Finding['severity']): readonly FieldKey[] {
  if (findings.length === 0) return NO_FIELDS;
  const fields = new Set<FieldKey>();
  for (const finding of findings)
    if (finding.severity === severity && finding.field !== null) fields.add(finding.field);
  return fields.size === 0 ? NO_FIELDS : [...fields];
}

/** The row of each idTechnique: of copies, the one that was sent; else the first. Rows without an id are not among them. */
export function rowsById<Row extends Pick<RowState, 'idTechnique' | 'isCopy'>>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows)
    if (!row.isCopy && row.idTechnique !== '' && !byId.has(row.idTechnique)) byId.set(row.idTechnique, row);
  return byId;
}
