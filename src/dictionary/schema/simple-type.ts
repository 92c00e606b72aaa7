import type { Facets } from './model';
import { patternOf } from './pattern';
import { WHOLE_NUMBERS } from './whole-numbers';
import { xsdTooComplex } from './refusals';
import type { XsdNode } from './xsd-tree';

/** Types that restrict one another, one after the other. */
const LONGEST_CHAIN = 50;

/** What simple types need of the schema around them. */
export interface SimpleTypes {
  /** A named simple type of the schema; undefined when there is none. */
  readonly named: (name: string) => XsdNode | undefined;
  /** Notes a construct that we do not understand. */
  readonly note: (construct: string) => void;
}

type Mutable = { -readonly [Key in keyof Facets]: Facets[Key] };
type NumberFacet = 'length' | 'minLength' | 'maxLength' | 'minInclusive' | 'maxInclusive';

const NUMBER_FACETS: readonly string[] = ['length', 'minLength', 'maxLength', 'minInclusive', 'maxInclusive'];
const IGNORED: readonly string[] = [
  'annotation',
  'simpleType',
  'attribute',
  'anyAttribute',
  'attributeGroup',
];

const UNKNOWN: Facets = { base: 'anySimpleType', patterns: [] };

/** The rules of a built-in type, `xsd:int`. */
export function builtInFacets(name: string): Facets {
  return { base: name, patterns: [], ...WHOLE_NUMBERS[name] };
}

/** The rules of a named simple type of the schema, through the whole chain of its restrictions. */
export function namedFacets(name: string, types: SimpleTypes, seen: readonly string[] = []): Facets {
  if (seen.length > LONGEST_CHAIN) throw xsdTooComplex();
  const node = types.named(name);
  if (node === undefined || seen.includes(name)) {
    types.note(`xsd:simpleType (${name})`);
    return UNKNOWN;
  }
  return simpleTypeFacets(node, name, types, [...seen, name]);
}

/**
 * The rules of an `xsd:simpleType`.
 * @param place named in what is noted: the type or the element.
 */
export function simpleTypeFacets(
  node: XsdNode,
  place: string,
  types: SimpleTypes,
  seen: readonly string[] = [],
): Facets {
  const derivation = node.children.find(({ name }) => name !== 'annotation');
  if (derivation?.name === 'restriction') return restrictionFacets(derivation, place, types, seen);
  types.note(`xsd:${derivation?.name ?? 'simpleType'} (${place})`);
  return UNKNOWN;
}

/** The rules of an `xsd:restriction`, added to those of what it restricts. */
export function restrictionFacets(
  restriction: XsdNode,
  place: string,
  types: SimpleTypes,
  seen: readonly string[] = [],
): Facets {
  const facets: Mutable = { ...baseFacets(restriction, place, types, seen) };
  const patterns: string[] = [];
  const values: string[] = [];
  for (const node of restriction.children) {
    const value = node.attributes.get('value') ?? '';
    if (node.name === 'pattern') patterns.push(value);
    else if (node.name === 'enumeration') values.push(value);
    else if (NUMBER_FACETS.includes(node.name) && value.trim() !== '' && Number.isFinite(Number(value)))
      facets[node.name as NumberFacet] = Number(value);
    else if (!IGNORED.includes(node.name)) types.note(`xsd:${node.name} ${value} (${place})`);
  }
  if (values.length > 0) facets.enumeration = values;
  if (patterns.length > 0) {
    const pattern = patternOf(patterns);
    if (pattern === null) types.note(`xsd:pattern ${patterns.join(' | ')} (${place})`);
    else facets.patterns = [...facets.patterns, pattern];
  }
  return facets;
}

function baseFacets(
  restriction: XsdNode,
  place: string,
  types: SimpleTypes,
  seen: readonly string[],
): Facets {
  const base = restriction.references.get('base');
  if (base !== undefined)
    return base.builtIn ? builtInFacets(base.local) : namedFacets(base.local, types, seen);
  const inner = restriction.children.find(({ name }) => name === 'simpleType');
  if (inner !== undefined) return simpleTypeFacets(inner, place, types, seen);
  types.note(`xsd:restriction (${place})`);
  return UNKNOWN;
}
