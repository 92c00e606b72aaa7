import type { Packing } from './packing';
import { compressedBytes, type ZipEntry } from './read-zip';

/** What goes into a zip: an entry of another one, copied with its compressed bytes, or new content in pieces. */
export type ZipItem =
  | { readonly kind: 'copy'; readonly entry: ZipEntry }
  | { readonly kind: 'new'; readonly path: string; readonly pieces: Iterable<Uint8Array> };

interface Packed {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly data: readonly Uint8Array[];
  readonly compressedSize: number;
}

/** Bit 11: the name is UTF-8. */
const UTF8_NAME = 0x800;
/** Bit 3: sizes follow the data; not so here, since they are known. */
const SIZES_AFTER = 0x8;
/** 1 January 1980, the first day a zip knows: the same workbook gives the same bytes. */
const EPOCH = 0x0021_0000;
/** @returns the zip; `source` is where copied entries come from. */
export function writeZip(source: Uint8Array, items: readonly ZipItem[], packing: Packing): Uint8Array {
  const packed = items.map((item) => (item.kind === 'copy' ? copy(source, item.entry) : pack(item, packing)));
  const total = packed.reduce(
    (sum, { nameBytes, compressedSize }) => sum + 76 + 2 * nameBytes.length + compressedSize,
    22,
  );
  const zip = new Uint8Array(total);
  const view = new DataView(zip.buffer);
  let position = 0;
  const offsets = packed.map((entry) => {
    const offset = position;
    view.setUint32(position, 0x04034b50, true);
    commonFields(view, position + 4, entry);
    zip.set(entry.nameBytes, position + 30);
    position += 30 + entry.nameBytes.length;
    for (const piece of entry.data) {
      zip.set(piece, position);
      position += piece.length;
    }
    return offset;
  });
  const directory = position;
  packed.forEach((entry, index) => {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, 20, true);
    commonFields(view, position + 6, entry);
    view.setUint32(position + 38, entry.externalAttributes, true);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    zip.set(entry.nameBytes, position + 46);
    position += 46 + entry.nameBytes.length;
  });
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, packed.length, true);
  view.setUint16(position + 10, packed.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return zip;
}

/** The fields that a local header and the central directory have in common. */
function commonFields(view: DataView, position: number, entry: Packed): void {
  view.setUint16(position, 20, true);
  view.setUint16(position + 2, entry.flags, true);
  view.setUint16(position + 4, entry.method, true);
  view.setUint32(position + 6, entry.time, true);
  view.setUint32(position + 10, entry.crc, true);
  view.setUint32(position + 14, entry.compressedSize, true);
  view.setUint32(position + 18, entry.size, true);
  view.setUint16(position + 22, entry.nameBytes.length, true);
}

const copy = (source: Uint8Array, entry: ZipEntry): Packed => ({
  ...entry,
  flags: entry.flags & ~SIZES_AFTER,
  data: [compressedBytes(source, entry)],
});

function pack(
  item: { readonly path: string; readonly pieces: Iterable<Uint8Array> },
  packing: Packing,
): Packed {
  let size = 0;
  let crc = 0;
  function* seen(): Generator<Uint8Array> {
    for (const piece of item.pieces) {
      size += piece.length;
      crc = packing.crc32(piece, crc);
      yield piece;
    }
  }
  const data = [...packing.deflate(seen())];
  return {
    nameBytes: new TextEncoder().encode(item.path),
    flags: UTF8_NAME,
    method: 8,
    time: EPOCH,
    crc,
    size,
    externalAttributes: 0,
    data,
    compressedSize: data.reduce((sum, piece) => sum + piece.length, 0),
  };
}
