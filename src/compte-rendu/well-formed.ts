import { SaxesParser } from 'saxes';
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

/** What is no markup of its own, and a `&` that begins no entity. */
const BARE_AMPERSAND = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&(?!#?\w+;)/g;

const CDATA = /<!\[CDATA\[[\s\S]*?\]\]>/g;
const blanked = (piece: string): string => piece.replace(/[^\n]/g, ' ');

/** An entity that a tag cuts: `&#2</x>32;`. What stood there is lost, and what follows may be. */
const CUT_ENTITY = /&#\w*<|&\w*(?:<[^<>]*>)+\w*;/;

/**
 * Makes sure that the text is whole before it is read: fast-xml-parser takes a truncated file as if it were
 * complete (measured). Bare `&` are mended, since an id may hold one.
 * @param onRoot is told the name of the root element first, and may throw to stop there.
 * @returns the text to read.
 * @throws BadInputError when it is truncated, damaged or too deep.
 */
export function wholeXml(text: string, onRoot: (name: string) => void): string {
  const mended = text.replace(BARE_AMPERSAND, (piece) => (piece === '&' ? '&amp;' : piece));
  const cut = CUT_ENTITY.exec(text.replace(CDATA, blanked));
  if (cut !== null) throw refusal('accuse-malformed', String(text.slice(0, cut.index).split('\n').length));
  pass(mended, onRoot);
  return mended;
}
