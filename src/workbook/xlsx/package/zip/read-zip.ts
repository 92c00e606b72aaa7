import { badFile } from '../messages';
import type { Packing } from './packing';

/** A file in a zip, as its central directory tells it. */
export interface ZipEntry {
  /** With `/`, as written. */
  readonly path: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** DOS time and date, as they stand. */
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly externalAttributes: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
/** All the parts of a workbook, unpacked: 100 000 rows of 45 cells take 0.2 GB. */
const SIZE_LIMIT = 1_000_000_000;
/** Sheets pack 8 to 12 times, of the same row again and again up to 80; deflate goes up to 1030. */
const BOMB_RATIO = 150;
/** What is unpacked under this size harms nobody. */
const BOMB_SIZE = 20_000_000;

/**
 * @returns the entries of a zip, in the order of its central directory.
 * @throws BadInputError when it is truncated, damaged, or would unpack beyond 1 GB, or beyond what its size can hold.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = directoryOf(view);
    const entries: ZipEntry[] = [];
    let position = offset;
    let total = 0;
    for (let index = 0; index < count; index++) {
      const { entry, next } = readEntry(bytes, view, position);
      total += entry.size;
      if (total > SIZE_LIMIT) throw badFile('workbook-too-big');
      refuseBomb(entry.size, entry.compressedSize);
      entries.push(entry);
      position = next;
    }
    refuseBomb(total, bytes.length);
    refuseOverlaps(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw badFile('workbook-damaged');
    throw error;
  }
}

function refuseBomb(size: number, packed: number): void {
  if (size > BOMB_SIZE && size > BOMB_RATIO * packed) throw badFile('workbook-bomb');
}

/** Entries that share their bytes unpack to as many times their size as they are. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const { offset, nameBytes, compressedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw badFile('workbook-damaged');
    free = offset + LOCAL_LENGTH + nameBytes.length + compressedSize;
  }
}

function directoryOf(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let position = view.byteLength - END_LENGTH; position >= lowest; position--) {
    if (view.getUint32(position, true) !== END) continue;
    const count = view.getUint16(position + 10, true);
    const offset = view.getUint32(position + 16, true);
    const is64 = position >= 20 && view.getUint32(position - 20, true) === END64_LOCATOR;
    return is64 ? directory64(view, position - 20) : { count, offset };
  }
  throw badFile('workbook-damaged');
}

function directory64(view: DataView, locator: number): { count: number; offset: number } {
  const end = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end, true) !== END64) throw badFile('workbook-damaged');
  return {
    count: Number(view.getBigUint64(end + 32, true)),
    offset: Number(view.getBigUint64(end + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, position: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(position, true) !== CENTRAL) throw badFile('workbook-damaged');
  const nameLength = view.getUint16(position + 28, true);
  const extraLength = view.getUint16(position + 30, true);
  const commentLength = view.getUint16(position + 32, true);
  const nameBytes = bytes.subarray(position + 46, position + 46 + nameLength);
  const extra = position + 46 + nameLength;
  const sizes = sizesOf(view, position, extra, extra + extraLength);
  const entry = {
    path: new TextDecoder().decode(nameBytes).replaceAll('\\', '/'),
    nameBytes,
    method: view.getUint16(position + 10, true),
    flags: view.getUint16(position + 8, true),
    time: view.getUint32(position + 12, true),
    crc: view.getUint32(position + 16, true),
    externalAttributes: view.getUint32(position + 38, true),
    ...sizes,
  };
  return { entry, next: extra + extraLength + commentLength };
}

/** Sizes and offset, from the extra field of zip64 where the 32-bit ones are full. */
function sizesOf(
  view: DataView,
  position: number,
  extra: number,
  extraEnd: number,
): Pick<ZipEntry, 'size' | 'compressedSize' | 'offset'> {
  const short = [24, 20, 42].map((field) => view.getUint32(position + field, true));
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let at = field + 4;
    for (const [index, value] of short.entries()) {
      if (value !== 0xffffffff) continue;
      short[index] = Number(view.getBigUint64(at, true));
      at += 8;
    }
  }
  const [size = 0, compressedSize = 0, offset = 0] = short;
  return { size, compressedSize, offset };
}

/** @returns the bytes of an entry as they stand in the zip, compressed. */
export function compressedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (entry.offset + LOCAL_LENGTH > zip.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw badFile('workbook-damaged');
  const start =
    entry.offset +
    LOCAL_LENGTH +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > zip.length) throw badFile('workbook-damaged');
  return zip.subarray(start, start + entry.compressedSize);
}

/**
 * Unpacks an entry. Never more than its declared size is written, whatever it holds.
 * @param isToVerify whether to compare its CRC: once is enough.
 * @throws BadInputError when its size or its CRC is not what was declared.
 */
export function unpack(zip: Uint8Array, entry: ZipEntry, isToVerify: boolean, packing: Packing): Uint8Array {
  if (entry.flags & ENCRYPTED) throw badFile('workbook-password');
  const packed = compressedBytes(zip, entry);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry, packing);
  if (bytes.length !== entry.size || (isToVerify && packing.crc32(bytes) !== entry.crc))
    throw badFile('workbook-damaged');
  return bytes;
}

function inflate(packed: Uint8Array, entry: ZipEntry, packing: Packing): Uint8Array {
  if (entry.method !== 8) throw badFile('workbook-damaged');
  try {
    return packing.inflate(packed, entry.size);
  } catch {
    throw badFile('workbook-damaged');
  }
}

/** Unpacks, a piece after the other, an entry that was unpacked before. */
export function unpackInPieces(zip: Uint8Array, entry: ZipEntry, packing: Packing): Iterable<Uint8Array> {
  const packed = compressedBytes(zip, entry);
  return entry.method === 0 ? [packed] : packing.inflateInPieces(packed);
}
