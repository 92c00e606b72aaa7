import { isoDate, isRealDate, type CellValue } from '#dictionary';
import { dateParts } from './date-text';
import { cellText, readText } from './read-text';
import { serialToIso } from './serial-dates';

/**
 * Numbers below are no dates of ours: 1900 to 2099 is a year typed alone, which as a serial would be an
 * invented day of 1905.
 */
export const FIRST_PLAUSIBLE_SERIAL = 2100;

/**
 * A date cell as `AAAA-MM-JJ`, from an Excel serial, `JJ/MM/AAAA` or `AAAA-MM-JJ`. The time of a serial is
 * left out. What does not read, and a day that does not exist, stays as it was typed.
 */
export function readDate(value: CellValue, date1904: boolean): string {
  if (typeof value === 'number')
    return (value >= FIRST_PLAUSIBLE_SERIAL ? serialToIso(value, date1904) : null) ?? cellText(value);
  const text = readText(value);
  const parts = dateParts(text);
  return parts && parts.year >= 1 && isRealDate(parts) ? isoDate(parts) : text;
}
