const MONTHS_TO_SEND = 3;
const FIRST_DUE = '2021-07-01';

/**
 * The last day to send a certification: 3 months after its delivery, at the month's end where the day does not
 * exist (30/11 → 28 or 29/02). null for a date that does not exist, and before 01/07/2021, when nothing was due.
 * Source: R. 6113-17-2, domain.md.
 * @param deliveryDate `2026-11-30`
 */
export function deadline(deliveryDate: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(deliveryDate)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (deliveryDate < FIRST_DUE) return null;
  const months = year * 12 + (month - 1) + MONTHS_TO_SEND;
  const dueYear = Math.floor(months / 12);
  const dueMonth = (months % 12) + 1;
  const dueDay = Math.min(day, daysIn(dueYear, dueMonth));
  return [String(dueYear), pad(dueMonth), pad(dueDay)].join('-');
}

const pad = (value: number) => String(value).padStart(2, '0');

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
