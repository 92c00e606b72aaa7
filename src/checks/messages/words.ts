import { isUnknownWord } from '#cells';
import {
  codeLists,
  fields,
  frenchDate,
  type Field,
  type FieldKey,
  type Language,
  withNoBreakSpaces,
} from '#dictionary';
import type { Datum } from '../types';

const frenchParts = new WeakMap<TemplateStringsArray, readonly string[]>();

/** French text with its no-break spaces; the values put in are left as they are. */
export function fr(parts: TemplateStringsArray, ...values: readonly Datum[]): string {
  const known = frenchParts.get(parts) ?? parts.map(withNoBreakSpaces);
  frenchParts.set(parts, known);
  return joined(known, values);
}

/** English text. */
export function en(parts: TemplateStringsArray, ...values: readonly Datum[]): string {
  return joined(parts, values);
}

function joined(parts: readonly string[], values: readonly Datum[]): string {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += String(value ?? '') + (parts[index + 1] ?? '');
  });
  return text;
}

/** A date as people read it, `12/03/2026`. */
export function date(iso: Datum): string {
  return frenchDate(String(iso ?? ''));
}

/** A day written `JJ/MM/AAAA` from its numbers, be it one that does not exist. */
export function dayOf(day: Datum, month: Datum, year: Datum): string {
  return [day, month].map((part) => String(part ?? '').padStart(2, '0')).join('/') + `/${year ?? ''}`;
}

/** The header of a field in our template. */
export function labelOf(key: FieldKey, language: Language): string {
  return fields[key].header[language];
}

export function isField(key: Datum): key is FieldKey {
  return typeof key === 'string' && Object.hasOwn(fields, key);
}

/** Whether the field is on the official mandatory list: nothing can stand for it. */
export function isMandatory(key: FieldKey | null): boolean {
  return key !== null && fields[key].mandatory;
}

/** Whether what stands in a column that may be empty says that nothing is known. */
export function isToEmpty(value: string | null, key: FieldKey | null): boolean {
  return key !== null && value !== null && !isMandatory(key) && isUnknownWord(value, key);
}

/** Whether the column holds a person's name, of which nothing can be left out. */
export function isPersonName(key: FieldKey | null): boolean {
  return key !== null && fields[key].kind.type === 'name';
}

/** Whether the column holds a code or a number, of which no part can be left out. */
export function isCode(key: FieldKey | null): boolean {
  return key !== null && fields[key].kind.type === 'digits';
}

/** An example of what the column holds. */
export function exampleOf(key: FieldKey | null): string {
  return key === null ? '' : fields[key].example;
}

const SHOWN = 8;

/** The values of a list as the drop-down shows them, from their codes joined by `|`. */
export function choices(key: FieldKey | null, codes: string, language: Language): string {
  const kind: Field['kind'] | null = key === null ? null : fields[key].kind;
  const known = kind?.type === 'code' ? codeLists[kind.list] : [];
  const labels = codes
    .split('|')
    .map((code) => known.find((each) => each.code === code)?.label[language] ?? code);
  const shown = labels.slice(0, SHOWN).join(', ');
  return labels.length > SHOWN ? `${shown}…` : shown;
}

/** A name whose characters that nobody sees show, but its plain blanks. */
export function unseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u2423');
}

/** A text whose invisible characters show. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\u2423');
}

/** Whether the trace of an encoding was a sign, no letter: `&apos;`, `&amp;`. */
export function isSign(part: string): boolean {
  return /^&(?:amp|apos|quot|lt|gt|nbsp|rsquo|lsquo|ndash|mdash|#(?:34|38|39|160)|#x2[267]);?$/i.test(part);
}
