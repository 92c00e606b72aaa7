import { addMonths, isRealDate, parseIsoDate, remember } from '#dictionary';

const MONTHS_TO_SEND = 3;
const MONTHS_TO_REPLY = 3;
const FIRST_DUE = '2021-07-01';

/**
 * The last day to send a certification: 3 months after its delivery, at the month's end where the day does not
 * exist (30/11 → 28 or 29/02). null for a date that does not exist, and before 01/07/2021, when nothing was due.
 * Source: R. 6113-17-2, domain.md.
 * @param deliveryDate `2026-11-30`
 */
export const deadline: (deliveryDate: string) => string | null = remember((deliveryDate) => {
  const date = parseIsoDate(deliveryDate);
  if (date === null || !isRealDate(date) || deliveryDate < FIRST_DUE) return null;
  return addMonths(deliveryDate, MONTHS_TO_SEND);
});

/**
 * The last day to answer an error that CDC reported: 3 months after its accusé, which someone may have dated by hand. null where
 * that day is not known: that of the import is none. Source: R. 6113-17-2, domain.md.
 * @param accuseOn `2026-12-01`, or `01/12/2026` as it is typed.
 */
export function replyDeadline(accuseOn: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(accuseOn.trim()) ?? [];
  const iso =
    day === undefined || month === undefined || year === undefined
      ? accuseOn.trim()
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = parseIsoDate(iso);
  return date === null || !isRealDate(date) ? null : addMonths(iso, MONTHS_TO_REPLY);
}
