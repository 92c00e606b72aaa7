import { decodeXmlBytes } from '#dictionary';
import { refusal, type RefusalCode } from './refusals';

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

const notText: readonly (readonly [readonly number[], RefusalCode])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'accuse-archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'accuse-archive'],
  [[0x1f, 0x8b], 'accuse-compressed'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'accuse-compressed'],
  [[0x52, 0x61, 0x72, 0x21], 'accuse-compressed'],
  // EBCDIC’s `<?xm`.
  [[0x4c, 0x6f, 0xa7, 0x94], 'accuse-binary'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'accuse-office'],
  [[0x25, 0x50, 0x44, 0x46], 'accuse-pdf'],
];

/** Without its last blanks. A regular expression would try again from each blank inside. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\0]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * The text of an XML file, whatever its encoding; windows-1252 where it is not UTF-8 and declares nothing else: what a
 * Windows tool writes that forgets to say so. The byte order mark and outer blanks are left out.
 * @throws BadInputError when it is empty, of another kind (zip, Office, PDF) or of an unknown encoding.
 */
export function decode(bytes: Uint8Array): string {
  const other = notText.find(([head]) => startsWith(bytes, head));
  if (other) throw refusal(other[1]);
  const text = decodeXmlBytes(bytes, 'windows-1252');
  if (typeof text !== 'string') throw refusal('accuse-encoding', text.label);
  const trimmed = withoutEnd(text.replace(/^[\s\uFEFF\0]+/, ''));
  if (trimmed === '') throw refusal('accuse-empty');
  return trimmed;
}
