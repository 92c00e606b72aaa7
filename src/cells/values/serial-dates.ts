import { fromDays, isoDate, isRealDate, parseIsoDate, toDays } from '#dictionary';

const DAYS_1899_12_30 = toDays({ year: 1899, month: 12, day: 30 });
const DAYS_1904_01_01 = toDays({ year: 1904, month: 1, day: 1 });
const LAST_DAY = toDays({ year: 9999, month: 12, day: 31 });

/** In the 1900 system, Excel counts a 29/02/1900 that never was. */
const FALSE_LEAP_DAY = 60;

/**
 * The date of an Excel serial number, `AAAA-MM-JJ`; the time of the day (the fraction) is left out.
 * @returns null when the serial is no date: below 1 (below 0 in the 1904 system), 60 in the 1900 system,
 * or after 9999.
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const days = serialToDays(Math.floor(serial), date1904);
  if (days === null || !(days <= LAST_DAY)) return null;
  return isoDate(fromDays(days));
}

/**
 * The Excel serial number of a date `AAAA-MM-JJ`.
 * @returns null when it is no such text, no day of the calendar, or before the system's first day.
 */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  const date = parseIsoDate(iso);
  if (date === null || !isRealDate(date)) return null;
  const days = toDays(date);
  const serial = date1904 ? days - DAYS_1904_01_01 : days - DAYS_1899_12_30;
  if (date1904) return serial >= 0 ? serial : null;
  const counted = serial > FALSE_LEAP_DAY ? serial : serial - 1;
  return counted >= 1 ? counted : null;
}

function serialToDays(serial: number, date1904: boolean): number | null {
  if (date1904) return serial >= 0 ? DAYS_1904_01_01 + serial : null;
  if (!(serial >= 1) || serial === FALSE_LEAP_DAY) return null;
  return DAYS_1899_12_30 + (serial > FALSE_LEAP_DAY ? serial : serial + 1);
}
