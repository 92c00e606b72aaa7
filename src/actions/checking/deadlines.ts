import { findingOf, type Finding } from '#checks';
import { addDays, value } from '#dictionary';
import { deadline, replyDeadline, STATUS_FACTS, type Deposit } from '#journal';
import type { RowState } from './row-states';

/** So many days before the deadline, it is said. */
const SOON = 15;
/** So many days after its drop, a file whose accusé did not come is spoken of. */
const PATIENCE = 15;

const WARNING = { severity: 'warning', stage: 'business' } as const;

/**
 * Both deadlines, one line each, never a warning a row: passages still to be sent whose 3 months are over or end within 15
 * days, and KO to be answered within 3 months of their accusé; files dropped a while ago without an accusé. Deliveries before
 * 01/07/2021 are welcome and not due. Source: R. 6113-17-2, domain.md.
 * @param today `2026-11-23`
 */
export function deadlineFindings(
  rows: readonly RowState[],
  today: string,
  deposits: readonly Deposit[] = [],
): readonly Finding[] {
  const toSend = rows.filter(isToSend);
  const toAnswer = rows.flatMap(({ koOn }) => (koOn === null ? [] : [replyDeadline(koOn)]));
  const undated = toAnswer.filter((day) => day === null).length;
  return [
    ...grouped(
      'late',
      'due-soon',
      toSend.flatMap((row) => deadline(value(row, 'dateDebutValidite')) ?? []),
      today,
    ),
    ...grouped(
      'reply-late',
      'reply-due-soon',
      toAnswer.flatMap((day) => day ?? []),
      today,
    ),
    ...(undated === 0 ? [] : [findingOf('reply-undated', { count: undated }, WARNING)]),
    ...withoutAccuse(deposits, today),
  ];
}

/** The days that are past, and those that are near. */
function grouped(
  past: 'late' | 'reply-late',
  near: 'due-soon' | 'reply-due-soon',
  days: readonly string[],
  today: string,
): readonly Finding[] {
  const sorted = [...days].sort();
  const late = sorted.filter((day) => day < today);
  const close = sorted.filter((day) => day >= today && day <= addDays(today, SOON));
  const [oldest] = late;
  const [next] = close;
  return [
    ...(oldest === undefined ? [] : [findingOf(past, { count: late.length, date: oldest }, WARNING)]),
    ...(next === undefined
      ? []
      : [findingOf(near, { count: close.length, date: next, days: daysBetween(today, next) }, WARNING)]),
  ];
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

function withoutAccuse(deposits: readonly Deposit[], today: string): readonly Finding[] {
  const since = addDays(today, -PATIENCE);
  const waiting = deposits
    .filter(
      ({ state, horodatage }) =>
        state === 'deposited' && horodatage !== '' && horodatage.slice(0, 10) <= since,
    )
    .sort((a, b) => a.horodatage.localeCompare(b.horodatage));
  const [oldest] = waiting;
  if (oldest === undefined) return [];
  const { fileName: file, horodatage } = oldest;
  return [
    findingOf('accuse-awaited', { count: waiting.length, file, date: horodatage.slice(0, 10) }, WARNING),
  ];
}

const isToSend = ({ status, koOn }: RowState): boolean => STATUS_FACTS[status].isToSend && koOn === null;

/** Rows still to be sent whose 3 months are over: those that may have gone by another way. @param today `2026-11-23` */
export function lateRows(rows: readonly RowState[], today: string): readonly RowState[] {
  return rows.filter((row) => {
    const last = isToSend(row) ? deadline(value(row, 'dateDebutValidite')) : null;
    return last !== null && last < today;
  });
}
