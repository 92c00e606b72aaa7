import { groupByRow, rowOrder, sentValue, type FieldKey } from '#dictionary';
import { correctionKinds, type Correction, type Passage } from '#cells';
import { shownValue } from './cell-text';
import { columnOf } from './column';
import { findingOf, type Checker, type FindingOfRow, type KnownRule, type RuleCode } from './finding';
import { judgesOf, type JudgedField, type Verdict } from './judge';
import { planOf } from './plan';
import { isOfTrade, nothing } from './rule';
import { rules } from './rules';
import type {
  AcrossRule,
  CheckContext,
  FieldRule,
  Found,
  PassageRule,
  PassageView,
  Rule,
  Severity,
} from './types';

const ALL: readonly KnownRule[] = rules;

/** A rule that speaks of one passage. */
type OneRule = PassageRule<RuleCode> | FieldRule<RuleCode>;

/**
 * A checker for one workbook: it is given every passage, in blocks, in order; then again those that changed.
 * @param only the rules to run, all of them by default.
 */
export function createChecker(context: CheckContext, only: readonly KnownRule[] = ALL): Checker {
  const ofOne = only.filter((rule): rule is OneRule => rule.scope !== 'across');
  const ofPassages = ofOne.filter((rule) => rule.scope === 'passage');
  const judgedFields = judgesOf(
    ofOne.filter((rule) => rule.scope === 'field'),
    context,
  );
  const across = only
    .filter((rule): rule is AcrossRule<RuleCode> => rule.scope === 'across')
    .map((rule) => ({ rule, memory: rule.start() }));
  const sheets = new Set<string>();

  return {
    check: (passages, corrections, { hasColumn } = context) => {
      const ofTable = hasColumn === context.hasColumn ? context : { ...context, hasColumn };
      const corrected = groupByRow(corrections);
      const findings: FindingOfRow[] = [];
      for (const passage of passages) {
        const { view, verdicts } = viewOf(passage, ofTable, judgedFields(passage.branch));
        sheets.add(passage.sheet);
        for (const { memory } of across) {
          memory.forget(passage);
          memory.see(view);
        }
        checkPassage(
          { view, verdicts, asked: verdicts.length === 0 ? ofPassages : ofOne },
          corrected.get(passage) ?? nothing,
          findings,
        );
      }
      return findings;
    },
    forget: (rows) => {
      for (const { memory } of across) for (const at of rows) memory.forget(at);
    },
    finish: () =>
      across
        .flatMap(({ rule, memory }) =>
          memory.end().map(({ sheet, row, field, value, data }): FindingOfRow => ({
            sheet,
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
        .sort(rowOrder([...sheets])),
  };
}

/** A passage, and what was found in the values of its fields by those rules that need no more. */
interface Judged {
  readonly view: PassageView;
  readonly verdicts: readonly NonNullable<Verdict>[];
}

function viewOf(passage: Passage, context: CheckContext, fields: readonly JudgedField[]): Judged {
  const { sheet, row, values, branch } = passage;
  const filled: FieldKey[] = [];
  let verdicts: NonNullable<Verdict>[] | null = null;
  for (const { key, judge } of fields) {
    const value = sentValue(values, key);
    if (value === undefined) continue;
    filled.push(key);
    const verdict = judge(value);
    if (verdict !== null) (verdicts ??= []).push(verdict);
  }
  const { isUsed } = planOf(context.schema, branch);
  return {
    view: { sheet, row, values, branch, passage, context, filled, isUsed },
    verdicts: verdicts ?? nothing,
  };
}

const NOTHING_YET: ReadonlySet<FieldKey> = new Set();
const UNBROKEN: ReadonlyMap<FieldKey, string> = new Map();

/** Findings of one passage, added to `findings`: those of its rules, then the corrections that answer none. */
function checkPassage(
  { view, verdicts, asked }: Judged & { readonly asked: readonly OneRule[] },
  corrections: readonly Correction[],
  findings: FindingOfRow[],
): void {
  let settled = NOTHING_YET;
  let broken = UNBROKEN;
  let answered = NOTHING_YET;
  for (const rule of asked) {
    if (isOfTrade(rule.stage) && readsOneOf(rule, broken)) continue;
    const all = foundBy(rule, view, verdicts);
    if (all.length === 0) continue;
    for (const found of all) {
      const severity = severityOf(rule, view.context);
      const column = found.field === null ? null : columnOf(found.field, view.values, view.context.hasColumn);
      if (isSettled(found.field, column, settled)) continue;
      // One sentence a cell on how it is written.
      const first = column === null ? undefined : broken.get(column);
      const isAgain = first !== undefined && (first !== rule.code || column !== found.field);
      if (!isOfTrade(rule.stage) && isAgain) continue;
      if (found.field !== null && column !== null) {
        if (rule.settles === true) settled = new Set([...settled, found.field, column]);
        if (severity === 'error' && view.values[column] !== undefined)
          broken = new Map([...broken, [found.field, rule.code], [column, rule.code]]);
      }
      const isForm = rule.form ?? !isOfTrade(rule.stage);
      const correction = isForm ? corrections.find((each) => each.field === column) : undefined;
      if (correction !== undefined) answered = new Set([...answered, correction.field]);
      findings.push(toFinding(found, column, rule, severity, view, correction));
    }
  }
  for (const correction of corrections)
    if (!answered.has(correction.field)) findings.push(unansweredCorrection(correction));
}

function foundBy(rule: OneRule, view: PassageView, verdicts: Judged['verdicts']): readonly Found[] {
  if (rule.scope === 'passage') return rule.check(view.values, view);
  return verdicts.some((verdict) => verdict.has(rule))
    ? verdicts.flatMap((verdict) => verdict.get(rule) ?? [])
    : nothing;
}

function isSettled(field: FieldKey | null, column: FieldKey | null, settled: ReadonlySet<FieldKey>): boolean {
  return (
    settled.size > 0 && ((field !== null && settled.has(field)) || (column !== null && settled.has(column)))
  );
}

function readsOneOf(rule: OneRule, broken: ReadonlyMap<FieldKey, string>): boolean {
  if (broken.size === 0 || rule.scope === 'field' || rule.reads === 'every') return false;
  return rule.reads.some((key) => broken.has(key));
}

function toFinding(
  { field, data }: Found,
  column: FieldKey | null,
  rule: OneRule,
  severity: Severity,
  view: PassageView,
  correction: Correction | undefined,
): FindingOfRow {
  return {
    sheet: view.sheet,
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

const OF_PLACES: ReadonlySet<string> = new Set(['country-fill', 'country-label', 'town-and-country']);

/** A correction that no finding asked for is a finding itself: what was typed would be sent as it is. Source: design.md. */
function unansweredCorrection({ sheet, row, field, rule, before, after }: Correction): FindingOfRow {
  return findingOf(
    rule,
    { after },
    {
      sheet,
      row,
      field,
      severity: correctionKinds[rule].severity,
      stage: OF_PLACES.has(rule) ? 'places' : 'schema',
      value: before === '' ? null : before,
      correction: after,
    },
  );
}

function severityOf(rule: Rule, context: CheckContext): Severity {
  return rule.stops === true && context.lifted.has(rule.code) ? 'warning' : rule.severity;
}
