const DAY = 86_400_000;
/** 30 December 1899, day 0 of the 1900 system for all dates from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** @returns the serial number of an ISO 8601 date, as strict workbooks hold them; null when it is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
