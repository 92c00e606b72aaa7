import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fluxFileName, horodatageParis, writeFlux } from '#flux';
import { goldenPassages } from './golden/passages';
import { envelope, plan115, schema115, textOf } from './support';
import { elementAt, sha256Hex } from '#dictionary';

describe('the horodatage', () => {
  it.each([
    ['winter', '2026-11-23T14:30:00Z', '2026-11-23T15:30:00+01:00'],
    ['summer', '2026-07-14T10:00:00Z', '2026-07-14T12:00:00+02:00'],
    ['the last second of winter', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
    ['the first second of summer', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['the last second of summer', '2026-10-25T00:59:59Z', '2026-10-25T02:59:59+02:00'],
    ['the first second of winter: the same hour again', '2026-10-25T01:00:00Z', '2026-10-25T02:00:00+01:00'],
    ['midnight is 00, not 24', '2026-12-31T23:00:00Z', '2027-01-01T00:00:00+01:00'],
    ['milliseconds are dropped, not rounded', '2026-11-23T14:30:00.999Z', '2026-11-23T15:30:00+01:00'],
  ])('has the real offset of Paris and no milliseconds: %s', (_when, instant, expected) => {
    expect(horodatageParis(new Date(instant))).toBe(expected);
    const patterns = elementAt(schema115, 'flux/horodatage')?.facets?.patterns ?? [];
    expect(patterns.every((pattern) => pattern.test(expected))).toBe(true);
  });

  it('refuses a date that is not one', () => {
    expect(() => horodatageParis(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('the file name', () => {
  it.each([
    ['a file alone', '12ABC345', null, 'accrochage-12ABC345-20261123-153000.xml'],
    ['the second of a split', '12ABC345', 2, 'accrochage-12ABC345-20261123-153000-2.xml'],
    ['an id that a file system would refuse', 'A/..\\:*é', null, 'accrochage-A_______-20261123-153000.xml'],
  ])('is safe and says who and when: %s', (_what, id, sequence, expected) => {
    expect(fluxFileName(id, '2026-11-23T15:30:00+01:00', sequence)).toBe(expected);
  });
});

describe('the SHA-256', () => {
  it('is that of the pieces put end to end', () => {
    const file = writeFlux(envelope, goldenPassages, plan115);
    const expected = createHash('sha256').update(textOf(file)).digest('hex');
    expect(sha256Hex(file.chunks)).toBe(expected);
    expect(sha256Hex(file.chunks.flatMap((chunk) => [chunk.subarray(0, 9), chunk.subarray(9)]))).toBe(
      expected,
    );
  });
});
