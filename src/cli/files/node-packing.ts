import { isUtf8 } from 'node:buffer';
import zlib from 'node:zlib';

const { constants, deflateRawSync, inflateRawSync } = zlib;

/** Unpacks as the machine does it. @param size of what is packed. @throws when it is not packed so, or is more. */
export const inflateByNode = (packed: Uint8Array, size: number): Uint8Array =>
  inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });

/** Packs as the machine does it, a piece apart from the others, so that no sheet is ever there whole. */
export function* deflateByNode(pieces: Iterable<Uint8Array>, level: number): Generator<Uint8Array> {
  for (const piece of pieces) yield deflateRawSync(piece, { level, finishFlush: constants.Z_SYNC_FLUSH });
  yield deflateRawSync(new Uint8Array(0), { level });
}

/**
 * What the machine does in C of all the bytes of a workbook. The CRC is of Node 20.15 and later: read as a property, its absence
 * is no failure.
 */
export const checksByNode = {
  isUtf8,
  ...('crc32' in zlib && { crc32: (bytes: Uint8Array, previous = 0) => zlib.crc32(bytes, previous) }),
};
