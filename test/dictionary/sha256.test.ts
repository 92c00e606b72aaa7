import { it, expect } from '@jest/globals';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { sha256OfText } from '#dictionary';
import { holds } from '../holds';

it('gives Node and a browser the same print of a text, whatever is in it', () => {
  holds(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sha256OfText(text)).toBe(bytesToHex(sha256(utf8ToBytes(text))));
    }),
  );
  expect(sha256OfText('a\ud800')).toBe(bytesToHex(sha256(utf8ToBytes('a\ud800'))));
});
