/** What windows-1252 has at 0x80 to 0x9F, where ISO-8859-1 has controls that no text holds; five are left as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const MARKS: readonly (readonly [head: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

/** UTF-32, which begins as UTF-16 does and which `TextDecoder` does not know. */
const MARKS_32: readonly (readonly [head: readonly number[], littleEndian: boolean])[] = [
  [[0xff, 0xfe, 0, 0], true],
  [[0, 0, 0xfe, 0xff], false],
  [[0x3c, 0, 0, 0], true],
  [[0, 0, 0, 0x3c], false],
];

const DECLARATION = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/;
const HEAD = 256;

/** Labels that say UTF-8, or an encoding that a declaration read byte by byte cannot be in. */
const UTF_8 = /^$|^utf-?(?:8|16.*|32.*)$|^us-ascii$|^ascii$|^ucs-[24]$/i;

const HAS_ACCENTS = /[^\0-\x7f]/;

/** Why XML cannot be read as text. */
export interface Undecodable {
  /** The encoding that it declares and that is not its own, or none that we know; '' where it declares none. */
  readonly label: string;
}

/**
 * The text of XML: by its byte order mark, else by how its first bytes look; else UTF-8 when it is that, whatever it
 * declares, since no other text looks like it; else as it declares.
 *
 * ISO-8859-1 is read as windows-1252, as browsers do, by a table of ours: `TextDecoder` reads 0x80 to 0x9F as controls
 * in some versions of Node.
 * @param otherwise what to take bytes for that are not UTF-8 and declare no other encoding.
 * @returns the text without its byte order mark; or why it has none.
 */
export function decodeXmlBytes(
  bytes: Uint8Array,
  otherwise: 'windows-1252' | 'refused' = 'refused',
): string | Undecodable {
  const begins = ([head]: readonly [head: readonly number[], unknown]) =>
    head.every((byte, index) => bytes[index] === byte);
  const wide = MARKS_32.find(begins);
  if (wide !== undefined) return utf32(bytes, wide[1]);
  const marked = MARKS.find(begins)?.[1];
  if (marked !== undefined && marked !== 'utf-8') return new TextDecoder(marked).decode(bytes);
  const text = utf8(bytes);
  const label = declaredEncoding(bytes);
  if (text !== null && (UTF_8.test(label) || HAS_ACCENTS.test(text))) return text;
  if (marked === undefined && !UTF_8.test(label)) return decodeAs(label, bytes);
  return otherwise === 'windows-1252' ? windows1252(bytes) : { label };
}

/** @returns the text, null when the bytes are not UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    text += point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
  }
  return text.replace(/^\uFEFF/, '');
}

/** The encoding that the XML declaration names; '' when it names none. */
export function declaredEncoding(bytes: Uint8Array): string {
  return DECLARATION.exec(latin1(bytes.subarray(0, HEAD)))?.[1]?.trim() ?? '';
}

function decodeAs(label: string, bytes: Uint8Array): string | Undecodable {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return { label };
  }
}

/** The text of bytes in windows-1252, whatever the version of Node. */
export const windows1252 = (bytes: Uint8Array): string =>
  latin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );

const PIECE = 8192;

/** Each byte as the character of its number. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return text;
}
