import { findingsTold, isOfTable, type CheckResult } from '#actions/checking';
import { isOfRow, type Finding } from '#checks';
import { OF_ONE_PERSON } from '#matching';

/** `rule:field`, the group a finding is shown in. */
export function groupOf({ rule, field }: Finding): string {
  return `${rule}:${field ?? ''}`;
}

const COLUMN = 'column-missing:';

const told = new WeakMap<CheckResult, readonly Finding[]>();

/** The findings as they are told: a column that is missing is one, whatever its rows. */
export function toldOf(result: CheckResult): readonly Finding[] {
  const known = told.get(result) ?? findingsTold(result.findings, result.workspace);
  told.set(result, known);
  return known;
}

/** The findings of rows behind a group: of a column that is missing, those that it is told for. */
export function membersOf({ findings, workspace }: CheckResult, group: string): readonly Finding[] {
  const isTold = isOfTable(workspace);
  return group.startsWith(COLUMN)
    ? findings.filter((finding) => isTold(finding) && `${COLUMN}${finding.field}` === group)
    : findings.filter((finding) => groupOf(finding) === group && !isTold(finding));
}

/** Whether what is missing is a person’s own, so that it is asked of whoever keeps the files. */
export const isToAsk = ({ rule, field }: Finding): boolean =>
  (rule === 'required' || rule === 'column-missing') && field !== null && OF_ONE_PERSON.has(field);

/** How many rows a group of findings is about. */
export function rowsOf(group: readonly Finding[]): number {
  return group.reduce((sum, finding) => {
    if (finding.rule === 'column-missing') return sum + Number(finding.data['count'] ?? 0);
    return sum + (isOfRow(finding) ? 1 : 0);
  }, 0);
}
