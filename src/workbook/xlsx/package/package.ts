import { badFile } from './messages';
import { readZip, unpack, type ZipEntry } from './zip/read-zip';
import { writeZip, type ZipItem } from './zip/write-zip';

/**
 * The parts of a workbook. A part that nobody replaces is saved with the very bytes, still compressed, that it
 * had; paths have no leading `/` and compare without case, as the format wants.
 */
export interface Package {
  readonly paths: () => readonly string[];
  readonly has: (path: string) => boolean;
  /** The bytes of a part, unpacked anew. @throws BadInputError when there is none or it is damaged. */
  readonly read: (path: string) => Uint8Array;
  /** The text of a part, whatever its encoding. */
  readonly readText: (path: string) => string;
  readonly put: (path: string, content: string | Uint8Array) => void;
  /** The zip, with these parts written in pieces in place of what they were. */
  readonly save: (written: ReadonlyMap<string, Iterable<Uint8Array>>) => Uint8Array;
}

const keyOf = (path: string): string => path.replace(/^\//, '').toLowerCase();

/** @throws BadInputError when the zip is damaged. */
export function openPackage(zip: Uint8Array): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZip(zip)) if (!entry.path.endsWith('/')) entries.set(keyOf(entry.path), entry);
  const replaced = new Map<string, { path: string; bytes: Uint8Array }>();
  const verified = new Set<string>();

  const read = (path: string): Uint8Array => {
    const key = keyOf(path);
    const replacement = replaced.get(key);
    if (replacement !== undefined) return replacement.bytes;
    const entry = entries.get(key);
    if (entry === undefined) throw badFile('workbook-damaged');
    const bytes = unpack(zip, entry, !verified.has(key));
    verified.add(key);
    return bytes;
  };
  return {
    paths: () => [
      ...[...entries.values()].map(({ path }) => path),
      ...[...replaced.entries()].filter(([key]) => !entries.has(key)).map(([, { path }]) => path),
    ],
    has: (path) => entries.has(keyOf(path)) || replaced.has(keyOf(path)),
    read,
    readText: (path) => decodeXml(read(path)),
    put: (path, content) => {
      const key = keyOf(path);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      replaced.set(key, { path: entries.get(key)?.path ?? path, bytes });
    },
    save: (written) => {
      const pieces = new Map<string, { path: string; pieces: Iterable<Uint8Array> }>();
      for (const [key, { path, bytes }] of replaced) pieces.set(key, { path, pieces: [bytes] });
      for (const [path, parts] of written)
        pieces.set(keyOf(path), { path: entries.get(keyOf(path))?.path ?? path, pieces: parts });
      const items: ZipItem[] = [];
      for (const [key, entry] of entries) {
        const changed = pieces.get(key);
        items.push(changed === undefined ? { kind: 'copy', entry } : { kind: 'new', ...changed });
        pieces.delete(key);
      }
      for (const added of pieces.values()) items.push({ kind: 'new', ...added });
      return writeZip(zip, items);
    },
  };
}

/** @returns the text of an XML part: UTF-8 unless a byte order mark says UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 === null) return new TextDecoder().decode(bytes);
  return new TextDecoder(utf16).decode(bytes).replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, '$1UTF-8');
}

/** @returns the same part in UTF-8. */
export const toUtf8 = (bytes: Uint8Array): Uint8Array =>
  utf16Of(bytes) === null ? bytes : new TextEncoder().encode(decodeXml(bytes));

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
