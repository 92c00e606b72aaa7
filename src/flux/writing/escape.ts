/** Anything but characters that stand for themselves in the text of an element. */
const SPECIAL = /[^\t\u0020-\u0025\u0027-\u003b\u003d\u003f-\ud7ff\ue000-\ufffd]/;
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const MARKUP = /[&<>\r\n]/g;
const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\n': '&#10;',
};

/**
 * A value as the text of an element: a parser gives it back exactly, and it stays on one line.
 * @returns null when it holds a character that XML 1.0 forbids, see {@link firstIllegal}.
 */
export function escapeText(value: string): string | null {
  if (!SPECIAL.test(value)) return value;
  if (ILLEGAL.test(value)) return null;
  return value.replace(MARKUP, (character) => WRITTEN[character] ?? character);
}

/** The first character that XML 1.0 forbids, lone surrogates included, as `U+0001`; null when there is none. */
export function firstIllegal(value: string): string | null {
  const codePoint = ILLEGAL.exec(value)?.[0].codePointAt(0);
  return codePoint === undefined ? null : `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
