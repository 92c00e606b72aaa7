import { fieldKeys, fields, foldWords, isRealDate, type FieldKey } from '#dictionary';
import { correction } from './rule';

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) /;
/** « né le », « le », in front of a date. */
const BEFORE = /^(?:ne |nee |ne e |nee e )?le /;
const SAID = /^(?:née?|né\(e\))?\s*le\s+(?=\d)/iu;

/** `20.03.2026`, `20-3-2026`, `20 03 2026`; signs alike, a year of four digits. */
const DAY_FIRST = /^(\d{1,2})\s*([.\-–_ ]|\/)\s*(\d{1,2})\s*\2\s*(\d{4})$/;
/** `2026/03/20`, `2026.03.20`, `20260320`. */
const YEAR_FIRST = /^(\d{4})([./_ ]?)(\d{2})\2(\d{2})$/;
const NAMED = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/;
const NAMED_MONTH = /^([a-z]+) (\d{4})$/;
const MONTH_ALONE = /^(\d{1,2})\s*[.\-–_]\s*(\d{4})$/;

const two = (part: number) => String(part).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  const isOne = year >= 1900 && year <= 2099 && isRealDate({ year, month, day: date });
  return isOne ? `${two(date)}/${two(month)}/${year}` : null;
}

/** A day that is written otherwise than `JJ/MM/AAAA`, so; null where it is none for sure: 03/04/26, 31.02.2026. */
export function writtenDay(text: string): string | null {
  const said = text.replace(SAID, '');
  const [, first, , second, year] = DAY_FIRST.exec(said) ?? [];
  if (year !== undefined) return day(Number(year), Number(second), Number(first));
  const [, start, , middle, end] = YEAR_FIRST.exec(text) ?? [];
  if (start !== undefined) return day(Number(start), Number(middle), Number(end));
  const [, date, name = '', of] = NAMED.exec(worded(text)) ?? [];
  const month = MONTH_OF.get(name);
  return month === undefined ? null : day(Number(of), month, Number(date));
}

/** A month and its year, `mars 1985`, `03-1985`, as `MM/AAAA`: a birth may be of unknown day. */
export function writtenMonth(text: string): string | null {
  const [, number, ofNumber] = MONTH_ALONE.exec(text) ?? [];
  const [, name = '', ofName] = NAMED_MONTH.exec(worded(text)) ?? [];
  const month = number === undefined ? MONTH_OF.get(name) : Number(number);
  const year = Number(ofNumber ?? ofName);
  if (month === undefined || month < 1 || month > 12 || !(year >= 1900 && year <= 2099)) return null;
  return `${two(month)}/${year}`;
}

const worded = (text: string): string => foldWords(text).replace(BEFORE, '').replace(WEEKDAY, '');

/** Zeros for what is not known: `00/03/1995`, `00/00/1995`. */
const UNKNOWN_DAY = /^0{1,2}[/.-](\d{1,2})[/.-](\d{4})$/;

function unknownDay(text: string): string | null {
  const [, month, year] = UNKNOWN_DAY.exec(text) ?? [];
  if (month === undefined || year === undefined) return null;
  return Number(month) === 0 ? year : writtenMonth(`${month}-${year}`);
}

const isBirth = (field: FieldKey) => fields[field].kind.type === 'birth-date';
const READ = /^\d{1,2}\/\d{1,2}\/\d{4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}\/\d{4}$|^\d{4}$/;

function birth(value: string): string | null {
  return unknownDay(value) ?? (READ.test(value) ? null : (writtenDay(value) ?? writtenMonth(value)));
}

export const writtenDate = correction({
  code: 'written-date',
  reason: {
    fr: 'C’est le même jour, écrit comme le tableau le lit : JJ/MM/AAAA.',
    en: 'This is the same day, written as the table reads it: DD/MM/YYYY.',
  },
  severity: 'error',
  fields: fieldKeys.filter((key) => fields[key].kind.type === 'date' || isBirth(key)),
  correct: (value, field) => (isBirth(field) ? birth(value) : READ.test(value) ? null : writtenDay(value)),
});
