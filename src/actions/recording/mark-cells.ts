import { isAsideUnclear, replyBy, sendBy, type CheckResult, type RowState } from '#actions/checking';
import { isoToSerial } from '#cells';
import type { OwnColumns } from '#actions/workspace';
import { isOfRow, titleOf, type Finding } from '#checks';
import { groupByRow, rowMap, type CellValue, type Language, type NumberRun } from '#dictionary';
import { KO_TIMES, MODIFIED, statusLabel, writeMarks } from '#journal';
import { DEADLINE_KEYS, OWN_COLUMN_KEYS, type DeadlineColumn, type OwnColumn } from '#template';
import type { RangeEdit } from '#workbook';

/** Gives what our columns hold on some rows of a sheet, as edits: one for columns that stand side by side. */
export function markCells({
  workspace,
  rows,
  findings,
}: CheckResult): (sheet: string, own: OwnColumns, of: NumberRun) => readonly RangeEdit[] {
  const { language, description } = workspace;
  const found = groupByRow(findings.filter(isOfRow));
  const states = rowMap(rows.map((state) => [state, state]));
  return (sheet, own, { first, last }) =>
    adjacent(own).map((group) => {
      const values: CellValue[][] = [];
      for (let row = first; row <= last; row += 1) {
        const at = { sheet, row };
        values.push(
          group.map(({ key }) => {
            const day = dayOf(key, states.get(at));
            return day === undefined
              ? cellOf(key as OwnColumn, states.get(at), found.get(at) ?? NO_FINDINGS, language)
              : day && isoToSerial(day, description.date1904);
          }),
        );
      }
      return { sheet, row: first, column: group[0]?.column ?? 1, values, isOurs: true };
    });
}

const NO_FINDINGS: readonly Finding[] = [];

/** The day of a column of deadlines, null for none; undefined for a column of words. */
function dayOf(key: OwnColumn | DeadlineColumn, state: RowState | undefined): string | null | undefined {
  if (key === 'aTransmettre') return state === undefined ? null : sendBy(state);
  if (key === 'reponseAttendue') return state === undefined ? null : replyBy(state);
  return undefined;
}

function cellOf(
  key: OwnColumn,
  state: RowState | undefined,
  findings: readonly Finding[],
  language: Language,
): CellValue {
  if (state === undefined) return null;
  switch (key) {
    case 'statut':
      return isClaim(findings) ? state.statusCell : statusLabel(state.status, language);
    case 'anomalies':
      return anomalies(state, findings, language);
    case 'messageCdc':
      return state.message || null;
    case 'marques':
      return (
        writeMarks({
          errors: [...state.errors, ...(findings.some(isOfNoCell) ? (['*'] as const) : [])],
          warnings: [...state.warnings, ...(isAsideUnclear(state) ? (['misDeCote'] as const) : [])],
          ko: state.ko,
          fingerprint: state.fingerprint,
        }) || null
      );
  }
}

/** A word that claims a sending stays until it is answered. */
const isClaim = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule, severity }) => rule === 'claims-sent' && severity === 'error');

/** An error of the row that no cell in particular holds: the row would pass for sound without a mark. */
const isOfNoCell = ({ field, severity }: Finding): boolean => field === null && severity === 'error';

/** What *Anomalies* says of a row, on one line: the worst finding, and how many more. */
function anomalies(
  { modified, koTimes }: RowState,
  findings: readonly Finding[],
  language: Language,
): CellValue {
  const worst = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  const more = findings.length > 1 ? ` +${findings.length - 1}` : '';
  const said = worst === undefined ? [] : [titleOf(worst.rule, worst.field, language, worst.data) + more];
  const again = koTimes > 1 ? [KO_TIMES[language](koTimes)] : [];
  return [...again, ...(modified ? [MODIFIED[language]] : []), ...said].join(' ; ') || null;
}

interface Placed {
  readonly key: OwnColumn | DeadlineColumn;
  readonly column: number;
}

/** Our columns side by side. */
function adjacent(own: OwnColumns): readonly (readonly Placed[])[] {
  const sorted = [...OWN_COLUMN_KEYS, ...DEADLINE_KEYS]
    .flatMap((key): readonly Placed[] => (own[key] === undefined ? [] : [{ key, column: own[key] }]))
    .sort((a, b) => a.column - b.column);
  const groups: Placed[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    if (group?.at(-1)?.column === item.column - 1) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
