import { frenchDate, isoDate, isRealDate, foldWords, type CellValue } from '#dictionary';
import { blocOf, readText, serialToIso } from '#cells';

/** What the name of a sheet and the titles above its headers say of all its rows. */
export interface TitlesSay {
  /** The day of the jury or of the delivery, `2026-06-30`; null when they do not say it, or say several. */
  readonly delivered: string | null;
  /** The code of a certification, with what says that it is of a bloc: it stops, and is never a whole title; null likewise. */
  readonly code: string | null;
}

const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'.split(
  '|',
);
const DELIVERY = String.raw`\b(?:jury|delivre\w*|delivrance|deliberation|obtention|proclamation)\b\D{0,20}`;
const IN_DIGITS = new RegExp(String.raw`${DELIVERY}(\d{1,2}) (\d{1,2})(?: (\d{4}|\d{2}))?\b`, 'g');
const IN_LETTERS = new RegExp(
  String.raw`${DELIVERY}(\d{1,2})(?:er)? (${MONTHS.join('|')})(?: (\d{4}))?\b`,
  'g',
);
const YEAR = /\b(20\d\d)\b/g;
const CODE = /\b(RNCP|RS)\s?(\d{2,6})\b/gi;

/** @param lines the name of the sheet, then the rows above its headers. */
export function readTitles(lines: readonly (readonly CellValue[])[]): TitlesSay {
  const texts = lines.flatMap(textsOf);
  const said = texts.map(foldWords);
  const years = new Set(said.flatMap((text) => [...text.matchAll(YEAR)].map(([year]) => year)));
  const [onlyYear] = years.size === 1 ? years : [];
  const days = new Set(
    said.flatMap((text) =>
      [...text.matchAll(IN_DIGITS), ...text.matchAll(IN_LETTERS)].flatMap(
        ([, day, month = '', year = onlyYear]) => {
          const number = MONTHS.indexOf(month) + 1 || Number(month);
          const full = year?.length === 2 ? `20${year}` : year;
          const date = { year: Number(full), month: number, day: Number(day) };
          return full !== undefined && isRealDate(date) ? [isoDate(date)] : [];
        },
      ),
    ),
  );
  const codes = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(CODE)].map(([, register = '', number = '']) => register.toUpperCase() + number),
    ),
  );
  const code = only(codes);
  const [bloc = ''] = texts.flatMap((text) => blocOf(text) ?? []);
  return { delivered: only(days), code: code === null ? null : `${code} ${bloc}`.trim() };
}

/** First and last of the days that a number beside a title may be: 2000 to 2060. */
const FIRST_DAY = 36_526;
const LAST_DAY = 58_807;

/** What a line says: each of its cells, and two side by side, « Jury du » | 30/06/2026. */
function textsOf(cells: readonly CellValue[]): readonly string[] {
  const filled = cells.map(shown).filter((text) => text !== '');
  return [...filled, ...filled.slice(1).map((text, at) => `${filled[at] ?? ''} ${text}`)];
}

function shown(cell: CellValue): string {
  const isDay = typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_DAY && cell <= LAST_DAY;
  return isDay ? frenchDate(serialToIso(cell, false) ?? '') : readText(cell);
}

const only = (some: ReadonlySet<string>): string | null => (some.size === 1 ? ([...some][0] ?? null) : null);
