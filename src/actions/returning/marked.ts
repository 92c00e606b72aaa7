import { check, type CheckResult, type RowState } from '#actions/checking';
import { heldBy } from '#actions/gathering';
import { writeMarkColumns } from '#actions/recording';
import { allTypedIn, tableOn, type Surroundings } from '#actions/workspace';
import { isOfRow, type FindingOfRow } from '#checks';
import { classify } from '#compte-rendu';
import { rowMap, type RowAt } from '#dictionary';
import { STATUS_FACTS } from '#journal';
import type { Workbook } from '#workbook';
import type { Strangers } from './strangers';
import { answerKeptHere } from './words';

/** A department's workbook, checked by itself, with what came back. */
export interface Marked {
  readonly result: CheckResult;
  /** The rows that are to be corrected, in order, with what is wrong. */
  readonly toCorrect: readonly { readonly row: RowState; readonly findings: readonly FindingOfRow[] }[];
}

/**
 * Writes into a department's workbook the status of each row, what is to be corrected and CDC's answers, with the colours that
 * read them. It is checked by itself: what the check says names nobody of another department.
 * @param stateOf where a row stands in this workbook; undefined for one that is not there.
 * @param strangers who is not of this department: an answer of CDC that names one stays here.
 */
export async function writeStates(
  workbook: Workbook,
  surroundings: Surroundings,
  stateOf: (row: RowState) => RowState | undefined,
  strangers: Strangers,
): Promise<Marked> {
  const found = await check(workbook, {}, surroundings);
  const rows = found.rows.map((row) => withState(row, stateOf(row), found, strangers));
  const states = rowMap(rows.map((row) => [row, row]));
  const isShown = (finding: RowAt & { readonly rule: string }) =>
    finding.rule !== 'claims-sent' && heldBy(states.get(finding)?.status ?? null) === null;
  const findings = found.findings.filter((finding) => !isOfRow(finding) || isShown(finding));
  const result = { ...found, rows, findings };
  await writeMarkColumns(result);
  const ofRows = rowMap<FindingOfRow[]>(rows.map((row) => [row, []]));
  for (const finding of findings) if (isOfRow(finding)) ofRows.get(finding)?.push(finding);
  const toCorrect = rows.flatMap((row) => {
    const own = (ofRows.get(row) ?? []).filter(({ severity }) => severity === 'error');
    const isBack = STATUS_FACTS[row.status].by === 'cdc-to-work-on';
    return row.status !== 'aside' && (own.length > 0 || isBack) ? [{ row, findings: own }] : [];
  });
  return { result, toCorrect };
}

/** What came back says where a row stands; else what was just checked does. */
function withState(
  row: RowState,
  state: RowState | undefined,
  { workspace }: CheckResult,
  strangers: Strangers,
): RowState {
  const by = state === undefined ? 'check' : STATUS_FACTS[state.status].by;
  if (state === undefined || by === 'check' || by === 'user') return row;
  const { status, koTimes } = state;
  const message = strangers.tellsOne(state.message) ? answerKeptHere[workspace.language] : state.message;
  const columns = tableOn(workspace, row.sheet)?.table.columns ?? {};
  const isHeld = heldBy(status) !== null;
  return {
    ...row,
    status,
    message,
    koTimes,
    modified: false,
    ...(isHeld ? { errors: [], warnings: [] } : {}),
    ko: by === 'cdc-to-work-on' ? allTypedIn(classify(state.message).fields, columns) : [],
  };
}
