import { addMonths, isRealDate, parseIsoDate } from '#dictionary';

const MONTHS_TO_SEND = 3;
const FIRST_DUE = '2021-07-01';

/**
 * The last day to send a certification: 3 months after its delivery, at the month's end where the day does not
 * exist (30/11 → 28 or 29/02). null for a date that does not exist, and before 01/07/2021, when nothing was due.
 * Source: R. 6113-17-2, domain.md.
 * @param deliveryDate `2026-11-30`
 */
export function deadline(deliveryDate: string): string | null {
  const date = parseIsoDate(deliveryDate);
  if (date === null || !isRealDate(date) || deliveryDate < FIRST_DUE) return null;
  return addMonths(deliveryDate, MONTHS_TO_SEND);
}
