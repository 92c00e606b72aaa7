import { fromDays, isoDate, isRealDate, toDays } from './calendar';

const DAYS_1899_12_30 = toDays(1899, 12, 30);
const DAYS_1904_01_01 = toDays(1904, 1, 1);
const LAST_DAY = toDays(9999, 12, 31);

/** In the 1900 system, Excel counts a 29/02/1900 that never was. */
const FALSE_LEAP_DAY = 60;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The date of an Excel serial number, `AAAA-MM-JJ`; the time of the day (the fraction) is left out.
 * @returns null when the serial is no date: below 1 (below 0 in the 1904 system), 60 in the 1900 system,
 * or after 9999.
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const days = serialToDays(Math.floor(serial), date1904);
  if (days === null || !(days <= LAST_DAY)) return null;
  const { year, month, day } = fromDays(days);
  return isoDate(year, month, day);
}

/**
 * The Excel serial number of a date `AAAA-MM-JJ`.
 * @returns null when it is no such text, no day of the calendar, or before the system's first day.
 */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  const [, year, month, day] = (ISO.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isRealDate(year, month, day))
    return null;
  const days = toDays(year, month, day);
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
