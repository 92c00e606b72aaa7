import { refusal, type RefusalCode } from './refusals';

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

const notText: readonly (readonly [readonly number[], RefusalCode])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'accuse-archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'accuse-archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'accuse-office'],
  [[0x25, 0x50, 0x44, 0x46], 'accuse-pdf'],
];

const HEAD = 256;

/** The encoding that the XML declaration names; '' when it names none. */
function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1]?.trim() ?? '';
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    throw refusal('accuse-encoding', label);
  }
}

/** UTF-8, or windows-1252 when it is not: what a Windows tool writes that forgets to say so. */
function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of an XML file: by its byte order mark, else by how its first bytes look, else as it declares, else
 * UTF-8. The mark and outer blanks are left out. ISO-8859-1 is read as windows-1252, as browsers do.
 * @throws BadInputError when it is empty, of another kind (zip, Office, PDF) or of an unknown encoding.
 */
export function decode(bytes: Uint8Array): string {
  const other = notText.find(([head]) => startsWith(bytes, head));
  if (other) throw refusal(other[1]);
  const byBytes = marks.find(([head]) => startsWith(bytes, head))?.[1];
  const label = byBytes ?? declared(bytes);
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  const isUtf8 = byBytes === undefined && /^$|^utf-?(8|16.*)$|^us-ascii$|^ucs-2$/i.test(label);
  const text = isUtf8 ? utf8OrWindows(bytes) : decoder(label).decode(bytes);
  const trimmed = text.replace(/^[\s\uFEFF\0]+/, '').replace(/[\s\0]+$/, '');
  if (trimmed === '') throw refusal('accuse-empty');
  return trimmed;
}
