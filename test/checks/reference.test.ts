import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { makeReference, REFERENCE_PATHS } from '../../scripts/make-reference';

it.each(['fr', 'en'] as const)(
  'the page of columns and rules (%s) is what the program knows (npm run make-reference)',
  async (language) => {
    const written = readFileSync(new URL(`../../${REFERENCE_PATHS[language]}`, import.meta.url), 'utf8');
    expect(written).toBe(await makeReference(language));
  },
);
