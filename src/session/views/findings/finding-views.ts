import { type CheckResult, hiddenKinds, labelOfField, reportFinding } from '#actions/checking';
import { isAboutPlace } from '#actions/locating';
import { tableOn } from '#actions/workspace';
import { explain, isHideable, isOfRow, stageTitle, titleOf, type Finding, type Stage } from '#checks';
import { fields, groupBy, rowMap, type Language, type ReadonlyRowMap, type Values } from '#dictionary';
import { nameOf } from '#journal';
import type { CellAddress } from '#workbook';
import type { CheckReport, FindingGroup, FindingView } from '../../types';
import { sentenceOf, shownOf } from '../masked';
import { groupOf, isToAsk, rowsOf, toldOf } from './told';
import { whoColumns } from '../sheet-look';

const STAGES: readonly Stage[] = ['structure', 'schema', 'places', 'business'];

/** The report of a check: counts by stage, groups by rule and field. */
export function reportOf(result: CheckResult, language: Language): CheckReport {
  const { rows, corrections, at } = result;
  const findings = toldOf(result);
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
      .sort(inOrder),
    hidden: hiddenKinds(result, language),
    corrections: corrections.length,
    at,
    since: { rows: 0, moved: false },
  };
}

/**
 * Errors first, then what one click mends, then the rarest: three real errors come before three hundred alike.
 * Source: ui.md.
 */
const inOrder = (a: FindingGroup, b: FindingGroup): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  Number(b.corrections > 0) - Number(a.corrections > 0) ||
  a.count - b.count;

function groupView(id: string, group: readonly Finding[], language: Language): FindingGroup {
  const [first] = group;
  return {
    id,
    title: first === undefined ? '' : titleOf(first.rule, first.field, language, first.data),
    severity: group.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    count: group.length,
    rows: rowsOf(group),
    isToAsk: first !== undefined && isToAsk(first),
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

/** Where its row begins, for a finding whose field has no column; null when it is about the workbook. */
function rowOf(finding: Finding, { workspace }: CheckResult): CellAddress | null {
  const on = tableOn(workspace, finding.sheet);
  if (on === undefined || !isOfRow(finding)) return null;
  const [who] = whoColumns(on.table.columns);
  const column = who ?? Math.min(...on.table.headers.keys());
  return { sheet: finding.sheet, row: finding.row, column: Number.isFinite(column) ? column : 1 };
}

/** A finding as the pane shows it. */
export function findingView(finding: Finding, result: CheckResult, language: Language): FindingView {
  const { field } = finding;
  const report = reportFinding(finding, language);
  const { value, correction } = report;
  return {
    ...report,
    value: value === null ? null : shownOf(field, value),
    message: sentenceOf(field, report.message, [value, correction]),
    correction: correction === null ? null : shownOf(field, correction),
    group: groupOf(finding),
    cell: cellOf(finding, result) ?? rowOf(finding, result),
    key: field,
    fieldLabel: labelOfField(field, language),
    person: personAt(finding, result),
    help: field === null ? '' : fields[field].help[language],
    example: field === null ? '' : fields[field].example,
    explained: explain(finding.rule, language),
    isOfPlace: isAboutPlace(finding),
  };
}

const peopleOf = new WeakMap<CheckResult, ReadonlyRowMap<Values>>();

/** Whose row a finding is about; '' for none. */
function personAt(finding: Finding, result: CheckResult): string {
  if (!isOfRow(finding)) return '';
  const people = peopleOf.get(result) ?? rowMap(result.rows.map((row) => [row, row.values]));
  peopleOf.set(result, people);
  const values = people.get(finding);
  if (values === undefined) return '';
  const { nom, prenom } = nameOf(values);
  return [nom, prenom].filter(Boolean).join(' ');
}
