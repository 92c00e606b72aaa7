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
  const toAnswer = rows.flatMap(({ koOn, requestOn }) => [
    ...(koOn === null ? [] : [{ day: replyDeadline(koOn), isRequest: false }]),
    ...(requestOn === null ? [] : [{ day: replyDeadline(requestOn), isRequest: true }]),
  ]);
  const undated = toAnswer.filter(({ day }) => day === null).length;
  const sending = grouped(
    toSend.flatMap((row) => deadline(value(row, 'dateDebutValidite')) ?? []),
    today,
  );
  const answering = grouped(
    toAnswer.flatMap(({ day }) => day ?? []),
    today,
  );
  const requestsOf = ({ days }: Group) =>
    toAnswer.filter(({ day, isRequest }) => isRequest && day !== null && days.has(day)).length;
  const { late, near } = answering;
  return [
    ...(sending.late === null ? [] : [findingOf('late', counted(sending.late), WARNING)]),
    ...(sending.near === null
      ? []
      : [
          findingOf(
            'due-soon',
            { ...counted(sending.near), days: daysBetween(today, sending.near.date) },
            WARNING,
          ),
        ]),
    ...(late === null
      ? []
      : [findingOf('reply-late', { ...counted(late), requests: requestsOf(late) }, WARNING)]),
    ...(near === null
      ? []
      : [
          findingOf(
            'reply-due-soon',
            { ...counted(near), days: daysBetween(today, near.date), requests: requestsOf(near) },
            WARNING,
          ),
        ]),
    ...(undated === 0 ? [] : [findingOf('reply-undated', { count: undated }, WARNING)]),
    ...withoutAccuse(deposits, today),
  ];
}

/** Days of one kind: how many, the first, and which. */
interface Group {
  readonly count: number;
  readonly date: string;
  readonly days: ReadonlySet<string>;
}

const counted = ({ count, date }: Group) => ({ count, date });

/** The days that are past, and those that are near; null for none. */
function grouped(
  days: readonly string[],
  today: string,
): { readonly late: Group | null; readonly near: Group | null } {
  const groupOf = (some: readonly string[]): Group | null => {
    const [date] = [...some].sort();
    return date === undefined ? null : { count: some.length, date, days: new Set(some) };
  };
  return {
    late: groupOf(days.filter((day) => day < today)),
    near: groupOf(days.filter((day) => day >= today && day <= addDays(today, SOON))),
  };
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

/** The last day to send a row; null when it is not to be sent, or not due. */
export const sendBy = (row: RowState): string | null =>
  isToSend(row) ? deadline(value(row, 'dateDebutValidite')) : null;

/** The last day to answer CDC or a holder about a row, the nearest; null when nothing is to be answered, or no day is known. */
export function replyBy({ koOn, requestOn }: Pick<RowState, 'koOn' | 'requestOn'>): string | null {
  const days = [koOn, requestOn].flatMap((day) => (day === null ? [] : (replyDeadline(day) ?? [])));
  return days.sort()[0] ?? null;
}

const isToSend = ({ status, koOn, isObtained }: RowState): boolean =>
  STATUS_FACTS[status].isToSend && koOn === null && isObtained;

/** Rows still to be sent whose 3 months are over: those that may have gone by another way. @param today `2026-11-23` */
export function lateRows(rows: readonly RowState[], today: string): readonly RowState[] {
  return rows.filter((row) => {
    const last = isToSend(row) ? deadline(value(row, 'dateDebutValidite')) : null;
    return last !== null && last < today;
  });
}
