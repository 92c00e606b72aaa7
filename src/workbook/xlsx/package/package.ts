import { declaredEncoding, decodeXmlBytes } from '#dictionary';
import { badEncoding, badFile } from './messages';
import { readZip, unpack, unpackInPieces, type ZipEntry } from './zip/read-zip';
import type { Packing } from './zip/packing';
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
  /** The same in UTF-8, whatever its encoding. */
  readonly readUtf8: (path: string) => Uint8Array;
  /** The same in pieces, unpacked one after the other: of a part that was read before, and so is sound. */
  readonly pieces: (path: string) => Iterable<Uint8Array>;
  /** The text of a part, whatever its encoding. */
  readonly readText: (path: string) => string;
  readonly put: (path: string, content: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** The zip, with these parts written in pieces in place of what they were. */
  readonly save: (written: ReadonlyMap<string, Iterable<Uint8Array>>) => Uint8Array;
}

const keyOf = (path: string): string => path.replace(/^\//, '').toLowerCase();

/** @throws BadInputError when the zip is damaged. */
export function openPackage(zip: Uint8Array, packing: Packing): Package {
  const entries = new Map<string, ZipEntry>();
  const folders: ZipEntry[] = [];
  for (const entry of readZip(zip)) {
    const key = keyOf(entry.path);
    if (entry.path.endsWith('/')) folders.push(entry);
    else if (entries.has(key)) throw badFile('workbook-damaged');
    else entries.set(key, entry);
  }
  const replaced = new Map<string, { path: string; bytes: Uint8Array }>();
  const verified = new Set<string>();
  const inUtf8 = new Set<string>();

  const read = (path: string): Uint8Array => {
    const key = keyOf(path);
    const replacement = replaced.get(key);
    if (replacement !== undefined) return replacement.bytes;
    const entry = entries.get(key);
    if (entry === undefined) throw badFile('workbook-damaged');
    const bytes = unpack(zip, entry, !verified.has(key), packing);
    verified.add(key);
    return bytes;
  };
  const readUtf8 = (path: string): Uint8Array => {
    const bytes = read(path);
    if (!isUtf8(bytes, packing)) return new TextEncoder().encode(decodeXml(bytes, path));
    inUtf8.add(keyOf(path));
    return bytes;
  };
  return {
    readUtf8,
    pieces: (path) => {
      const key = keyOf(path);
      const entry = replaced.has(key) ? undefined : entries.get(key);
      return entry !== undefined && inUtf8.has(key) ? unpackInPieces(zip, entry, packing) : [readUtf8(path)];
    },
    paths: () => [
      ...[...entries.values()].map(({ path }) => path),
      ...[...replaced.entries()].filter(([key]) => !entries.has(key)).map(([, { path }]) => path),
    ],
    has: (path) => entries.has(keyOf(path)) || replaced.has(keyOf(path)),
    read,
    readText: (path) => decodeXml(read(path), path),
    put: (path, content) => {
      const key = keyOf(path);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      replaced.set(key, { path: entries.get(key)?.path ?? path, bytes });
    },
    remove: (path) => {
      entries.delete(keyOf(path));
      replaced.delete(keyOf(path));
    },
    save: (written) => {
      const pieces = new Map<string, { path: string; pieces: Iterable<Uint8Array> }>();
      for (const [key, { path, bytes }] of replaced) pieces.set(key, { path, pieces: [bytes] });
      for (const [path, parts] of written)
        pieces.set(keyOf(path), { path: entries.get(keyOf(path))?.path ?? path, pieces: parts });
      const items: ZipItem[] = folders.map((entry) => ({ kind: 'copy', entry }));
      for (const [key, entry] of entries) {
        const changed = pieces.get(key);
        items.push(changed === undefined ? { kind: 'copy', entry } : { kind: 'new', ...changed });
        pieces.delete(key);
      }
      for (const added of pieces.values()) items.push({ kind: 'new', ...added });
      return writeZip(zip, items, packing);
    },
  };
}

const DECLARED = /^(\s*<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/;

/** Labels that a part in UTF-8 may have. */
const SAYS_UTF_8 = /^$|^utf-?8$|^us-ascii$/i;

/**
 * @returns the text of an XML part, whatever its encoding; it then says UTF-8, which is how we write it back.
 * @throws BadInputError when it is in another encoding than it declares.
 */
export function decodeXml(bytes: Uint8Array, path: string): string {
  const text = decodeXmlBytes(bytes);
  if (typeof text !== 'string') throw badEncoding(path, text.label);
  return text.replace(DECLARED, (whole, start: string) =>
    SAYS_UTF_8.test(whole.slice(start.length)) ? whole : `${start}UTF-8`,
  );
}

/** Whether a part says that it is in UTF-8, or nothing, and is. */
const isUtf8 = (bytes: Uint8Array, packing: Packing): boolean =>
  SAYS_UTF_8.test(declaredEncoding(bytes)) && bytes[0] !== 0 && bytes[1] !== 0 && packing.isUtf8(bytes);
