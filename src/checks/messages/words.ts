import {
  codeLists,
  fields,
  frenchDate,
  type Field,
  type FieldKey,
  type Language,
  withNoBreakSpaces,
} from '#dictionary';

/** One value of the data of a finding. */
export type Datum = string | number | undefined;

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

/** The header of a field in our template; the text itself when there is no such field. */
export function labelOf(key: Datum, language: Language): string {
  return isField(key) ? fields[key].header[language] : String(key ?? '');
}

function isField(key: Datum): key is FieldKey {
  return typeof key === 'string' && Object.hasOwn(fields, key);
}

/** Whether the field is on the official mandatory list: nothing can stand for it. */
export function isMandatory(key: Datum): boolean {
  return isField(key) && fields[key].mandatory;
}

/** An example of what the column holds. */
export function exampleOf(key: Datum): string {
  return isField(key) ? fields[key].example : '';
}

const SHOWN = 8;

/** The values of a list as the drop-down shows them, from their codes joined by `|`. */
export function choices(key: Datum, codes: Datum, language: Language): string {
  const kind: Field['kind'] | null = isField(key) ? fields[key].kind : null;
  const known = kind?.type === 'code' ? codeLists[kind.list] : [];
  const labels = String(codes ?? '')
    .split('|')
    .map((code) => known.find((each) => each.code === code)?.label[language] ?? code);
  const shown = labels.slice(0, SHOWN).join(', ');
  return labels.length > SHOWN ? `${shown}…` : shown;
}

/** A text whose invisible characters show. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\u2423');
}
