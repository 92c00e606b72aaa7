import type { RowState } from '#actions/checking';
import { fieldKeys, fields } from '#dictionary';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256, in hexadecimal, of what passages would send: one line of JSON a passage, in their order, each ended by LF, as
 * UTF-8; a line is `[branch, [[element, value], …]]` with the fields in the order of the dictionary. Anyone can make it
 * again from the rows; the place of a row and the columns that are not sent are not in it.
 */
export function dataFingerprint(rows: readonly Pick<RowState, 'branch' | 'values'>[]): string {
  const hash = sha256.create();
  for (const { branch, values } of rows) {
    const sent = fieldKeys.flatMap((key) => {
      const value = values[key];
      return value === undefined ? [] : [[fields[key].element, value]];
    });
    hash.update(utf8ToBytes(`${JSON.stringify([branch, sent])}\n`));
  }
  return bytesToHex(hash.digest());
}

/** SHA-256 of a text, as UTF-8. */
export function textFingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
