import { findPassages, passageBlocks, type Run, type Workspace } from '#actions/workspace';
import { fits } from '#checks';
import {
  BRANCHES,
  fieldFacts,
  fieldKeys,
  fields,
  isOfBranch,
  sentValues,
  type Branch,
  type FieldKey,
  type SchemaModel,
} from '#dictionary';
import type { Effect, SchemaDifference } from './types';

/** What using the first schema in the place of the second changes. */
export function effectOf(difference: SchemaDifference): Effect {
  switch (difference.kind) {
    case 'only-in-a':
      if (difference.known) return 'none';
      return difference.required ? 'blocks' : 'none';
    case 'only-in-b':
      return fieldsUnder(difference.path).length === 0 ? 'none' : 'not-sent';
    case 'required':
      return difference.a ? 'stricter' : 'looser';
    case 'repeated':
    case 'nillable':
      return difference.a ? 'looser' : 'stricter';
    case 'length':
    case 'range':
      return isTighter(difference) ? 'stricter' : 'looser';
    case 'list': {
      const { a, b } = difference;
      const isCut = a.length > 0 && (b.length === 0 || b.some((each) => !a.includes(each)));
      return isCut ? 'stricter' : 'looser';
    }
    case 'pattern':
      return difference.a === '' ? 'looser' : 'stricter';
    case 'type':
    case 'namespace':
      return 'stricter';
    case 'version':
    case 'model':
    case 'order':
    case 'not-understood':
      return 'none';
  }
}

/** The fields that fill an element, or what is in it. */
const fieldsUnder = (path: string): readonly FieldKey[] =>
  fieldKeys.filter((key) => fields[key].paths.some((each) => each === path || each.startsWith(`${path}/`)));

/** Whether an element is one that a row of this branch fills. */
const isPathOf = (path: string, branch: Branch): boolean =>
  BRANCHES.every((each) => each === branch || !`${path}/`.includes(`/${each}/`));

function isTighter({ a, b }: Extract<SchemaDifference, { readonly kind: 'length' | 'range' }>): boolean {
  return (a.min ?? -Infinity) > (b.min ?? -Infinity) || (a.max ?? Infinity) < (b.max ?? Infinity);
}

/**
 * How many rows of a workbook the differences concern: whose value the first schema refuses and the second takes; that lack what
 * it wants; that fill what it does not know. By difference; those that concern no row are left out.
 * @throws AbortError when cancelled; BadInputError when the workbook has no passages that can be read.
 */
export async function rowsConcerned(
  workspace: Workspace,
  [a, b]: readonly [SchemaModel, SchemaModel],
  differences: readonly SchemaDifference[],
  run: Run = {},
): Promise<ReadonlyMap<SchemaDifference, number>> {
  const counts = new Map<SchemaDifference, number>();
  const looked = differences
    .filter((each) => effectOf(each) !== 'looser')
    .map((difference) => ({ difference, keys: fieldsUnder(difference.path) }))
    .filter(({ difference, keys }) => difference.path !== '' && keys.length > 0);
  if (looked.length === 0) return counts;
  for await (const { passages } of passageBlocks(findPassages(workspace), run, 'reading'))
    for (const { values, branch } of passages) {
      const sent = sentValues(values, branch);
      for (const { difference, keys } of looked)
        if (
          isPathOf(difference.path, branch) &&
          keys.some(
            (key) =>
              isOfBranch(key, branch) &&
              isConcerned(difference, sent[key], fieldFacts(a, key, branch), fieldFacts(b, key, branch)),
          )
        )
          counts.set(difference, (counts.get(difference) ?? 0) + 1);
    }
  return counts;
}

type Facts = ReturnType<typeof fieldFacts>;

function isConcerned(
  { kind }: SchemaDifference,
  value: string | undefined,
  { facets, required, nillable }: Facts,
  before: Facts,
): boolean {
  if (kind === 'only-in-b') return value !== undefined;
  if (kind === 'required' || kind === 'only-in-a')
    return value === undefined && required && !nillable && !before.required;
  if (kind === 'nillable') return value === undefined && required && !nillable;
  if (value === undefined || facets === null) return false;
  return !fits(value, facets) && (before.facets === null || fits(value, before.facets));
}
