import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { LEVEL, PORTABLE, type Packing } from '#workbook/xlsx';

/**
 * As the machine does it: three times as fast. A piece is packed apart from the others, so that no sheet is ever there
 * whole; nothing in Node unpacks one piece after the other without waiting.
 */
export const nodePacking: Packing = {
  inflate: (packed, size) =>
    inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 }),
  inflateInPieces: PORTABLE.inflateInPieces,
  *deflate(pieces) {
    const piece = { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH };
    for (const each of pieces) yield deflateRawSync(each, piece);
    yield deflateRawSync(new Uint8Array(0), { level: LEVEL });
  },
};
