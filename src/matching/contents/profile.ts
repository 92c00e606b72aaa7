import {
  readBoolean,
  readDate,
  readResult,
  readText,
  serialToIso,
  splitNamed,
  splitNames,
  type SplitName,
} from '#cells';
import { codeLists, likelyCode, readCode, type CellValue, type CodeListName } from '#dictionary';

/** A cell of the sample, with its number format where it is a number. */
export interface SampleCell {
  readonly value: CellValue;
  readonly format: string;
}

/** What part of the filled cells of a column are of each kind, from 0 to 1. */
export interface Profile {
  /** Filled cells of the sample. */
  readonly filled: number;
  /** Of all cells looked at. */
  readonly density: number;
  /** Different texts among the filled ones, of their number. */
  readonly distinct: number;
  readonly date: number;
  /** Of the dates, those at which somebody old enough was born. */
  readonly ofBirth: number;
  readonly boolean: number;
  readonly number: number;
  /** Letters, and no digit. */
  readonly letters: number;
  readonly fiveDigits: number;
  readonly countryCode: number;
  readonly nir: number;
  readonly fileNumber: number;
  readonly certificationCode: number;
  readonly email: number;
  readonly url: number;
  readonly result: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** By list: read, or mostly meant. */
  readonly lists: Readonly<Record<CodeListName, number>>;
  readonly splits: Readonly<Record<SplitName, number>>;
  /** Blanks inside the text. */
  readonly words: number;
}

const LISTS = Object.keys(codeLists) as readonly CodeListName[];

const PATTERNS = {
  letters: /^[^\d@]*\p{L}[^\d@]*$/u,
  fiveDigits: /^(?:\d{5}|2[AB]\d{3}|[1-9]\d{3})$/i,
  countryCode: /^\d{3}$/,
  nir: /^[1-478]\s?\d{2}\s?\d{2}\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}(?:\s?\d{2})?$/i,
  fileNumber: /^\d{10,13}$/,
  certificationCode: /^(?:RNCP|RS)\s?\d{2,6}(?:BC\d+)?$/i,
  email: /^\S+@\S+\.\S+$/,
  url: /^(?:https?:\/\/|www\.)\S+$/i,
  year: /^(?:19|20)\d\d$/,
  month: /^(?:0?[1-9]|1[0-2])$/,
  day: /^(?:0?[1-9]|[12]\d|3[01])$/,
  words: /\S\s+\S/,
} as const;

/** Whether a number format shows a day or a year. */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, '');
  return /[dy]/i.test(letters);
}

/** `2026-06-30`, or null: a number is a day only where its format says so. */
export function dayOf({ value, format }: SampleCell, date1904: boolean): string | null {
  if (typeof value === 'number') return isDateFormat(format) ? serialToIso(value, date1904) : null;
  const read = readDate(value, date1904);
  return /^\d{4}-\d\d-\d\d$/.test(read) ? read : null;
}

/** The text of a cell as it is seen: a day as `30/06/2026`. */
export function seenText(cell: SampleCell, date1904: boolean): string {
  const day = typeof cell.value === 'number' ? dayOf(cell, date1904) : null;
  if (day === null) return readText(cell.value);
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** Younger than this, nobody is certified; older than that, hardly anybody. In years. */
const YOUNGEST = 14;
const OLDEST = 90;

/** @param year that of today. */
export function profileOf(cells: readonly SampleCell[], date1904: boolean, year: number): Profile {
  const filled = cells.filter(({ value }) => readText(value) !== '');
  const texts = filled.map((cell) => readText(cell.value));
  const part = (count: number) => (filled.length === 0 ? 0 : count / filled.length);
  const days = filled.map((cell) => dayOf(cell, date1904));
  const born = days.filter((day) => {
    const age = day === null ? -1 : year - Number(day.slice(0, 4));
    return age >= YOUNGEST && age <= OLDEST;
  });
  const dates = days.filter((day) => day !== null).length;
  const matching = (pattern: RegExp) => part(texts.filter((text) => pattern.test(text)).length);
  return {
    filled: filled.length,
    density: cells.length === 0 ? 0 : filled.length / cells.length,
    distinct: part(new Set(texts).size),
    date: part(dates),
    ofBirth: dates === 0 ? 0 : born.length / dates,
    boolean: part(texts.filter((text) => meantBoolean(text) !== null).length),
    number: part(filled.filter(({ value }) => typeof value === 'number').length),
    ...(Object.fromEntries(
      Object.entries(PATTERNS).map(([name, pattern]) => [name, matching(pattern)]),
    ) as Record<keyof typeof PATTERNS, number>),
    result: part(texts.filter((text) => readResult(text).outcome !== 'undecided').length),
    lists: Object.fromEntries(
      LISTS.map((list) => [
        list,
        part(texts.filter((text) => readCode(list, text) !== null || likelyCode(list, text) !== null).length),
      ]),
    ) as Record<CodeListName, number>,
    splits: Object.fromEntries(
      splitNames.map((name) => [name, part(texts.filter((text) => isTakenApart(name, text)).length)]),
    ) as Record<SplitName, number>,
  };
}

/** Yes or no, as it reads or as it is mostly meant: « O », « N »; null for anything else. */
export function meantBoolean(text: string): 'true' | 'false' | null {
  const read = readBoolean(text);
  if (read === 'true' || read === 'false') return read;
  return /^[oy]$/i.test(text) ? 'true' : /^n$/i.test(text) ? 'false' : null;
}

/** Whether there is something to take apart, and it comes apart. */
function isTakenApart(name: SplitName, text: string): boolean {
  const { fields, split } = splitNamed(name);
  const pieces = split(text);
  if (pieces === null) return false;
  const [first] = fields;
  return Object.keys(pieces).length > 1 || (first !== undefined && pieces[first] !== text);
}
