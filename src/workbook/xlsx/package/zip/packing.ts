import { Deflate, Inflate, inflateSync } from 'fflate';
import { isSoundUtf8 } from '../xml/utf8';
import { crc32 } from './crc32';

/** How the parts of a zip are packed and unpacked (deflate, without a header), and what is asked of all their bytes. */
export interface Packing {
  /** @param size of what is packed, no more than which is given. @throws when it is not packed so. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly inflateInPieces: (packed: Uint8Array) => Iterable<Uint8Array>;
  readonly deflate: (pieces: Iterable<Uint8Array>) => Iterable<Uint8Array>;
  /** That of zip files, of bytes that follow those whose CRC is `previous`. */
  readonly crc32: (bytes: Uint8Array, previous?: number) => number;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
}

/** Of 9: on the XML of sheets, higher levels take twice the time for some 5 % of the size. */
export const LEVEL = 4;

/** So many packed bytes at a time. */
const PACKED = 1 << 16;

/** Everywhere, in JavaScript. A machine that does it in C is faster: see the command line. */
export const PORTABLE: Packing = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  *inflateInPieces(packed) {
    const pieces: Uint8Array[] = [];
    const inflating = new Inflate((piece) => pieces.push(piece));
    for (let start = 0; start < packed.length; start += PACKED) {
      inflating.push(packed.subarray(start, start + PACKED), start + PACKED >= packed.length);
      yield* pieces.splice(0);
    }
  },
  *deflate(pieces) {
    const packed: Uint8Array[] = [];
    const deflating = new Deflate({ level: LEVEL }, (piece) => packed.push(piece));
    for (const piece of pieces) {
      deflating.push(piece);
      yield* packed.splice(0);
    }
    deflating.push(new Uint8Array(0), true);
    yield* packed;
  },
  crc32,
  isUtf8: isSoundUtf8,
};
