import type { CivilDate } from '#dictionary';

/** An export may add midnight to a date: it says nothing. */
const FRENCH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 0?0:00(?::00)?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?)?$/;

/** The parts of `JJ/MM/AAAA` (day and month on one or two digits) or `AAAA-MM-JJ`; null for anything else. */
export function dateParts(text: string): CivilDate | null {
  const french = FRENCH.exec(text);
  if (french) return parts(french[3], french[2], french[1]);
  const iso = ISO.exec(text);
  return iso ? parts(iso[1], iso[2], iso[3]) : null;
}

function parts(year?: string, month?: string, day?: string): CivilDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
