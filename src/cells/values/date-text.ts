import type { CivilDate } from '#dictionary';

/** An export may add a time to a date, as serial numbers have one: the day is read alike. */
const TIME = '(?:[T ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';
const FRENCH = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${TIME}$`);
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME}$`);

/**
 * The parts of `JJ/MM/AAAA` (day and month on one or two digits) or `AAAA-MM-JJ`, a time left out; null for anything
 * else.
 */
export function dateParts(text: string): CivilDate | null {
  const french = FRENCH.exec(text);
  if (french) return parts(french[3], french[2], french[1]);
  const iso = ISO.exec(text);
  return iso ? parts(iso[1], iso[2], iso[3]) : null;
}

function parts(year?: string, month?: string, day?: string): CivilDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
