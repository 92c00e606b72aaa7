import type { Branch, FieldKey } from '#dictionary';
import type { FluxKey } from './paths';
import { keysOf } from './plan';
import type { Choice, PlanNode } from './plan-node';

/** Values by name; an empty text is as good as none. */
export type Given = Readonly<Partial<Record<FluxKey | FieldKey, string>>>;

/** Whether anything at this node or below is filled. */
export function fills(node: PlanNode): (given: Given) => boolean {
  const keys = keysOf(node);
  return (given) => keys.some((key) => isFilled(given[key]));
}

export function isFilled(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Which element of a choice is written; null for none. */
export function chooser(choice: Choice): (given: Given, branch: Branch) => PlanNode | null {
  const { options, byBranch, fallback } = choice;
  if (byBranch) {
    const byName = new Map(options.map((option) => [option.name, option]));
    return (_given, branch) => byName.get(branch) ?? null;
  }
  const tests = options.map((option) => ({ option, isFilled: fills(option) }));
  return (given) => tests.find((test) => test.isFilled(given))?.option ?? fallback;
}
