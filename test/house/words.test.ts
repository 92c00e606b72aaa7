import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.tsx?$/.test(path));

/** What a file of words is called. */
const WORDS =
  /(messages|refusals|words|reasons|labels|help|failure|message-classes)(\/|\.ts$)|-(refusals|words|reasons)\.ts$/;

/** What is described once, with its title in each language: fields, codes, sheets, columns, corrections, slips. */
const DESCRIBED =
  /^src\/(dictionary\/(fields|codes)|template|cells\/corrections|compte-rendu\/slips|journal\/lists)\//;

/** A text in both languages, one after the other. */
const IN_TWO_LANGUAGES = /\bfr: ?(\([^)]*\) =>\s*)?['`][^'`]{12,}['`],\s*en: ?(\([^)]*\) =>\s*)?['`]/;

describe('what is said to the user', () => {
  it('stands in files of words, or where the thing is described', () => {
    const elsewhere = files
      .filter((path) => !WORDS.test(path) && !DESCRIBED.test(path))
      .filter((path) => IN_TWO_LANGUAGES.test(readFileSync(path, 'utf8')));
    expect(elsewhere).toEqual([]);
  });

  it('has its no-break spaces in sight, never as a character that looks like another', () => {
    const unseen = files.filter((path) => readFileSync(path, 'utf8').includes('\u00a0'));
    expect(unseen).toEqual([]);
  });
});
