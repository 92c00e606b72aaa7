import type { Passage } from '#cells';
import { sentValues, type FieldKey, type RowAt, type RowOf, type SentPassage } from '#dictionary';
import { fingerprintOfSent, personKey, type LastCheck, type Status } from '#journal';
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
  { statusCell, aside, isAsideCarried, isObtained, request, service }: RowWords,
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
    isObtained,
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

/** A row of which nothing is known yet but what it says. */
export function blankState(row: RowFacts): { -readonly [Key in keyof RowState]: RowState[Key] } {
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
    isObtained: row.isObtained,
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

/** One list for the many rows of which no field is named. */
export const NO_FIELDS: readonly FieldKey[] = [];

/** The row of each idTechnique: of copies, the one that was sent; else the first. Rows without an id are not among them. */
export function rowsById<Row extends Pick<RowState, 'idTechnique' | 'isCopy'>>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows)
    if (!row.isCopy && row.idTechnique !== '' && !byId.has(row.idTechnique)) byId.set(row.idTechnique, row);
  return byId;
}
