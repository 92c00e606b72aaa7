const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** @returns the text of an element, escaped for XML; characters that XML refuses must be gone. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character) : text;

/** @returns the value of an attribute, escaped for double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n]/g, (character) => ENTITIES[character] ?? character);

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Characters that XML refuses or changes, and the underscore of what would read as an escape. */
const TO_ESCAPE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
    '_(?=x[0-9A-Fa-f]{4}_)',
  ].join('|'),
  'g',
);

/** @returns a text with the escapes of spreadsheets: U+0001 becomes `_x0001_`, `_x0041_` becomes `_x005F_x0041_`. */
export const encodeEscapes = (text: string): string => text.replace(TO_ESCAPE, hex);

/** @returns the text that these escapes stand for: `_x000D_` is a carriage return. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/**
 * @returns our XML with this prefix on each of its tags: parts whose elements have one (`x:row`) get ours alike.
 * Text in it must be escaped.
 */
export const qualify = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
