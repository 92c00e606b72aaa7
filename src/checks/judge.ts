import { remember, type Branch } from '#dictionary';
import type { RuleCode } from './finding';
import { planOf, type FieldPlan } from './plan';
import { finding } from './rule';
import type { CheckContext, FieldRule, Found } from './types';

/** What the rules of fields found in one value, by rule; null when nothing, as nearly always. */
export type Verdict = ReadonlyMap<FieldRule<RuleCode>, Found> | null;

/** A field that a branch sends, and what the rules find in a value of it: each distinct value is judged once. */
export interface JudgedField extends FieldPlan {
  readonly judge: (value: string) => Verdict;
}

/** The fields of each branch, with those who judge them. */
export function judgesOf(
  rules: readonly FieldRule<RuleCode>[],
  context: CheckContext,
): (branch: Branch) => readonly JudgedField[] {
  const made = new Map<Branch, readonly JudgedField[]>();
  return (branch) => {
    const before = made.get(branch);
    if (before !== undefined) return before;
    const judged = planOf(context.schema, branch).fields.map((plan) => ({
      ...plan,
      judge: remember((value) => judge(plan, value, rules, { branch, context })),
    }));
    made.set(branch, judged);
    return judged;
  };
}

function judge(
  plan: FieldPlan,
  value: string,
  rules: readonly FieldRule<RuleCode>[],
  view: Parameters<FieldRule['check']>[1],
): Verdict {
  const filled = { ...plan, value };
  let found: Map<FieldRule<RuleCode>, Found> | null = null;
  for (const rule of rules) {
    const data = rule.check(filled, view);
    if (data !== null) (found ??= new Map()).set(rule, finding(plan.key, data));
  }
  return found;
}
