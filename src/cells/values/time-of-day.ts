const DAY = 86_400;
const NOON = DAY / 2;
const TEXT_TIME = /[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/**
 * The time that a date carries, `23:00` or `23:59:39`, from the afternoon on: what wrote the midnight of a place into another
 * time zone (east of Greenwich, as France is) fell back on the evening before. In the morning the day is the one meant.
 * @param value a serial number, or a date with a time as text.
 * @returns null when there is no such time.
 */
export function eveningTime(value: number | string): string | null {
  const seconds = typeof value === 'number' ? secondsOf(value) : textSeconds(value);
  if (seconds === null || seconds <= NOON) return null;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0')).join(':');
}

/** A serial is rounded to the second, but never up to the next day. */
function secondsOf(serial: number): number {
  return Math.min(DAY - 1, Math.round((serial - Math.floor(serial)) * DAY));
}

function textSeconds(text: string): number | null {
  const [, hours, minutes, seconds = '0'] = TEXT_TIME.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
