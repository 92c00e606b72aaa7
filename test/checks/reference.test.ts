import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { makeReference, REFERENCE_PATH } from '../../scripts/make-reference';

it('the page of columns and rules is what the program knows (npm run make-reference)', async () => {
  const written = readFileSync(new URL(`../../${REFERENCE_PATH}`, import.meta.url), 'utf8');
  expect(written).toBe(await makeReference());
});
