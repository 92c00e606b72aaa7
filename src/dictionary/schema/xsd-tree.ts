import { SaxesParser } from 'saxes';
import { xsdNotSchema, xsdNotXml, xsdTooComplex, xsdWithDoctype } from './refusals';

const XSD = 'http://www.w3.org/2001/XMLSchema';

/** An element of the XSD itself: `xsd:element`, `xsd:restriction`… */
export interface XsdNode {
  /** Local name; elements of another namespace are left out of the tree. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `type`, `base`, `ref`: what the qualified name stands for. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly children: readonly XsdNode[];
}

/** A qualified name, resolved. */
export interface Reference {
  readonly local: string;
  /** A type of XML Schema itself, `xsd:string`. */
  readonly builtIn: boolean;
}

interface OpenNode extends XsdNode {
  readonly children: XsdNode[];
}

/** The official XSD nests some ten elements, and has some five hundred. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 20_000;

/** Characters of a pattern, and what its counts unroll to: the official ones have a tenth of these. */
const LONGEST_PATTERN = 1000;

const QNAMES = ['type', 'base', 'ref', 'itemType'];

/**
 * The tree of an XSD, whatever its prefixes.
 * @throws BadInputError when it is not XML, not an XML schema, or declares a DOCTYPE.
 */
export function readXsdTree(text: string): XsdNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenNode[] = [];
  let root: XsdNode | null = null;
  let foreign = 0;
  let depth = 0;
  let count = 0;

  parser.on('error', (error) => {
    throw xsdNotXml(error.message.split('\n')[0] ?? '');
  });
  parser.on('doctype', () => {
    throw xsdWithDoctype();
  });
  // Before the tag is read whole: prefixes are resolved through all that is open.
  parser.on('opentagstart', () => {
    depth += 1;
    count += 1;
    if (depth > MAX_DEPTH || count > MAX_ELEMENTS) throw xsdTooComplex();
  });
  parser.on('opentag', (tag) => {
    if (foreign > 0 || tag.uri !== XSD) {
      foreign += 1;
      return;
    }
    const values = Object.values(tag.attributes).filter(({ uri }) => uri === '');
    if (tag.local === 'pattern') values.forEach(({ value }) => refuseLong(value));
    const node: OpenNode = {
      name: tag.local,
      attributes: new Map(values.map(({ local, value }) => [local, value])),
      references: new Map(
        values
          .filter(({ local }) => QNAMES.includes(local))
          .map(({ local, value }) => [local, resolve(value, (prefix) => parser.resolve(prefix))]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (foreign > 0) foreign -= 1;
    else open.pop();
  });

  parser.write(text.replace(/^\uFEFF/u, '')).close();
  return schemaNode(root);
}

/** A matcher takes as long to build as its pattern unrolls. */
function refuseLong(pattern: string): void {
  const unrolled = [...pattern.matchAll(/[{,](\d+)\}/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  if (pattern.length > LONGEST_PATTERN || unrolled > LONGEST_PATTERN) throw xsdTooComplex();
}

function schemaNode(root: XsdNode | null): XsdNode {
  if (root?.name === 'schema') return root;
  throw xsdNotSchema();
}

function resolve(qname: string, uriOf: (prefix: string) => string | undefined): Reference {
  const trimmed = qname.trim();
  const colon = trimmed.indexOf(':');
  const uri = uriOf(colon < 0 ? '' : trimmed.slice(0, colon));
  return { local: trimmed.slice(colon + 1), builtIn: uri === XSD };
}
