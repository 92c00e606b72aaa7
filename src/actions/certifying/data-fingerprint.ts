import type { RowState } from '#actions/checking';
import { fieldKeys, fields, sha256Hex } from '#dictionary';

/**
 * SHA-256, in hexadecimal, of what passages would send: one line of JSON a passage, in their order, each ended by LF, as
 * UTF-8; a line is `[branch, [[element, value], …]]` with the fields in the order of the dictionary. Anyone can make it
 * again from the rows; the place of a row and the columns that are not sent are not in it.
 */
export function dataFingerprint(rows: readonly Pick<RowState, 'branch' | 'values'>[]): string {
  return sha256Hex(lines(rows));
}

function* lines(rows: readonly Pick<RowState, 'branch' | 'values'>[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const { branch, values } of rows) {
    const sent = fieldKeys.flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[fields[key].element, value]];
    });
    yield encoder.encode(`${JSON.stringify([branch, sent])}\n`);
  }
}
