import type { CheckResult, RowState } from '#actions/checking';
import { chronological, NOTHING_SENT_BEFORE, type HistoryLine } from '#journal';

/** What is said of a file before it is dropped: what nobody was asked yet, and when it should be a small one. */
export type SendingAdvice = 'sent-before' | 'first-deposit' | 'first-resend';

/** Passages of a first deposit, before its accusé shows that the rest may follow. Source: domain.md. */
export const FIRST_DEPOSIT = 5;

/** @param included the rows that go. @param result of the check before they do. */
export function adviceOf(
  included: readonly RowState[],
  { journal, workspace }: Pick<CheckResult, 'journal' | 'workspace'>,
): readonly SendingAdvice[] {
  const isFirst = journal.deposits.length === 0;
  const isAsked = isFirst && !workspace.demarches.some(({ code }) => code === NOTHING_SENT_BEFORE);
  return [
    ...(isAsked ? (['sent-before'] as const) : []),
    ...(isFirst ? (['first-deposit'] as const) : []),
    ...(isFirstResend(included, journal.history) ? (['first-resend'] as const) : []),
  ];
}

/** Whether an id goes again after a KO, while none that went twice was answered yet: its reuse is unconfirmed. Source: domain.md. */
function isFirstResend(included: readonly RowState[], history: readonly HistoryLine[]): boolean {
  if (!included.some(({ koTimes }) => koTimes > 0)) return false;
  const refused = new Set<string>();
  for (const { idTechnique, action, outcome } of chronological(history)) {
    if (action !== 'CREATION' || outcome === null || outcome === 'file-rejected') continue;
    if (refused.has(idTechnique)) return false;
    if (outcome === 'ko') refused.add(idTechnique);
  }
  return true;
}
