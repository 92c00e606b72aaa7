import { SaxesParser } from 'saxes';
import { plainTree } from './plain-tree';
import { refusal } from './refusals';
import { parseXml, type Element } from './tree';

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

function pass(text: string, onRoot: (name: string) => void): Element | null {
  const tree = plainTree(text);
  let depth = 0;
  let line = 1;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    if (says(error, truncated)) throw refusal('accuse-truncated');
    if (!says(error, tolerated)) throw refusal('accuse-malformed', String(line));
    tree.fail();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth === 1) onRoot(tag.name);
    if (depth > MAX_DEPTH) throw refusal('accuse-too-deep', String(MAX_DEPTH));
    tree.open(tag.name, tag.attributes);
  });
  parser.on('closetag', () => {
    depth -= 1;
    line = parser.line;
    tree.close();
  });
  parser.on('text', tree.text);
  parser.write(text).close();
  return tree.root();
}

/** What holds no markup of its own, and what ends it. */
const CLOSING: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };

/** The beginning of one of those, or a `&` that begins no entity. */
const OPENING = /<!\[CDATA\[|<!--|<\?|&(?!#?\w+;)/g;

/** A text, with its bare `&` mended, and the same with what is in CDATA blanked. Goes over the text once, whatever it holds. */
function mend(text: string): { readonly mended: string; readonly blanked: string } {
  let mended = '';
  let blanked = '';
  let at = 0;
  const keep = (to: number): void => {
    mended += text.slice(at, to);
    blanked += text.slice(at, to);
    at = to;
  };
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const [opening] = found;
    const closing = CLOSING[opening];
    keep(found.index);
    if (closing === undefined) {
      mended += '&amp;';
      blanked += '&';
      at += 1;
      continue;
    }
    const end = text.indexOf(closing, at + opening.length);
    if (end < 0) break;
    const piece = text.slice(at, end + closing.length);
    mended += piece;
    blanked += opening === '<![CDATA[' ? piece.replace(/[^\n]/g, ' ') : piece;
    at = OPENING.lastIndex = end + closing.length;
  }
  keep(text.length);
  return { mended, blanked };
}

/** An entity that a tag cuts: `&#2</x>32;`. What stood there is lost, and what follows may be. */
const CUT_ENTITY = /&#\w*<|&\w*(?:<[^<>]*>)+\w*;/;

/** Messages of CDC have a few hundred characters, and no element has more attributes than a few. */
const LONGEST_TEXT = 1_000_000;

/** @throws BadInputError `accuse-too-long` for a text, or a tag, without an end. */
function refuseLongText(text: string): void {
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at + 1);
    const end = next < 0 ? text.length : next;
    if (end - at > LONGEST_TEXT) throw refusal('accuse-too-long', lineOf(text, at));
    at = end;
  }
}

const lineOf = (text: string, at: number): string => String(text.slice(0, at).split('\n').length);

/**
 * Reads an XML text, once it is sure to be whole: fast-xml-parser takes a truncated file as if it were complete
 * (measured). Bare `&` are mended, since an id may hold one. A text that saxes reads as it would is not read again.
 * @param onRoot is told the name of the root element first, and may throw to stop there.
 * @returns the root element.
 * @throws BadInputError when it is truncated, damaged or too deep.
 */
export function readWholeXml(text: string, onRoot: (name: string) => void): Element {
  refuseLongText(text);
  const { mended, blanked } = mend(text);
  const cut = CUT_ENTITY.exec(blanked);
  if (cut !== null) throw refusal('accuse-malformed', lineOf(blanked, cut.index));
  return pass(mended, onRoot) ?? parseXml(mended);
}
