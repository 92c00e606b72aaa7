const DAY = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/;

/** A day as it is typed, `23/11/2026`, in ISO; null when there is no such day. */
export function readDay(typed: string): string | null {
  const [, day, month, year] = (DAY.exec(typed) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const read = new Date(Date.UTC(year, month - 1, day));
  if (read.getUTCFullYear() !== year || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day)
    return null;
  return read.toISOString().slice(0, 10);
}
