import { XMLParser } from 'fast-xml-parser';
import { namedEntities } from './entities';
import { refusal } from './refusals';

/** An element, with names as local names. */
export interface Element {
  /** As spelled, without its prefix. */
  readonly name: string;
  /** In lower case, letters and digits alone: what it is compared by. */
  readonly key: string;
  /** Attributes that say something: namespaces and `xsi:` ones left out. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Its own text and CDATA, outer blanks left out. */
  readonly text: string;
  readonly children: readonly Element[];
}

const TEXT = '#text';
const ATTRIBUTES = ':@';
const PREFIX = '@_';

type Node = Readonly<Record<string, unknown>>;

/**
 * Source: domain.md, measured. Text stays text (`00123`, `1E5`); entities are read by name and by number; the
 * limits on their number would refuse a long report, and a DOCTYPE never gets here.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: PREFIX,
  textNodeName: TEXT,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: {
    enabled: true,
    maxTotalExpansions: Number.MAX_SAFE_INTEGER,
    maxExpandedLength: Number.MAX_SAFE_INTEGER,
  },
});
for (const [name, character] of Object.entries(namedEntities)) parser.addEntity(name, character);

/** A blank, or what nobody sees. */
const UNSEEN = /[\s\u200B-\u200D\u2060\uFEFF]/;

/** A text without these at either end. An expression would try again from each blank inside. */
function withoutEnds(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && UNSEEN.test(text.charAt(from))) from += 1;
  while (to > from && UNSEEN.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** What stays as it is, as most ids and all that is empty. */
const PLAIN = /^[\x21-\x7E]*$/;

/** The same letters may be written in two ways: an id must be found whichever CDC uses. */
const readable = (text: string) => withoutEnds(storable(text)).normalize('NFC');

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** A text without the characters that no workbook can hold: U+FFFD stands for each. */
const storable = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '\uFFFD');

/** A name as it is compared, whatever its prefix and case. */
export const keyOf = (name: string) =>
  local(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

function attributesOf(node: Node): Element['attributes'] {
  const given = node[ATTRIBUTES];
  if (!isNode(given)) return NONE;
  return Object.entries(given).map(([name, value]) => [name.slice(PREFIX.length), String(value)] as const);
}

const NONE: readonly never[] = [];

const says = ([name]: Element['attributes'][number]): boolean => !/^(xmlns|xsi|xml)(:|$)/.test(name);

/** Makes elements of what a parser gives. */
export function elementReader() {
  const known = new Map<string, Pick<Element, 'name' | 'key'>>();
  const named = (name: string): Pick<Element, 'name' | 'key'> => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = { name: local(name), key: keyOf(name) };
    known.set(name, made);
    return made;
  };
  return (
    name: string,
    attributes: Element['attributes'],
    text: string,
    children: readonly Element[],
  ): Element => {
    const { name: bare, key } = named(name);
    return withValues({
      name: bare,
      key,
      attributes: attributes.length === 0 ? NONE : attributes.filter(says),
      text: PLAIN.test(text) ? text : readable(text),
      children: children.length === 0 ? NONE : children,
    });
  };
}

function nodeReader() {
  const element = elementReader();
  const read = (name: string, node: Node): Element => {
    const children: Element[] = [];
    let text = '';
    for (const child of nodes(node[name])) {
      const tag = tagOf(child);
      if (tag === TEXT) text += String(child[TEXT]);
      else if (tag !== undefined && !tag.startsWith('?')) children.push(read(tag, child));
    }
    return element(name, attributesOf(node), text, children);
  };
  return read;
}

/** Elements that hold a value and nothing under it; some writers give them as attributes. */
const VALUES: ReadonlySet<string> = new Set([
  'idtechnique',
  'messageerreur',
  'message',
  'codeerreur',
  'code',
  'nomfichier',
  'idflux',
  'idtraitement',
  'type',
  'ligne',
  'colonne',
]);

const isValue = ({ key }: Element): boolean => VALUES.has(key);

/** What a value says is read the same whether it stands in it, in a child of it, or in an attribute of what it is of. */
function withValues(element: Element): Element {
  const { children, attributes } = element;
  if (children.length === 0 && attributes.length === 0) return element;
  if (!isValue(element)) {
    if (attributes.length === 0) return element;
    const given = attributes.filter(([name]) => VALUES.has(keyOf(name)));
    if (given.length === 0) return element;
    const values = given.map(([name, text]) => ({
      name: `@${local(name)}`,
      key: keyOf(name),
      attributes: NONE,
      text: PLAIN.test(text) ? text : readable(text),
      children: NONE,
    }));
    return {
      ...element,
      attributes: attributes.filter((attribute) => !given.includes(attribute)),
      children: [...values, ...children],
    };
  }
  if (element.text !== '' || children.length !== 1) return element;
  const [inner] = children;
  if (inner === undefined || isValue(inner) || inner.children.length > 0) return element;
  return { ...element, text: inner.text, attributes: [...attributes, ...inner.attributes], children: NONE };
}

function tagOf(node: Node): string | undefined {
  for (const name in node) if (name !== ATTRIBUTES) return name;
  return undefined;
}

/**
 * The root element of an XML text that is known to be whole and to have no DOCTYPE.
 * @throws BadInputError when fast-xml-parser refuses it.
 */
export function parseXml(text: string): Element {
  let parsed: unknown;
  try {
    parsed = parser.parse(text);
  } catch {
    throw refusal('accuse-malformed', '1');
  }
  for (const node of nodes(parsed)) {
    const tag = tagOf(node);
    if (tag !== undefined && tag !== TEXT && !tag.startsWith('?')) return nodeReader()(tag, node);
  }
  throw refusal('accuse-truncated');
}
