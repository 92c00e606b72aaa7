import type { Content, Facets, SchemaElement } from './model';
import { builtInFacets, namedFacets, restrictionFacets, simpleTypeFacets } from './simple-type';
import { xsdTooComplex } from './refusals';
import type { Reference, XsdNode } from './xsd-tree';

/** The named parts of a schema, and where to note what is not understood. */
export interface Declarations {
  readonly elements: ReadonlyMap<string, XsdNode>;
  readonly complexTypes: ReadonlyMap<string, XsdNode>;
  readonly simpleTypes: ReadonlyMap<string, XsdNode>;
  readonly groups: ReadonlyMap<string, XsdNode>;
  readonly note: (construct: string) => void;
}

const MOST_ELEMENTS = 20_000;
const DEEPEST = 60;

type Type = Pick<SchemaElement, 'facets' | 'content'>;

interface Particles {
  readonly model: Content['model'];
  readonly children: readonly SchemaElement[];
}

const NOTHING: Particles = { model: 'sequence', children: [] };
const GROUPS: readonly string[] = ['all', 'sequence', 'choice', 'group'];
const OF_ELEMENTS: readonly string[] = ['annotation', 'simpleType', 'complexType'];
const OF_TYPES: readonly string[] = [
  'annotation',
  'anyAttribute',
  'attributeGroup',
  'simpleContent',
  'complexContent',
];
const ANY_TEXT: Type = { facets: { base: 'anyType', patterns: [] }, content: null };

/** Reads elements and complex types of one schema; each named type is read once. */
export function elementReader(declared: Declarations) {
  const known = new Map<string, Type>();
  const reading = new Set<string>();
  const simple = { named: (name: string) => declared.simpleTypes.get(name), note: declared.note };

  let elementsRead = 0;
  let groupsRead = 0;
  const inherits = new Set<string>();
  let depth = 0;

  /** Types and groups that name one another can make of a short schema an endless one. */
  function readElement(node: XsdNode): SchemaElement {
    elementsRead += 1;
    depth += 1;
    if (elementsRead > MOST_ELEMENTS || depth > DEEPEST) throw xsdTooComplex();
    const element = declaredElement(node);
    depth -= 1;
    return element;
  }

  function declaredElement(node: XsdNode): SchemaElement {
    const reference = node.references.get('ref');
    const declaration = reference === undefined ? node : declared.elements.get(reference.local);
    const name = reference?.local ?? node.attributes.get('name') ?? '';
    if (declaration === undefined) declared.note(`xsd:element ref (${name})`);
    for (const odd of ['fixed', 'abstract', 'substitutionGroup'])
      if (declaration?.attributes.has(odd)) declared.note(`xsd:element ${odd} (${name})`);
    for (const child of declaration?.children ?? [])
      if (!OF_ELEMENTS.includes(child.name)) declared.note(`xsd:${child.name} (${name})`);
    return {
      name,
      required: minOf(node) > 0,
      repeated: isRepeated(node),
      nillable: isTrue(declaration?.attributes.get('nillable')),
      ...(declaration === undefined ? ANY_TEXT : typeOf(declaration, name)),
    };
  }

  function typeOf(node: XsdNode, place: string): Type {
    const type = node.references.get('type');
    if (type !== undefined) return namedType(type);
    for (const child of node.children) {
      if (child.name === 'simpleType')
        return { facets: simpleTypeFacets(child, place, simple), content: null };
      if (child.name === 'complexType') return complexType(child, place);
    }
    return ANY_TEXT;
  }

  function namedType({ local, builtIn }: Reference): Type {
    if (builtIn) return { facets: builtInFacets(local), content: null };
    const before = known.get(local);
    if (before !== undefined) return before;
    const complex = declared.complexTypes.get(local);
    if (complex === undefined) return { facets: namedFacets(local, simple), content: null };
    if (reading.has(local)) {
      declared.note(`xsd:complexType (${local})`);
      return { facets: null, content: NOTHING };
    }
    reading.add(local);
    const type = complexType(complex, local);
    reading.delete(local);
    known.set(local, type);
    return type;
  }

  function complexType(node: XsdNode, place: string): Type {
    if (isTrue(node.attributes.get('mixed'))) declared.note(`xsd:complexType mixed (${place})`);
    const derived = node.children.find(({ name }) => name === 'simpleContent' || name === 'complexContent');
    if (derived?.name === 'simpleContent') return { facets: simpleContent(derived, place), content: null };
    const particles = derived === undefined ? contentOf(node, place) : complexContent(derived, place);
    return { facets: null, content: particles };
  }

  function contentOf(node: XsdNode, place: string): Particles {
    noteOthers(node, place);
    const group = node.children.find(({ name }) => GROUPS.includes(name));
    return group === undefined ? NOTHING : readGroup(group, place, []);
  }

  function simpleContent(node: XsdNode, place: string): Facets {
    const derivation = node.children.find(({ name }) => name !== 'annotation');
    if (derivation !== undefined) noteAttributes(derivation, place);
    const base = derivation?.references.get('base');
    if (derivation?.name === 'extension' && base !== undefined)
      return namedType(base).facets ?? builtInFacets('anySimpleType');
    declared.note(`xsd:simpleContent (${place})`);
    return derivation === undefined || (base !== undefined && declared.complexTypes.has(base.local))
      ? builtInFacets('anySimpleType')
      : restrictionFacets(derivation, place, simple);
  }

  function complexContent(node: XsdNode, place: string): Particles {
    const derivation = node.children.find(({ name }) => name !== 'annotation');
    if (derivation === undefined) return NOTHING;
    declared.note(`xsd:${derivation.name} (${place})`);
    const own = contentOf(derivation, place);
    const base = derivation.references.get('base');
    if (derivation.name === 'restriction' || base === undefined || base.builtIn) return own;
    if (inherits.size > DEEPEST) throw xsdTooComplex();
    inherits.add(place);
    const inherited = namedType(base).content ?? NOTHING;
    inherits.delete(place);
    return { model: 'sequence', children: [...inherited.children, ...own.children] };
  }

  /** One group of the content model, the groups in it flattened: what is in a choice of several is not required. */
  function readGroup(node: XsdNode, place: string, inGroups: readonly string[]): Particles {
    groupsRead += 1;
    if (groupsRead > MOST_ELEMENTS || inGroups.length > DEEPEST) throw xsdTooComplex();
    if (node.name === 'group') return readNamedGroup(node, place, inGroups);
    noteOthers(node, place);
    const particles = node.children.filter(({ name }) => name === 'element' || GROUPS.includes(name));
    const [only] = particles;
    if (particles.length === 1 && only !== undefined && only.name !== 'element')
      return weighed(node, readGroup(only, place, inGroups), false);
    const oneOf = node.name === 'choice' && particles.length > 1;
    const children = particles.flatMap((particle) => {
      if (particle.name === 'element') return [readElement(particle)];
      const inner = readGroup(particle, place, inGroups);
      if (oneOf || inner.model === 'choice') declared.note(`xsd:${particle.name} (${place})`);
      return inner.children;
    });
    const model = node.name === 'all' ? 'all' : oneOf ? 'choice' : 'sequence';
    return weighed(node, { model, children }, oneOf);
  }

  function readNamedGroup(node: XsdNode, place: string, inGroups: readonly string[]): Particles {
    const name = node.references.get('ref')?.local ?? '';
    const body = declared.groups.get(name)?.children.find((child) => GROUPS.includes(child.name));
    if (body === undefined || inGroups.includes(name)) {
      declared.note(`xsd:group (${name})`);
      return NOTHING;
    }
    return weighed(node, readGroup(body, place, [...inGroups, name]), false);
  }

  function noteOthers(node: XsdNode, place: string): void {
    noteAttributes(node, place);
    for (const { name } of node.children)
      if (![...GROUPS, ...OF_TYPES, 'element', 'attribute'].includes(name))
        declared.note(`xsd:${name} (${place})`);
  }

  function noteAttributes(node: XsdNode, place: string): void {
    for (const { name, attributes } of node.children)
      if (name === 'attribute' && attributes.get('use') === 'required')
        declared.note(`xsd:attribute ${attributes.get('name') ?? ''} (${place})`);
  }

  return readElement;
}

/** The children of a group that may be left out, or repeated, are so too. */
function weighed(group: XsdNode, { model, children }: Particles, oneOf: boolean): Particles {
  const optional = oneOf || minOf(group) === 0;
  const repeated = isRepeated(group);
  if (!optional && !repeated) return { model, children };
  return {
    model: repeated && model === 'choice' ? 'all' : model,
    children: children.map((child) => ({
      ...child,
      required: child.required && !optional,
      repeated: child.repeated || repeated,
    })),
  };
}

function minOf(node: XsdNode): number {
  return Number(node.attributes.get('minOccurs') ?? '1');
}

function isRepeated(node: XsdNode): boolean {
  const max = node.attributes.get('maxOccurs') ?? '1';
  return max === 'unbounded' || Number(max) > 1;
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}
