import { groupBy, sentValue, type FieldKey } from '#dictionary';
import { correctionKinds, type Correction, type Passage } from '#cells';
import { shownValue } from './cell-text';
import { columnOf } from './column';
import { findingOf, type Checker, type Finding, type KnownRule, type RuleCode } from './finding';
import { planOf } from './plan';
import { isOfTrade } from './rule';
import { rules } from './rules';
import type {
  AcrossRule,
  CheckContext,
  FilledField,
  Found,
  PassageRule,
  PassageView,
  Rule,
  Severity,
} from './types';

const ALL: readonly KnownRule[] = rules;

/**
 * A checker for one workbook: it is given every passage, in blocks, in order; then again those that changed.
 * @param only the rules to run, all of them by default.
 */
export function createChecker(context: CheckContext, only: readonly KnownRule[] = ALL): Checker {
  const ofPassages = only.filter((rule): rule is PassageRule<RuleCode> => rule.scope === 'passage');
  const across = only
    .filter((rule): rule is AcrossRule<RuleCode> => rule.scope === 'across')
    .map((rule) => ({ rule, memory: rule.start() }));

  return {
    check: (passages, corrections) => {
      const corrected = groupBy(corrections, ({ row }) => row);
      const findings: Finding[] = [];
      for (const passage of passages) {
        const view = viewOf(passage, context);
        for (const { memory } of across) {
          memory.forget(passage.row);
          memory.see(view);
        }
        checkPassage(view, ofPassages, corrected.get(passage.row) ?? [], findings);
      }
      return findings;
    },
    forget: (rows) => {
      for (const { memory } of across) for (const row of rows) memory.forget(row);
    },
    finish: () =>
      across
        .flatMap(({ rule, memory }) =>
          memory.end().map(({ row, field, value, data }): Finding => ({
            row,
            field,
            rule: rule.code,
            severity: severityOf(rule, context),
            stage: rule.stage,
            value,
            data,
            correction: null,
          })),
        )
        .sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}

function viewOf(passage: Passage, context: CheckContext): PassageView {
  const { row, values, branch } = passage;
  const plan = planOf(context.schema, branch);
  const filled: FilledField[] = [];
  for (const { key, field, facets, inSchema } of plan.fields) {
    const value = sentValue(values, key);
    if (value !== undefined) filled.push({ key, field, facets, inSchema, value });
  }
  return { row, values, branch, passage, context, filled, isUsed: (key) => plan.used.has(key) };
}

/** Findings of one passage, added to `findings`: those of its rules, then the corrections that answer none. */
function checkPassage(
  view: PassageView,
  asked: readonly PassageRule<RuleCode>[],
  corrections: readonly Correction[],
  findings: Finding[],
): void {
  const settled = new Set<FieldKey>();
  const broken = new Map<FieldKey, string>();
  const answered = new Set<FieldKey>();
  for (const rule of asked) {
    if (isOfTrade(rule.stage) && readsOneOf(rule, broken)) continue;
    const severity = severityOf(rule, view.context);
    for (const found of rule.check(view.values, view)) {
      const column = found.field === null ? null : columnOf(found.field, view.values, view.context.hasColumn);
      if (isSettled(found.field, column, settled)) continue;
      // One sentence a cell on how it is written.
      const first = found.field === null ? undefined : broken.get(found.field);
      if (!isOfTrade(rule.stage) && first !== undefined && first !== rule.code) continue;
      if (found.field !== null && column !== null) {
        if (rule.settles === true) settled.add(found.field).add(column);
        if (severity === 'error' && view.values[column] !== undefined)
          broken.set(found.field, rule.code).set(column, rule.code);
      }
      findings.push(toFinding(found, column, rule, severity, view, corrections, answered));
    }
  }
  for (const correction of corrections)
    if (!answered.has(correction.field)) findings.push(unansweredCorrection(correction));
}

function isSettled(field: FieldKey | null, column: FieldKey | null, settled: ReadonlySet<FieldKey>): boolean {
  return (
    settled.size > 0 && ((field !== null && settled.has(field)) || (column !== null && settled.has(column)))
  );
}

function readsOneOf(rule: PassageRule, broken: ReadonlyMap<FieldKey, string>): boolean {
  return broken.size > 0 && rule.reads !== 'every' && rule.reads.some((key) => broken.has(key));
}

function toFinding(
  { field, data }: Found,
  column: FieldKey | null,
  rule: PassageRule<RuleCode>,
  severity: Severity,
  view: PassageView,
  corrections: readonly Correction[],
  answered: Set<FieldKey>,
): Finding {
  const isForm = rule.form ?? !isOfTrade(rule.stage);
  const correction = isForm ? corrections.find((each) => each.field === column) : undefined;
  if (correction !== undefined) answered.add(correction.field);
  return {
    row: view.row,
    field: column,
    rule: rule.code,
    severity,
    stage: rule.stage,
    value: column === null ? null : shownValue(view.passage, column),
    data: column === field || field === null ? data : { ...data, element: field },
    correction: correction?.after ?? null,
  };
}

/** A correction that no finding asked for is a finding itself: what was typed would be sent as it is. Source: design.md. */
function unansweredCorrection({ row, field, rule, before, after }: Correction): Finding {
  return findingOf(
    rule,
    { after },
    {
      row,
      field,
      severity: correctionKinds[rule].severity,
      stage: rule === 'country-fill' ? 'places' : 'schema',
      value: before === '' ? null : before,
      correction: after,
    },
  );
}

function severityOf(rule: Rule, context: CheckContext): Severity {
  return rule.stops === true && context.lifted.has(rule.code) ? 'warning' : rule.severity;
}
