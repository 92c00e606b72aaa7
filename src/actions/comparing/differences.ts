import {
  childPath,
  fieldKeys,
  fields,
  isKnownElement,
  unknownRequired,
  type Facets,
  type FieldKey,
  type SchemaElement,
  type SchemaModel,
} from '#dictionary';
import type { Bounds, SchemaDifference } from './types';

/** Elements nested deeper than any flux are not gone through. */
const DEEPEST = 40;

const FIELD_AT: ReadonlyMap<string, FieldKey> = new Map(
  fieldKeys.flatMap((key) => fields[key].paths.map((path): [string, FieldKey] => [path, key])),
);

/** The differences between two schemas of the flux, in the order of the elements of `a`. */
export function schemaDifferences(a: SchemaModel, b: SchemaModel): readonly SchemaDifference[] {
  const found: SchemaDifference[] = [];
  const top = { path: '', element: 'flux', field: null } as const;
  if (a.version !== b.version) found.push({ ...top, kind: 'version', a: a.version, b: b.version });
  if (a.targetNamespace !== b.targetNamespace)
    found.push({ ...top, kind: 'namespace', a: a.targetNamespace, b: b.targetNamespace });
  const unknown = new Set(unknownRequired(a));
  const seen = new Set<string>();
  compare(a.root, b.root, 'flux', 0);
  const ofA = a.notUnderstood.filter((note) => !b.notUnderstood.includes(note));
  const ofB = b.notUnderstood.filter((note) => !a.notUnderstood.includes(note));
  if (ofA.length + ofB.length > 0) found.push({ ...top, kind: 'not-understood', a: ofA, b: ofB });
  return found;

  function compare(one: SchemaElement, other: SchemaElement, path: string, depth: number): void {
    if (seen.has(path) || depth > DEEPEST) return;
    seen.add(path);
    const place = placeOf(path, one.name);
    for (const kind of ['required', 'nillable', 'repeated'] as const)
      if (one[kind] !== other[kind] && depth > 0)
        found.push({ ...place, kind, a: one[kind], b: other[kind] });
    if (one.facets !== null && other.facets !== null)
      found.push(...facetDifferences(one.facets, other.facets).map((each) => ({ ...place, ...each })));
    else if ((one.facets === null) !== (other.facets === null))
      found.push({ ...place, kind: 'type', a: typeOf(one), b: typeOf(other) });
    compareChildren(one, other, path, depth);
  }

  function compareChildren(one: SchemaElement, other: SchemaElement, path: string, depth: number): void {
    const [ours, theirs] = [one.content?.children ?? [], other.content?.children ?? []];
    const named = new Map(theirs.map((child) => [child.name, child]));
    const place = placeOf(path, one.name);
    const isOrdered = one.content?.model === 'sequence';
    if (one.content !== null && other.content !== null && one.content.model !== other.content.model)
      found.push({ ...place, kind: 'model', a: one.content.model, b: other.content.model });
    const both = ours.filter(({ name }) => named.has(name)).map(({ name }) => name);
    const among = new Set(both);
    const inB = theirs.filter(({ name }) => among.has(name)).map(({ name }) => name);
    if (isOrdered && both.join(' ') !== inB.join(' '))
      found.push({ ...place, kind: 'order', a: both, b: inB });
    for (const child of ours) {
      const below = childPath(path, child.name);
      const match = named.get(child.name);
      if (match !== undefined) compare(child, match, below, depth + 1);
      else
        found.push({
          ...placeOf(below, child.name),
          kind: 'only-in-a',
          required: child.required,
          known: isKnownElement(below) && !unknown.has(below),
        });
    }
    const there = new Set(ours.map(({ name }) => name));
    for (const child of theirs) {
      if (there.has(child.name)) continue;
      const below = childPath(path, child.name);
      found.push({
        ...placeOf(below, child.name),
        kind: 'only-in-b',
        required: child.required,
        known: isKnownElement(below),
      });
    }
  }
}

const placeOf = (path: string, element: string) => ({ path, element, field: FIELD_AT.get(path) ?? null });

const typeOf = ({ facets, content }: SchemaElement): string => facets?.base ?? content?.model ?? '';

type OfFacets = Extract<
  SchemaDifference,
  { readonly kind: 'length' | 'range' | 'list' | 'pattern' | 'type' }
>;
type WithoutPlace<T> = T extends unknown ? Omit<T, 'path' | 'element' | 'field'> : never;

function facetDifferences(a: Facets, b: Facets): readonly WithoutPlace<OfFacets>[] {
  const found: WithoutPlace<OfFacets>[] = [];
  const [lengthA, lengthB] = [lengthOf(a), lengthOf(b)];
  if (!isSame(lengthA, lengthB)) found.push({ kind: 'length', a: lengthA, b: lengthB });
  const [rangeA, rangeB] = [rangeOf(a), rangeOf(b)];
  if (!isSame(rangeA, rangeB)) found.push({ kind: 'range', a: rangeA, b: rangeB });
  const [listA, listB] = [a.enumeration ?? [], b.enumeration ?? []];
  if (!hasSame(listA, listB)) found.push({ kind: 'list', a: listA, b: listB });
  const [patternA, patternB] = [patternOf(a), patternOf(b)];
  if (likePattern(patternA) !== likePattern(patternB))
    found.push({ kind: 'pattern', a: patternA, b: patternB });
  if (a.base !== b.base) found.push({ kind: 'type', a: a.base, b: b.base });
  return found;
}

const lengthOf = ({ length, minLength, maxLength }: Facets): Bounds => ({
  min: length ?? minLength ?? null,
  max: length ?? maxLength ?? null,
});

const rangeOf = ({ minInclusive, maxInclusive }: Facets): Bounds => ({
  min: minInclusive ?? null,
  max: maxInclusive ?? null,
});

/** A pattern but for ways of writing the same: `[1-2]` is `[12]`. */
const likePattern = (pattern: string): string =>
  pattern.replace(/\[(\d)-(\d)\]/g, (written, from: string, to: string) =>
    Number(to) === Number(from) + 1 ? `[${from}${to}]` : written,
  );

const patternOf = ({ patterns }: Facets): string => patterns.map(({ written }) => written ?? '').join(' & ');

const isSame = (a: Bounds, b: Bounds): boolean => a.min === b.min && a.max === b.max;

const hasSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
