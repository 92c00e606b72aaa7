import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitPassages, writeFlux } from '#flux';
import { holds } from '../holds';
import { evilPassage } from './arbitraries';
import { envelope, plan115, titulaire } from './support';

describe('a split', () => {
  const ten = Array.from({ length: 10 }, (_, index) => titulaire(index + 2, { code: `RNCP${index % 4}` }));

  it('is not needed under the limits', () => {
    expect(splitPassages(ten, envelope, plan115)).toEqual([ten]);
    expect(splitPassages([], envelope, plan115)).toEqual([]);
  });

  it('puts at most so many passages in a file, in their order', () => {
    expect(
      splitPassages(ten, envelope, plan115, { maxPassages: 4 }).map((file) => file.map(({ row }) => row)),
    ).toEqual([
      [2, 3, 4, 5],
      [6, 7, 8, 9],
      [10, 11],
    ]);
  });

  it('gives a passage that is too big by itself a file of its own', () => {
    expect(splitPassages(ten, envelope, plan115, { maxBytes: 10 })).toHaveLength(10);
  });

  it('counts the bytes of the file to the last one: one less and a passage goes to the next file', () => {
    const { bytes } = writeFlux(envelope, ten, plan115);
    expect(splitPassages(ten, envelope, plan115, { maxBytes: bytes })).toHaveLength(1);
    expect(splitPassages(ten, envelope, plan115, { maxBytes: bytes - 1 })).toHaveLength(2);
  });

  it('fills each file as the first: what the ones before hold does not count', () => {
    const alike = Array.from({ length: 12 }, (_, index) => titulaire(index + 10));
    const maxBytes = writeFlux(envelope, alike.slice(0, 4), plan115).bytes;
    const files = splitPassages(alike, envelope, plan115, { maxBytes });
    expect(files.map(({ length }) => length)).toEqual([4, 4, 4]);
  });

  it('counts each certification of a file again in the next', () => {
    const mixed = Array.from({ length: 7 }, (_, index) =>
      titulaire(index + 10, { code: index % 2 === 0 ? 'RNCP1' : 'RNCP2' }),
    );
    const maxBytes = writeFlux(envelope, mixed.slice(0, 4), plan115).bytes - 1;
    const files = splitPassages(mixed, envelope, plan115, { maxBytes });
    expect(files.map(({ length }) => length)).toEqual([3, 3, 1]);
  });

  it('loses no passage and keeps every file within the limit, whatever the values', () => {
    holds(
      fc.property(
        fc.array(evilPassage, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3000, max: 9000 }),
        (passages, maxBytes) => {
          const files = splitPassages(passages, envelope, plan115, { maxBytes });
          expect(files.flat()).toEqual(passages);
          for (const file of files)
            if (file.length > 1)
              expect(writeFlux(envelope, file, plan115).bytes).toBeLessThanOrEqual(maxBytes);
        },
      ),
      40,
    );
  });
});
