import type { Branch } from '../field';
import { fields, fieldKeys, type FieldKey } from '../fields';
import type { Facets, SchemaElement, SchemaModel } from './model';
import { childPath, FLUX_ELEMENTS, LEVELS, RESULTATS_PATH } from './paths';

/** What the schema says of a field. */
export interface FieldFacts {
  /** The schema has its element; a version may not. */
  readonly present: boolean;
  /**
   * It must be there on every passage, or on every passage of its branch of `identificationTitulaire`.
   * With `nillable`, as an empty element at least.
   */
  readonly required: boolean;
  readonly nillable: boolean;
  /** null for a column made of several elements, and when it is absent. */
  readonly facets: Facets | null;
}

const RESULTAT = `${RESULTATS_PATH}/resultat`;

/** The elements that a column without a path of its own is made of. */
const COMPOSED_OF: Readonly<Partial<Record<FieldKey, string>>> = {
  dateNaissance: 'passageCertification/identificationTitulaire/titulaire/anneeNaissance',
  resultats: RESULTAT,
  identification: 'passageCertification/identificationTitulaire',
};

const ABSENT: FieldFacts = { present: false, required: false, nillable: false, facets: null };

const chains = new WeakMap<SchemaModel, Map<string, readonly SchemaElement[] | null>>();
const facts = new WeakMap<SchemaModel, Map<string, FieldFacts>>();

/**
 * The declaration of an element.
 * @param path from any element below `flux` down, `certificateur/idClient`: its first name is searched from
 * the root, the nearest first.
 * @returns null when the schema has none.
 */
export function elementAt(schema: SchemaModel, path: string): SchemaElement | null {
  return chainAt(schema, path)?.at(-1) ?? null;
}

/**
 * What the schema says of a field: whether it is there, required, nillable, and its lengths, patterns and list.
 * @param branch only what the schema says in this branch of `identificationTitulaire`, for a field that
 * several share (`nomNaissance`).
 */
export function fieldFacts(schema: SchemaModel, key: FieldKey, branch?: Branch): FieldFacts {
  const memo = memoOf(facts, schema);
  const id = `${key} ${branch ?? ''}`;
  const known = memo.get(id) ?? readFacts(schema, key, branch);
  memo.set(id, known);
  return known;
}

/**
 * The required elements of the schema that no field fills, as paths from the root without `flux`; below a
 * passage, from `passageCertification`. A container that holds nothing of ours stands for what is in it.
 * A file without them would be refused, so they block the writing, by name.
 */
export function unknownRequired(schema: SchemaModel): readonly string[] {
  const unknown: string[] = [];
  visit(schema.root, 'flux');
  return unknown;

  function visit(element: SchemaElement, path: string): void {
    const children = element.content?.children ?? [];
    for (const child of children) {
      const below = childPath(path, child.name);
      if (FILLED.has(below)) continue;
      if (CONTAINERS.has(below)) visit(child, below);
      else if (child.required) unknown.push(below);
    }
    const isOneOf = element.content?.model === 'choice';
    const names = children.map(({ name }) => `${path}/${name}`);
    if (isOneOf && !names.some((name) => FILLED.has(name) || CONTAINERS.has(name)))
      unknown.push(names.join(' | '));
  }
}

/** Whether an element, by its path as {@link unknownRequired} names it, is one that we write, or above one. */
export const isKnownElement = (path: string): boolean => FILLED.has(path) || CONTAINERS.has(path);

/** The elements that we write, as {@link unknownRequired} names them. */
const FILLED: ReadonlySet<string> = new Set([
  ...FLUX_ELEMENTS.map((name) => `flux/${name}`),
  ...['niveau', 'domaineCompetenceId', 'competenceId'].map((name) => `${RESULTAT}/${name}`),
  ...fieldKeys.flatMap((key) => fields[key].paths),
]);

/** Every element above one that we write. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...LEVELS,
  'emetteur/certificateurs',
  'certificateur/certifications',
  'certification/passageCertifications',
  ...[...FILLED].flatMap((path) => {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
  }),
]);

function readFacts(schema: SchemaModel, key: FieldKey, branch: Branch | undefined): FieldFacts {
  const composed = COMPOSED_OF[key];
  if (composed !== undefined) return { ...ABSENT, present: elementAt(schema, composed) !== null };
  const paths: readonly string[] = fields[key].paths;
  const found = paths
    .filter((path) => branch === undefined || !isOfAnotherBranch(path, branch))
    .map((path) => chainAt(schema, path))
    .filter((chain) => chain !== null);
  const element = found[0]?.at(-1);
  if (element === undefined) return ABSENT;
  return {
    present: true,
    required: found.some(isRequired),
    nillable: element.nillable,
    facets: element.facets,
  };
}

function isOfAnotherBranch(path: string, branch: Branch): boolean {
  return path.includes(`/${IDENTIFICATION}/`) && !path.includes(`/${IDENTIFICATION}/${branch}/`);
}

const IDENTIFICATION = 'identificationTitulaire';

/** Below the element of its level, every element on the way is required; the branch is the row's to choose. */
function isRequired(chain: readonly SchemaElement[]): boolean {
  return chain.every(
    ({ required }, index) => index === 0 || required || chain[index - 1]?.name === IDENTIFICATION,
  );
}

function chainAt(schema: SchemaModel, path: string): readonly SchemaElement[] | null {
  const memo = memoOf(chains, schema);
  const known = memo.get(path);
  if (known !== undefined) return known;
  const [first = '', ...rest] = path.split('/');
  const chain = descend(find(schema.root, first), rest);
  memo.set(path, chain);
  return chain;
}

function descend(from: SchemaElement | null, names: readonly string[]): readonly SchemaElement[] | null {
  if (from === null) return null;
  const chain = [from];
  for (const name of names) {
    const child = chain.at(-1)?.content?.children.find((candidate) => candidate.name === name);
    if (child === undefined) return null;
    chain.push(child);
  }
  return chain;
}

/** Breadth first: the nearest to the root. */
function find(root: SchemaElement, name: string): SchemaElement | null {
  const queue = [root];
  const seen = new Set(queue);
  for (const element of queue) {
    if (element.name === name) return element;
    for (const child of element.content?.children ?? [])
      if (!seen.has(child)) {
        seen.add(child);
        queue.push(child);
      }
  }
  return null;
}

function memoOf<T>(memos: WeakMap<SchemaModel, Map<string, T>>, schema: SchemaModel): Map<string, T> {
  const memo = memos.get(schema) ?? new Map<string, T>();
  memos.set(schema, memo);
  return memo;
}
