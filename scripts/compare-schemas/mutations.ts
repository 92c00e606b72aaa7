import type { SchemaElement } from '#dictionary';
import { copyOf, escape, everyNode, USUAL, type Node, type Writing } from './node';
import { evilValues } from './values';

/** One way to spoil, or not, a document at one element. */
export interface Mutation {
  /** What differences are counted by: `value`, `drop`, `nil`… */
  readonly kind: string;
  /** Names from the root of the element it works on. */
  readonly path: string;
  readonly apply: (node: Node, parent: Node | null, root: Node) => void;
  readonly writing?: Writing;
}

type Change = Mutation['apply'];

const STRANGER = (path: string): Node => ({
  name: 'inconnu',
  prefix: 'cpf',
  path: `${path}/inconnu`,
  attributes: {},
  children: [],
  text: 'x',
  extra: '',
});

const replaced = (parent: Node | null, node: Node, by: readonly Node[]): void => {
  if (parent !== null) parent.children = parent.children.flatMap((child) => (child === node ? by : [child]));
};
const attribute =
  (name: string, value: string): Change =>
  (node) => {
    node.attributes[name] = value;
  };
const nil =
  (value: string, text: string | null): Change =>
  (node) => {
    node.attributes['xsi:nil'] = value;
    if (text !== null) {
      node.children = [];
      node.text = text;
    }
  };
const renamed =
  (name: (node: Node) => string, prefix = 'cpf'): Change =>
  (node) => {
    node.name = name(node);
    node.prefix = prefix;
  };
const extra =
  (markup: string): Change =>
  (node) => {
    node.extra = markup;
  };

/** What can be done to any element. */
const ANYWHERE: readonly (readonly [kind: string, apply: Change])[] = [
  ['as-it-is', () => undefined],
  ['drop', (node, parent) => replaced(parent, node, [])],
  ['duplicate', (node, parent) => replaced(parent, node, [node, copyOf(node)])],
  ['reorder', (node, parent) => parent?.children.sort((a) => (a === node ? -1 : 0))],
  ['reorder', (node, parent) => parent?.children.sort((a, b) => (a === node ? 1 : b === node ? -1 : 0))],
  ['reorder', (_, parent) => parent?.children.reverse()],
  ['rename', renamed(({ name }) => `${name}X`)],
  ['rename', renamed(({ name }) => name.toUpperCase())],
  ['rename', renamed(({ name }) => name.replace('ss', 's').replace('VAE', 'Vae'))],
  ['namespace', renamed(({ name }) => name, 'autre')],
  ['namespace', renamed(({ name }) => name, '')],
  ['stranger', (node, parent) => replaced(parent, node, [STRANGER(node.path), node])],
  ['stranger', (node, parent) => replaced(parent, node, [node, { ...STRANGER(node.path), prefix: 'autre' }])],
  ['attribute', attribute('inconnu', '1')],
  ['attribute', attribute('xml:lang', 'fr')],
  ['attribute', attribute('xsi:schemaLocation', 'urn:autre autre.xsd')],
  ['nil', nil('true', '')],
  ['nil', nil('1', '')],
  ['nil', nil('TRUE', '')],
  ['nil', nil('true', null)],
  ['nil', nil('false', null)],
  ['nil', nil('false', '')],
  ['nil', nil('true', ' ')],
  ['markup', extra('<!-- commentaire -->')],
  ['markup', extra('<?instruction rien?>')],
  ['text', extra('\n  ')],
  ['text', extra('texte')],
  ['text', extra('<![CDATA[x]]>')],
  ['text', extra('&#160;')],
];

const IN_CONTAINERS: readonly (readonly [kind: string, apply: Change])[] = [
  ['empty', (node) => void (node.children = [])],
  ['empty', (node) => void (node.children = node.children.slice(0, 1))],
  ['text', (node) => void ((node.children = []), (node.text = 'texte'))],
];

const IN_LEAVES: readonly (readonly [kind: string, apply: Change])[] = [
  ['markup', (node) => void ((node.extra = `${escape(node.text ?? '')}<!-- -->`), (node.text = ''))],
  ['stranger', (node) => node.children.push(STRANGER(node.path))],
];

const WRITINGS: readonly Writing[] = [
  { ...USUAL, prefix: '' },
  { ...USUAL, prefix: 'ns2' },
  { ...USUAL, namespace: 'urn:cdc:cpf:pc5:schema:1.0.1' },
];

/** Every mutation of an element, from what each schema says of it. */
export function mutationsAt(path: string, declarations: readonly SchemaElement[]): readonly Mutation[] {
  const isLeaf = declarations.some(({ content }) => content === null);
  const values = new Set(
    declarations.flatMap(({ content, facets }) => (content === null ? evilValues(facets) : [])),
  );
  const siblings = new Set(
    declarations.flatMap(({ content }) => content?.children.map(({ name }) => name) ?? []),
  );
  return [
    ...[...ANYWHERE, ...(isLeaf ? IN_LEAVES : IN_CONTAINERS)].map(([kind, apply]) => ({ kind, path, apply })),
    ...[...values].map((value) => ({
      kind: 'value',
      path,
      apply: (node: Node) => {
        node.text = value;
        delete node.attributes['xsi:nil'];
      },
    })),
    ...[...siblings].map((name) => ({
      kind: 'move',
      path,
      apply: (node: Node, _parent: Node | null, root: Node) => addFrom(root, node, name),
    })),
    ...(path.includes('/')
      ? []
      : WRITINGS.map((writing) => ({ kind: 'namespace', path, apply: () => undefined, writing }))),
  ];
}

/** Puts one more child of that name into an element: its own doubled, or one found elsewhere. */
function addFrom(root: Node, into: Node, name: string): void {
  for (const [node] of everyNode(root))
    if (node.name === name && node !== into) {
      into.children = [...into.children, copyOf(node)];
      return;
    }
}
