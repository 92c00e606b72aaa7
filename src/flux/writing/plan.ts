import {
  BadInputError,
  BRANCHES,
  childPath,
  unknownRequired,
  type Content,
  type SchemaElement,
  type SchemaModel,
} from '#dictionary';
import { messages } from '../messages';
import { KEY_OF_PATH, PASSAGE_KEYS, type FluxKey } from './paths';
import type { FluxPlan, Group, PlanNode } from './plan-node';

const RANK: ReadonlyMap<FluxKey, number> = new Map(
  [...KEY_OF_PATH.values()].map((key, index) => [key, index]),
);

/**
 * The order and the shape of the flux under this schema: the order of the XSD where it is a `sequence`, that
 * of the dictionary where it is free. Elements that the dictionary does not know are left out.
 * @throws BadInputError `schema-element-unknown` when one of them is required, `schema-not-flux` when the
 * schema has no passages. Source: design.md, "One dictionary".
 */
export function planFlux(schema: SchemaModel): FluxPlan {
  const unknown = unknownRequired(schema);
  if (unknown.length > 0)
    throw new BadInputError('schema-element-unknown', messages.unknownRequired(unknown));
  const root = planElement(schema.root, schema.root.name);
  const passage = root === null ? null : findGroup(root, 'passageCertification');
  if (root?.kind !== 'group' || passage === null)
    throw new BadInputError('schema-not-flux', messages.notFlux());

  const keys = new Set(keysOf(root));
  return {
    namespace: schema.targetNamespace,
    version: schema.version,
    root,
    passage,
    depth: depthOf(root, passage) ?? 0,
    hasAction: keys.has('action'),
    branches: BRANCHES.filter((branch) => findGroup(passage, branch) !== null),
    absent: PASSAGE_KEYS.filter((key) => !keys.has(key)),
  };
}

/** null for what the dictionary does not know. */
function planElement({ name, required, nillable, content }: SchemaElement, path: string): PlanNode | null {
  const key = KEY_OF_PATH.get(path);
  if (key === 'resultats') return { kind: 'resultats', name, item: 'resultat', key };
  if (key !== undefined) return { kind: 'leaf', name, key, nilWhenEmpty: required && nillable };
  const children = content === null ? [] : planContent(content, path);
  return children.length === 0 ? null : { kind: 'group', name, required, children };
}

function planContent({ model, children }: Content, path: string): readonly PlanNode[] {
  const isChoice = model === 'choice' && children.length > 1;
  const planned = children.flatMap((child) => {
    const chosen = isChoice ? { ...child, required: true } : child;
    const node = planElement(chosen, childPath(path, child.name));
    return node === null ? [] : [node];
  });
  if (isChoice && planned.length > 0) return [choiceOf(planned)];
  return model === 'all' ? planned.toSorted((a, b) => rankOf(a) - rankOf(b)) : planned;
}

/** By branch where the options are named after branches; else the first one that is filled, or else may stay empty. */
function choiceOf(options: readonly PlanNode[]): PlanNode {
  const byBranch = options.some(({ name }) => BRANCHES.some((branch) => branch === name));
  const fallback = byBranch ? null : (options.find(canBeEmpty) ?? null);
  return { kind: 'choice', name: options.map(({ name }) => name).join('|'), byBranch, options, fallback };
}

function canBeEmpty(node: PlanNode): boolean {
  if (node.kind === 'leaf') return node.nilWhenEmpty;
  return node.kind === 'group' && node.children.every(canBeEmpty);
}

function rankOf(node: PlanNode): number {
  return Math.min(...keysOf(node).map((key) => RANK.get(key) ?? Infinity));
}

/** The keys written at this node or below. */
export function keysOf(node: PlanNode): readonly FluxKey[] {
  if (node.kind === 'leaf' || node.kind === 'resultats') return [node.key];
  return (node.kind === 'group' ? node.children : node.options).flatMap(keysOf);
}

function depthOf(node: PlanNode, group: Group): number | null {
  if (node === group) return 0;
  if (node.kind !== 'group') return null;
  for (const child of node.children) {
    const depth = depthOf(child, group);
    if (depth !== null) return depth + 1;
  }
  return null;
}

function findGroup(node: PlanNode, name: string): Group | null {
  if (node.kind === 'leaf' || node.kind === 'resultats') return null;
  if (node.kind === 'group' && node.name === name) return node;
  for (const child of node.kind === 'group' ? node.children : node.options) {
    const found = findGroup(child, name);
    if (found !== null) return found;
  }
  return null;
}
