import { isoDate, isRealDate, parseIsoDate, type Values } from '#dictionary';

/** The birth as far as it is known, `1985-06-14`, `1985-06` or `1985`: texts that compare as dates do. null without a year. */
export function birthOf({ anneeNaissance, moisNaissance, jourNaissance }: Values): string | null {
  if (anneeNaissance === undefined || !/^\d{4}$/.test(anneeNaissance)) return null;
  const [year, month, day] = [anneeNaissance, moisNaissance, jourNaissance].map(Number);
  if (moisNaissance === undefined || !(month !== undefined && month >= 1 && month <= 12))
    return anneeNaissance;
  const full = { year: year ?? 0, month, day: day ?? 0 };
  return jourNaissance !== undefined && isRealDate(full)
    ? isoDate(full)
    : isoDate({ ...full, day: 1 }).slice(0, 7);
}

/** Whole years from a birth to a day, as many as it can be: what is not known of the birth counts as its earliest. */
export function ageAt(birth: string, day: string): number | null {
  const end = parseIsoDate(day);
  if (end === null) return null;
  const years = end.year - Number(birth.slice(0, 4));
  return birth.slice(5) > day.slice(5, birth.length) ? years - 1 : years;
}
