import { BadInputError, isLinear, readSchema, type Facets, type SchemaElement } from '#dictionary';
import { SaxesParser } from 'saxes';
import { messages } from '../messages';

const XSD = 'http://www.w3.org/2001/XMLSchema';

/** Constructs through which a type may judge values that our reading of the schema does not see. */
const BEYOND_US: ReadonlySet<string> = new Set([
  'union',
  'list',
  'import',
  'include',
  'redefine',
  'override',
]);

/** The official schema repeats its elements without end or once: a count unrolls in libxml2. */
const MOST_OCCURRENCES = 10_000;

/** A schema that libxml2 judges in a time proportional to the document. */
export interface BoundedSchema {
  /** The schema without the patterns that may take it for ever. */
  readonly text: string;
  /** Whether there are such patterns: they are then to be judged by RE2, with the facets of our own reading. */
  readonly hasOwnPatterns: boolean;
}

interface Span {
  readonly start: number;
  end: number;
}

/**
 * Takes out of an XSD the patterns whose matching could last. libxml2 gives up after seconds, a value, and nothing can
 * stop it meanwhile; whoever sends a workbook chooses its XSD.
 * @throws BadInputError `xsd-unbounded` when one of them stands where we could not judge it instead.
 */
export function boundedSchema(xsd: string): BoundedSchema {
  const spans = riskySpans(xsd);
  if (spans.length === 0) return { text: xsd, hasOwnPatterns: false };
  const { notUnderstood } = readSchema(xsd);
  if (notUnderstood.some((construct) => construct.startsWith('xsd:pattern'))) throw unbounded();
  let text = '';
  let position = 0;
  for (const { start, end } of spans) {
    text += xsd.slice(position, start);
    position = end;
  }
  return { text: text + xsd.slice(position), hasOwnPatterns: true };
}

const unbounded = (): BadInputError => new BadInputError('xsd-unbounded', messages.unboundedXsd());

/** Where the patterns stand of each restriction that has a risky one: of several, a value matches any. */
function riskySpans(xsd: string): readonly Span[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: Span[] = [];
  const restrictions: { readonly patterns: Span[]; isRisky: boolean }[] = [];
  let start = 0;
  let open: Span | null = null;
  let isBeyondUs = false;
  parser.on('error', (error) => {
    throw new BadInputError('xsd-unusable', messages.badXsd(error.message));
  });
  parser.on('opentagstart', ({ name }) => {
    start = parser.position - name.length - 2;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== XSD) return;
    const value = (name: string): string => attributes[name]?.value ?? '';
    if ([value('minOccurs'), value('maxOccurs')].some((count) => Number(count) > MOST_OCCURRENCES))
      throw unbounded();
    if (BEYOND_US.has(local)) isBeyondUs = true;
    if (local === 'restriction') restrictions.push({ patterns: [], isRisky: false });
    if (local !== 'pattern') return;
    const restriction = restrictions.at(-1);
    open = { start, end: parser.position };
    restriction?.patterns.push(open);
    if (restriction !== undefined && !isLinear(value('value'))) restriction.isRisky = true;
  });
  parser.on('closetag', ({ local, uri }) => {
    if (uri !== XSD) return;
    if (local === 'pattern' && open !== null) open.end = parser.position;
    if (local !== 'restriction') return;
    const { patterns, isRisky } = restrictions.pop() ?? { patterns: [], isRisky: false };
    if (isRisky) found.push(...patterns);
  });
  parser.write(xsd).close();
  if (found.length > 0 && isBeyondUs) throw unbounded();
  return found.sort((a, b) => a.start - b.start);
}

/** What a value is refused for. */
export interface PatternRefusal {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Judges the values of a document by the patterns that the schema, as we read it, has for them. */
export function patternJudge(xsd: string): (document: Uint8Array) => readonly PatternRefusal[] {
  const { root } = readSchema(xsd);
  return (document) => {
    const refusals: PatternRefusal[] = [];
    const open: (SchemaElement | null)[] = [];
    let text = '';
    let line = 1;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local }) => {
      const parent = open.at(-1);
      const isRoot = open.length === 0;
      open.push(isRoot ? root : (parent?.content?.children.find(({ name }) => name === local) ?? null));
      text = '';
      line = parser.line;
    });
    parser.on('text', (piece) => {
      text += piece;
    });
    parser.on('closetag', ({ local, attributes }) => {
      const facets = open.pop()?.facets ?? null;
      const isNil = Object.values(attributes).some((each) => each.local === 'nil' && each.value === 'true');
      if (facets === null || isNil || matches(facets, text)) return;
      refusals.push({
        line,
        message: `Element '${local}': [facet 'pattern'] The value '${text}' is not accepted by the pattern.`,
      });
      text = '';
    });
    parser.write(new TextDecoder().decode(document)).close();
    return refusals;
  };
}

const matches = ({ patterns }: Facets, text: string): boolean =>
  patterns.every((pattern) => pattern.test(text));
