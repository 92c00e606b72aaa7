import { SECOND_PASSAGE, type CheckResult, type RowState } from '#actions/checking';
import { isOfRow, type FindingOfRow } from '#checks';
import { foldWords, groupBy, groupByRow, rowMap, value, type NumberRun, type RowAt } from '#dictionary';
import { liftedBy, readAside, secondPassages, type Deposit, type HistoryLine, type Status } from '#journal';

/** Why a row does not go into the file. Source: design.md, command line. */
export type LeftReason =
  | 'invalid'
  | 'generated'
  | 'deposited'
  | 'accepted'
  | 'known'
  | 'ko-unchanged'
  | 'aside'
  | 'not-selected'
  | 'doubtful'
  | 'already-sent'
  | 'id-of-another'
  | 'claims-sent'
  | 'same-passage-twice'
  | 'missing-lines'
  | 'deleting'
  | 'deleted'
  | 'undecided'
  | 'nir-wiped';

/** Rows of one sheet. */
export interface RowsChosen {
  /** null for that of the passages, where there is but one. */
  readonly sheet: string | null;
  readonly runs: readonly NumberRun[];
}

/** What goes into the file. */
export interface GenerateChoice {
  readonly action: 'CREATION' | 'SUPPRESSION';
  readonly only?: 'ready' | 'ko';
  /** Take back files generated and not confirmed. */
  readonly replace?: boolean;
  /** Of all rows, these alone. A SUPPRESSION takes none that is not named here. */
  readonly rows?: readonly RowsChosen[];
  /** Of all sheets, these alone. */
  readonly sheets?: readonly string[];
  /** Of what *Service* says, these alone. */
  readonly services?: readonly string[];
  readonly certifications?: readonly string[];
  /** Delivery dates, `2026-01-31`, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** At most this many passages in all (a small first deposit). */
  readonly limit?: number;
}

/** A row that does not go into the file, and why. */
export interface Left extends RowAt {
  readonly reason: LeftReason;
  /** For `invalid` and the stops of who was sent: what was found on the row, errors only; the warning of a second passage. */
  readonly findings: readonly FindingOfRow[];
}

/** Every row of the workbook, in the file or left. */
export interface Selection {
  readonly included: readonly RowState[];
  readonly left: readonly Left[];
}

/** Why a row of this status is left out of a CREATION; null when it goes. */
const LEFT_OF_CREATION: Readonly<Record<Status, LeftReason | null>> = {
  draft: 'invalid',
  invalid: 'invalid',
  ready: null,
  generated: 'generated',
  deposited: 'deposited',
  accepted: 'accepted',
  known: 'known',
  doubtful: 'doubtful',
  ko: 'ko-unchanged',
  deleting: 'deleting',
  deleted: 'deleted',
  aside: 'aside',
};

/** A SUPPRESSION takes what CDC holds, and what this workbook never sent: it may have gone by another way. */
const LEFT_OF_SUPPRESSION: Readonly<Record<Status, LeftReason | null>> = {
  ...LEFT_OF_CREATION,
  accepted: null,
  known: null,
};

/**
 * Which rows go into the file: all those never sent and KO rows that were changed, narrowed by the choice. Of a SUPPRESSION,
 * those chosen one by one alone; what CDC holds of a row that was set aside since may well be taken out.
 * Rows in are rows out: each is in `included` or in `left`. Source: design.md.
 */
export function select(result: CheckResult, choice: GenerateChoice): Selection {
  const reasons = choice.action === 'SUPPRESSION' ? LEFT_OF_SUPPRESSION : LEFT_OF_CREATION;
  const lines = groupBy(result.journal.history, ({ idTechnique }) => idTechnique);
  const errors = groupByRow(result.findings.filter(isOfRow).filter(({ severity }) => severity === 'error'));
  const twice = groupByRow(result.findings.filter(isOfRow).filter(({ rule }) => rule === SECOND_PASSAGE));
  const isTaken = takenBack(result, choice);
  const isChosen = chosenRows(choice);
  const reasonOf = (row: RowState): LeftReason | null => {
    const reason = isTaken(row) ? null : reasons[row.status];
    const found = errors.get(row) ?? [];
    if (reason !== null) return reason === 'invalid' ? whyInvalid(found) : reason;
    if (!isChosen(row)) return 'not-selected';
    if (row.nir === 'wiped') return 'nir-wiped';
    if (choice.action === 'CREATION' && readAside(row.aside) !== 'no') return 'aside';
    if (found.length > 0) return whyInvalid(found);
    return isWanted(row, choice, lines.get(row.idTechnique) ?? []) ? null : 'not-selected';
  };
  const reasonOfRow = rowMap(result.rows.map((row) => [row, reasonOf(row)]));
  const going = result.rows.filter((row) => reasonOfRow.get(row) === null);
  for (const row of choice.action === 'CREATION' ? secondOf(going, result, lines) : [])
    reasonOfRow.set(row, SECOND_PASSAGE);
  const most = choice.limit ?? Infinity;
  const included: RowState[] = [];
  const left: Left[] = [];
  for (const row of result.rows) {
    const { sheet, row: number } = row;
    const reason = reasonOfRow.get(row) ?? (included.length < most ? null : 'not-selected');
    if (reason === null) included.push(row);
    else left.push({ sheet, row: number, reason, findings: saidOf(row, reason) });
  }
  return { included, left };

  function saidOf(row: RowState, reason: LeftReason): readonly FindingOfRow[] {
    if (reason === SECOND_PASSAGE) return twice.get(row) ?? [];
    return IS_FOUND.has(reason) ? (errors.get(row) ?? []) : [];
  }
}

/** Rows that are the same passage as another that goes, the one that was sent before first; but those that someone answers for. */
function secondOf(
  going: readonly RowState[],
  { workspace }: CheckResult,
  lines: ReadonlyMap<string, readonly HistoryLine[]>,
): readonly RowState[] {
  const isLifted = liftedBy(workspace.demarches);
  const wasSent = ({ idTechnique, isCopy }: RowState) => !isCopy && lines.has(idTechnique);
  const inOrder = [...going.filter(wasSent), ...going.filter((row) => !wasSent(row))];
  return secondPassages(inOrder.filter((row) => !isLifted(SECOND_PASSAGE, row)));
}

/**
 * Whether a row is in a file of that action that was not dropped, and is taken back. A file whose state was typed over may have
 * been: it is asked about first.
 */
function takenBack(
  { journal: { deposits, history } }: CheckResult,
  { action, replace }: GenerateChoice,
): (row: RowState) => boolean {
  if (replace !== true) return () => false;
  const idsIn = (isWanted: (each: Deposit) => boolean): ReadonlySet<string> => {
    const files = new Set(deposits.filter(isWanted).map(({ idFlux }) => idFlux));
    return new Set(history.flatMap(({ idFlux, idTechnique }) => (files.has(idFlux) ? idTechnique : [])));
  };
  const unsure = idsIn(({ isTypedOver }) => isTypedOver === true);
  if (action === 'CREATION')
    return ({ status, idTechnique }) => status === 'generated' && !unsure.has(idTechnique);
  const waiting = idsIn((each) => each.action === action && each.state === 'generated');
  return ({ status, idTechnique }) =>
    status === 'deleting' && waiting.has(idTechnique) && !unsure.has(idTechnique);
}

/** Whether a row is among those chosen; all are when none was named, but for a SUPPRESSION. */
function chosenRows({ action, rows }: GenerateChoice): (row: RowState) => boolean {
  if (rows === undefined) return () => action === 'CREATION';
  return (row) => rows.some((chosen) => isAmong(row, chosen));
}

/** Whether a row is among these. */
export function isAmong({ sheet, row }: RowAt, chosen: RowsChosen): boolean {
  return (
    (chosen.sheet === null || chosen.sheet === sheet) &&
    chosen.runs.some(({ first, last }) => first <= row && row <= last)
  );
}

/** Who was sent comes first: nothing that is corrected on the row answers it. */
const STOPS = [
  'already-sent',
  'missing-lines',
  'id-of-another',
  'claims-sent',
] as const satisfies readonly LeftReason[];

/** Reasons that are found on the row. */
const IS_FOUND: ReadonlySet<LeftReason> = new Set<LeftReason>(['invalid', 'undecided', ...STOPS]);

function whyInvalid(errors: readonly FindingOfRow[]): LeftReason {
  const has = (code: string) => errors.some(({ rule }) => rule === code);
  return STOPS.find(has) ?? (has('result-undecided') ? 'undecided' : 'invalid');
}

function isWanted(row: RowState, choice: GenerateChoice, lines: readonly HistoryLine[]): boolean {
  const delivered = value(row, 'dateDebutValidite');
  const wasKo = lines.some(({ outcome, action }) => outcome === 'ko' && action === 'CREATION');
  // CDC holds nothing of a KO: there is nothing to delete.
  if (choice.action === 'SUPPRESSION' && wasKo && row.status === 'ready') return false;
  if (choice.only === 'ready' && wasKo) return false;
  if (choice.only === 'ko' && !wasKo) return false;
  if (!isNamed(choice.sheets, row.sheet) || !isNamed(choice.services, row.service)) return false;
  if (!isNamed(choice.certifications, value(row, 'code'))) return false;
  if (choice.from !== undefined && delivered < choice.from) return false;
  return choice.to === undefined || delivered <= choice.to;
}

/** Whether a name is among those that were asked for, whatever its case and accents; all are where none was. */
const isNamed = (asked: readonly string[] | undefined, name: string): boolean =>
  asked === undefined || asked.some((each) => foldWords(each) === foldWords(name));
