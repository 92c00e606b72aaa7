import type { CellValue } from '#dictionary';

/** Text cells up to this length get the text format; longer ones would show as `####` in old versions. */
const TEXT_FORMAT_LIMIT = 255;

/** @returns whether a value that we add is a text to be formatted as such. */
export function takesTextFormat(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= TEXT_FORMAT_LIMIT;
}

/** Numbers, dates, formulas, error values, and the words that Excel reads as true or false. */
const WOULD_CONVERT = /^[\s\u00a0=+\-@(.,€$£%\d'#]|^(?:vrai|faux|true|false)$/i;

/** « mars 2024 », “Jan 5”. */
const MONTH_AND_NUMBER =
  /^(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|juin|jun|juil|jul|ao[uû]t|aug|sep|oct|nov|d[eé]c)\p{L}*[\s\u00a0./-]*\d/iu;

/** @returns whether Excel would turn this text into something else if somebody typed it. */
export const wouldConvert = (text: string): boolean =>
  WOULD_CONVERT.test(text) || MONTH_AND_NUMBER.test(text);
