/**
 * Whether bytes are sound UTF-8: no cut, overlong or surrogate sequence. `TextDecoder` says it too, and makes a text of
 * twice the size to say it. Source: Unicode, table 3-7.
 */
export function isSoundUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  for (let index = 0; index < length;) {
    const byte = bytes[index++] as number;
    if (byte < 0x80) continue;
    let more = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
    const second = bytes[index] ?? 0;
    if (more === 0 || second < (LEAST_SECOND[byte] ?? 0x80) || second > (MOST_SECOND[byte] ?? 0xbf))
      return false;
    for (; more > 0; more--) if (((bytes[index++] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

const LEAST_SECOND: Readonly<Record<number, number>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const MOST_SECOND: Readonly<Record<number, number>> = { 0xed: 0x9f, 0xf4: 0x8f };
