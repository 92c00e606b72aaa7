import type * as NodeCrypto from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node, where we run in it: its SHA-256 takes a fifth of the time. That of a browser answers too late to be of use. */
const { process: node } = globalThis as {
  readonly process?: { readonly getBuiltinModule?: (id: 'node:crypto') => typeof NodeCrypto };
};
const createHash = node?.getBuiltinModule?.('node:crypto').createHash;

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
  return createHash?.('sha256').update(text).digest('hex') ?? bytesToHex(sha256(utf8ToBytes(text)));
}
