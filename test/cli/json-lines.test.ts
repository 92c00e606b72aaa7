import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonLines } from '#cli';
import { holds } from '../holds';

const written = (answer: unknown) => [...jsonLines(answer)].join('\n');

it('is what JSON.stringify writes, whatever the answer', () => {
  holds(
    fc.property(fc.jsonValue(), (answer) => {
      expect(written(answer)).toBe(JSON.stringify(answer, null, 2));
    }),
  );
});

it('leaves out what is undefined, and ends each piece of a long list where a line does', () => {
  const findings = Array.from({ length: 2500 }, (_, row) => ({ row, message: 'a\nb', none: undefined }));
  const answer = { passages: 3, findings, hidden: [], schema: { version: '1.1.5' }, none: undefined };
  expect(written(answer)).toBe(JSON.stringify(answer, null, 2));
  expect([...jsonLines(answer)].every((piece) => piece.length < 100_000)).toBe(true);
});
