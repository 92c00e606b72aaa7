import { SaxesParser } from 'saxes';
import { BadInputError } from '#dictionary';
import { refusal } from './refusals';

/** A compte rendu nests 5 elements; more than this is an attack or an accident. */
const MAX_DEPTH = 64;

/** Faults that lose nothing: the text is kept as it stands. */
const tolerated = [
  'undefined entity',
  'disallowed character.',
  'disallowed character in entity name',
  'malformed character entity',
  'empty entity name',
  'duplicate attribute',
  'is disallowed in char data',
  'must be at the start of the document',
];

const truncated = ['unclosed tag', 'unexpected end', 'must contain a root element'];

const says = (error: Error, phrases: readonly string[]) =>
  phrases.some((phrase) => error.message.includes(phrase));

function pass(text: string, onRoot: (name: string) => void): void {
  let depth = 0;
  let line = 1;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    if (says(error, truncated)) throw refusal('accuse-truncated');
    if (!says(error, tolerated)) throw refusal('accuse-malformed', String(line));
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1) onRoot(tag.name);
    if (depth > MAX_DEPTH) throw refusal('accuse-too-deep', String(MAX_DEPTH));
  });
  parser.on('closetag', () => {
    depth -= 1;
    line = parser.line;
  });
  parser.write(text).close();
}

const BARE_AMPERSAND = /&(?!#?\w+;)/g;

/**
 * Makes sure that the text is whole before it is read: fast-xml-parser takes a truncated file as if it were
 * complete (measured). Bare `&` are mended, since an id may hold one.
 * @param onRoot is told the name of the root element first, and may throw to stop there.
 * @returns the text to read.
 * @throws BadInputError when it is truncated, damaged or too deep.
 */
export function wholeXml(text: string, onRoot: (name: string) => void): string {
  try {
    pass(text, onRoot);
    return text;
  } catch (error) {
    const mendable = error instanceof BadInputError && /truncated|malformed/.test(error.code);
    const mended = mendable && !text.includes('<![CDATA[') ? text.replace(BARE_AMPERSAND, '&amp;') : text;
    if (mended === text) throw error;
    pass(mended, onRoot);
    return mended;
  }
}
