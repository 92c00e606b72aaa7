import { allTypedIn } from '#actions/workspace';
import type { Passage, PassageTable } from '#cells';
import type { Finding } from '#checks';
import { classify } from '#compte-rendu';
import { groupBy, sentValues, type FieldKey, type SentPassage } from '#dictionary';
import {
  deriveStatus,
  fingerprint,
  nameOf,
  personKey,
  readAside,
  type HistoryLine,
  type Judgement,
  type LastCheck,
  type Status,
  type WhoWasSent,
  STATUS_FACTS,
} from '#journal';
import type { RowWords } from './row-words';

/** What a row says by itself. */
export interface RowFacts extends SentPassage {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly idTechnique: string;
  readonly fingerprint: string;
  /** Who it is of, and for what, whatever the id and the branch; '' where it does not say enough. */
  readonly personKey: string;
  /** What the status cell held: someone may claim there that the passage was sent. */
  readonly statusCell: string;
  /** What *Mis de côté* holds: a reason, or something that gives none. */
  readonly aside: string;
  /** Whether that was read in *Statut*, where an earlier version had it. */
  readonly isAsideCarried: boolean;
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
  /** Copied from a row that was sent, or given the id of somebody else: the history of the id is not its own. */
  readonly isCopy: boolean;
}

/** A row and what a check left on it, before its status is derived. */
export type CheckedRow = Omit<RowState, 'ko' | 'status' | 'modified' | 'message' | 'isCopy'>;

/**
 * @param words what *Statut* and *Mis de côté* hold on the row.
 * @param nature `natureDeposant` of *Certificateurs* or *Paramètres*, sent where the row does not say; '' for none.
 */
export function rowFacts({ row, values, branch }: Passage, words: RowWords, nature: string): RowFacts {
  const own = sentValues(values, branch);
  const isNatureTaken = own.natureDeposant === undefined && nature !== '';
  const sent = { branch, values: isNatureTaken ? { ...own, natureDeposant: nature } : own };
  return {
    ...sent,
    row,
    idTechnique: values.idTechnique ?? '',
    fingerprint: fingerprint(sent),
    personKey: personKey(values),
    ...words,
  };
}

/** What *Historique* keeps of whom a row is of. */
export function whoIs(
  { fingerprint: print, personKey: key, values }: RowFacts,
  sheet: string,
  idClientCertificateur: string,
): WhoWasSent {
  const { nom, prenom } = nameOf(values);
  return {
    fingerprint: print,
    personKey: key,
    nomNaissance: nom,
    prenom1: prenom,
    code: values.code ?? '',
    dateDebutValidite: values.dateDebutValidite ?? '',
    idClientCertificateur,
    sheet,
  };
}

/** The state of each row, in the same order. `findings` are those with a row. */
export function withStatuses(
  rows: readonly RowFacts[],
  findings: readonly Finding[],
  judgement: Judgement,
  columns: PassageTable['columns'],
): readonly RowState[] {
  const found = groupBy(findings, ({ row }) => row);
  return restate(
    rows.map((row) => checkedRow(row, found.get(row.row) ?? [])),
    judgement,
    columns,
  );
}

/** A row and what was just found on it. */
function checkedRow(row: RowFacts, own: readonly Finding[]): CheckedRow {
  const errors = fieldsOf(own, 'error');
  return {
    ...row,
    lastCheck: {
      hasError: own.some(({ severity }) => severity === 'error'),
      fingerprint: row.fingerprint,
    },
    errors,
    warnings: fieldsOf(own, 'warning').filter((field) => !errors.includes(field)),
  };
}

/**
 * The states of all the rows once some of them changed; the others are the same objects.
 * @param rows in row order: states for those that did not change.
 * @param isTouched tells by its number a row whose findings, lines or twins changed.
 */
export function restateSome(
  rows: readonly (RowFacts | RowState)[],
  isTouched: (row: number) => boolean,
  findingsOf: (row: number) => readonly Finding[],
  judgement: Judgement,
  columns: PassageTable['columns'],
): readonly RowState[] {
  const touched = rows.filter(({ row }) => isTouched(row));
  const after = restate(
    touched.map((row) => checkedRow(row, findingsOf(row.row))),
    judgement,
    columns,
  );
  const states = new Map(after.map((row) => [row.row, row]));
  return rows.flatMap((row) => states.get(row.row) ?? ('status' in row ? row : []));
}

/**
 * The same rows under another journal: after a deposit, an accusé…
 * @param judgement of all the rows of the workbook, which these are among.
 * @param columns of the table: what to look at after a KO is where it is typed.
 */
export function restate(
  rows: readonly CheckedRow[],
  { journal: { deposits, history }, disowned }: Judgement,
  columns: PassageTable['columns'],
): readonly RowState[] {
  const ids = new Set(rows.map(({ idTechnique }) => idTechnique));
  const lines = groupBy(
    history.filter(({ idTechnique }) => ids.has(idTechnique)),
    ({ idTechnique }) => idTechnique,
  );
  return rows.map((row) => {
    const isCopy = disowned.has(row.row);
    const own = isCopy ? NO_LINES : (lines.get(row.idTechnique) ?? NO_LINES);
    const { status, modified, message } = deriveStatus({
      lines: own,
      deposits,
      lastCheck: row.lastCheck,
      fingerprint: row.fingerprint,
      aside: readAside(row.aside) !== 'no',
    });
    const ko =
      STATUS_FACTS[status].by === 'cdc-to-work-on' ? allTypedIn(classify(message).fields, columns) : [];
    return { ...row, status, modified, message: message || rejection(own), ko, isCopy };
  });
}

/** What is wrong with the last file of a passage, when it was rejected whole; '' else. */
function rejection(lines: readonly HistoryLine[]): string {
  const last = lines.at(-1);
  return last?.outcome === 'file-rejected' ? last.message : '';
}

const NO_LINES: readonly HistoryLine[] = [];

function fieldsOf(findings: readonly Finding[], severity: Finding['severity']): readonly FieldKey[] {
  const fields = new Set<FieldKey>();
  for (const finding of findings)
    if (finding.severity === severity && finding.field !== null) fields.add(finding.field);
  return [...fields];
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
