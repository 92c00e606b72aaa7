import { hiddenWarnings, type Remembered } from '#actions/workspace';
import { titleOf, type Finding, type FindingCode, type FindingOfRow } from '#checks';
import { groupBy, type Language } from '#dictionary';

/** The findings that are said, and the warnings that the workbook leaves unsaid: kept, counted, and said to be there. */
export function setApart(
  findings: readonly FindingOfRow[],
  { memory }: Pick<Remembered, 'memory'>,
): { readonly shown: readonly FindingOfRow[]; readonly hidden: readonly FindingOfRow[] } {
  const codes = hiddenWarnings(memory);
  if (codes.size === 0) return { shown: findings, hidden: [] };
  const isHidden = ({ severity, rule }: Finding) => severity === 'warning' && codes.has(rule);
  return {
    shown: findings.filter((finding) => !isHidden(finding)),
    hidden: findings.filter(isHidden),
  };
}

/** A kind of warnings that a workbook leaves unsaid, and how many there are; none at times. */
export interface HiddenKind {
  readonly rule: FindingCode;
  readonly title: string;
  readonly count: number;
}

/** Of each kind left unsaid, how many this check found, the most frequent first. */
export function hiddenKinds(
  {
    workspace: { memory },
    hidden,
  }: { readonly workspace: Pick<Remembered, 'memory'>; readonly hidden: readonly Finding[] },
  language: Language,
): readonly HiddenKind[] {
  const found = groupBy(hidden, ({ rule }) => rule);
  return [...hiddenWarnings(memory)]
    .map((rule) => ({ rule, title: titleOf(rule, null, language), count: found.get(rule)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
