import { findingOf, type Finding } from '#checks';
import { addDays, value } from '#dictionary';
import { deadline, STATUS_FACTS } from '#journal';
import type { RowState } from './row-states';

/** So many days before the deadline, it is said. */
const SOON = 15;

/**
 * Passages still to be sent whose 3 months are over, and those whose last day comes within 15: one line each, never a
 * warning a row. Deliveries before 01/07/2021 are welcome and not due. Source: R. 6113-17-2, domain.md.
 * @param today `2026-11-23`
 */
export function deadlineFindings(rows: readonly RowState[], today: string): readonly Finding[] {
  const due = rows
    .filter(({ status }) => STATUS_FACTS[status].isToSend)
    .flatMap((row) => deadline(value(row, 'dateDebutValidite')) ?? []);
  const soon = addDays(today, SOON);
  return [
    ...grouped(
      'late',
      due.filter((day) => day < today),
    ),
    ...grouped(
      'due-soon',
      due.filter((day) => day >= today && day <= soon),
    ),
  ];
}

function grouped(code: 'late' | 'due-soon', days: readonly string[]): readonly Finding[] {
  const [first] = [...days].sort();
  return first === undefined
    ? []
    : [findingOf(code, { count: days.length, date: first }, { severity: 'warning', stage: 'business' })];
}
