import type * as NodeCrypto from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node, where we run in it: its SHA-256 takes a fifth of the time. That of a browser answers too late to be of use. */
const { process: node } = globalThis as {
  readonly process?: { readonly getBuiltinModule?: (id: 'node:crypto') => typeof NodeCrypto };
};
const crypto = node?.getBuiltinModule?.('node:crypto');
const createHash = crypto?.createHash;
/** All of a text at once, of Node 20.12 and later: twice as fast. */
const hash: typeof NodeCrypto.hash | undefined = crypto?.hash;

/** SHA-256 of the pieces of a file put end to end, in lower-case hexadecimal. */
export function sha256Hex(chunks: Iterable<Uint8Array>): string {
  if (createHash !== undefined) {
    const hash = createHash('sha256');
    for (const chunk of chunks) hash.update(chunk);
    return hash.digest('hex');
  }
  const hash = sha256.create();
  for (const chunk of chunks) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** The same of a text, in UTF-8. */
export function sha256OfText(text: string): string {
  return (
    hash?.('sha256', text, 'hex') ??
    createHash?.('sha256').update(text).digest('hex') ??
    bytesToHex(sha256(utf8ToBytes(text)))
  );
}

const EIGHT = 8;

/**
 * The first digits of the same, 8 or more. They are put together anew: of a text that is cut out of another, an engine keeps
 * both, and these are kept by the hundred thousand.
 */
export function shortSha256(text: string, digits: number): string {
  const whole = sha256OfText(text);
  return [whole.slice(0, EIGHT), whole.slice(EIGHT, digits)].join('');
}
