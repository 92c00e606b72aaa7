import type { CellValue } from '#dictionary';
import { dateParts } from './date-text';
import { showsDay } from './number-format';
import { FIRST_PLAUSIBLE_SERIAL } from './read-date';
import { readText } from './read-text';
import { serialToIso } from './serial-dates';

/** What a birth date cell says; the parts are digits without leading zeros, '' when not known. */
export interface BirthDate {
  /** The cell as text; a serial as `JJ/MM/AAAA`. */
  readonly text: string;
  readonly jour: string;
  readonly mois: string;
  readonly annee: string;
  /** On the 1st, in a format that shows no day: the day may be Excel's and not the user's. */
  readonly isDayDoubtful: boolean;
}

const MONTH = /^(\d{1,2})\/(\d{4})$/;
const YEAR = /^\d{4}$/;

/**
 * A birth date from `JJ/MM/AAAA`, `AAAA-MM-JJ`, `MM/AAAA` or `AAAA`, a number from 1900 to 2099 (a year) or an
 * Excel serial. A day that does not exist (31/02/1985) is split all the same: the checks say so.
 * Source: domain.md, births typed in Excel; design.md.
 * @param format the cell's number format; undefined when it was not asked for, and then nothing is doubtful.
 * @returns null when the cell does not read.
 */
export function readBirthDate(
  value: CellValue,
  date1904: boolean,
  format: string | undefined,
): BirthDate | null {
  if (typeof value === 'number' && value >= FIRST_PLAUSIBLE_SERIAL)
    return fromSerial(value, date1904, format);
  const text = readText(value);
  const parts = dateParts(text);
  if (parts) return known(text, parts.year, parts.month, parts.day);
  const month = MONTH.exec(text);
  if (month) return known(text, Number(month[2]), Number(month[1]));
  return YEAR.test(text) ? known(text, Number(text)) : null;
}

function fromSerial(serial: number, date1904: boolean, format: string | undefined): BirthDate | null {
  const iso = serialToIso(serial, date1904);
  if (iso === null) return null;
  const [year = '', month = '', day = ''] = iso.split('-');
  const date = known(`${day}/${month}/${year}`, Number(year), Number(month), Number(day));
  return day === '01' && format !== undefined && !showsDay(format) ? { ...date, isDayDoubtful: true } : date;
}

function known(text: string, year: number, month?: number, day?: number): BirthDate {
  return {
    text,
    jour: day === undefined ? '' : String(day),
    mois: month === undefined ? '' : String(month),
    annee: String(year),
    isDayDoubtful: false,
  };
}
