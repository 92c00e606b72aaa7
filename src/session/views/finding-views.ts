import { type CheckResult, hiddenKinds, labelOfField, reportFinding } from '#actions/checking';
import { isAboutPlace } from '#actions/locating';
import { tableOn } from '#actions/workspace';
import { explain, isHideable, isOfRow, stageTitle, titleOf, type Finding, type Stage } from '#checks';
import { fields, groupBy, type Language } from '#dictionary';
import type { CellAddress } from '#workbook';
import type { CheckReport, FindingGroup, FindingView } from '../types';

const STAGES: readonly Stage[] = ['structure', 'schema', 'places', 'business'];

/** `rule:field`, the group a finding is shown in. */
export function groupOf({ rule, field }: Finding): string {
  return `${rule}:${field ?? ''}`;
}

/** The report of a check: counts by stage, groups by rule and field, errors first, biggest first. */
export function reportOf(result: CheckResult, language: Language): CheckReport {
  const { findings, rows, corrections, at } = result;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const countOf = (stage: Stage, severity: Finding['severity']) =>
    findings.filter((finding) => finding.stage === stage && finding.severity === severity).length;
  return {
    passages: rows.length,
    errors,
    warnings: findings.length - errors,
    stages: STAGES.map((stage) => ({
      stage,
      title: stageTitle(stage, language),
      errors: countOf(stage, 'error'),
      warnings: countOf(stage, 'warning'),
    })),
    groups: [...groupBy(findings, groupOf)]
      .map(([id, group]) => groupView(id, group, language))
      .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count),
    hidden: hiddenKinds(result, language),
    corrections: corrections.length,
    at,
    since: { rows: 0, moved: false },
  };
}

function groupView(id: string, group: readonly Finding[], language: Language): FindingGroup {
  const [first] = group;
  return {
    id,
    title: first === undefined ? '' : titleOf(first.rule, first.field, language, first.data),
    severity: group.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    count: group.length,
    corrections: group.filter(({ correction }) => correction !== null).length,
    hideable:
      first !== undefined && first.severity === 'warning' && isHideable(first.rule) ? first.rule : null,
  };
}

/** Where a finding is; null when it is about the workbook or its field has no column. */
export function cellOf(finding: Finding, { workspace }: CheckResult): CellAddress | null {
  const on = tableOn(workspace, finding.sheet);
  if (on === undefined || !isOfRow(finding)) return null;
  const { sheet, row, field, rule } = finding;
  const { columns } = on.table;
  const column = rule === 'aside-unclear' ? on.aside[0] : field === null ? undefined : columns[field];
  return column === undefined ? null : { sheet, row, column };
}

/** A finding as the pane shows it. */
export function findingView(finding: Finding, result: CheckResult, language: Language): FindingView {
  const { field } = finding;
  return {
    ...reportFinding(finding, language),
    group: groupOf(finding),
    cell: cellOf(finding, result),
    key: field,
    fieldLabel: labelOfField(field, language),
    help: field === null ? '' : fields[field].help[language],
    example: field === null ? '' : fields[field].example,
    explained: explain(finding.rule, language),
    isOfPlace: isAboutPlace(finding),
  };
}
