import { isRealDate, toDays } from '#dictionary';

const DAYS_1900 = toDays({ year: 1899, month: 12, day: 30 });
const DAYS_1904 = toDays({ year: 1904, month: 1, day: 1 });
/** 1 March 1900: before it, the 1900 system counts a 29 February that never was. */
const FIRST_SURE_SERIAL = 61;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * @returns the serial number of an ISO 8601 date, as strict workbooks hold them; null for what is no such text, no day
 * of the calendar, or before what serial numbers tell surely: it stays a text then.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!isRealDate({ year, month, day }) || hours > 23 || minutes > 59 || seconds >= 60) return null;
  const days = toDays({ year, month, day }) - (date1904 ? DAYS_1904 : DAYS_1900);
  if (days < (date1904 ? 0 : FIRST_SURE_SERIAL)) return null;
  return days + ((hours * 60 + minutes) * 60 + seconds) / 86_400;
}
