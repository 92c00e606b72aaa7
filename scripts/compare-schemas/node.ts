export const FLUX_NAMESPACE = 'urn:cdc:cpf:pc5:schema:1.0.0';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** An element of a document under test; mutations change it in place. */
export interface Node {
  name: string;
  /** `cpf`, the namespace of the flux; `autre`, a strange one; '' none. */
  prefix: string;
  /** Names from the root: `flux/emetteur/idClient`. */
  readonly path: string;
  /** Attributes by qualified name, written as they are. */
  readonly attributes: Record<string, string>;
  children: Node[];
  /** Text of a leaf; null when it has children. */
  text: string | null;
  /** Markup put after the start tag, as it is. */
  extra: string;
}

/** How the whole document is written. */
export interface Writing {
  readonly namespace: string;
  /** What stands for the prefix `cpf`; '' for the default namespace. */
  readonly prefix: string;
}

export const USUAL: Writing = { namespace: FLUX_NAMESPACE, prefix: 'cpf' };

/** The document, without a declaration. */
export function serialise(root: Node, { namespace, prefix }: Writing = USUAL): string {
  const own = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const declared = `${own}="${namespace}" xmlns:xsi="${XSI}" xmlns:autre="urn:autre"`;
  return write(root, declared);

  function write(node: Node, declarations = ''): string {
    const actual = node.prefix === 'cpf' ? prefix : node.prefix;
    const tag = actual === '' ? node.name : `${actual}:${node.name}`;
    const undeclared = node.prefix === '' && prefix === '' ? ' xmlns=""' : '';
    const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
    const space = declarations === '' ? '' : ` ${declarations}`;
    const text = node.text === null ? '' : escape(node.text);
    const inside = `${node.extra}${text}${node.children.map((child) => write(child)).join('')}`;
    return `<${tag}${space}${undeclared}${attributes.join('')}>${inside}</${tag}>`;
  }
}

/** Every element of a document, parents first. */
export function* everyNode(node: Node, parent: Node | null = null): Generator<[Node, Node | null]> {
  yield [node, parent];
  for (const child of node.children) yield* everyNode(child, node);
}

/** A copy that shares nothing; its path stays that of the original. */
export function copyOf(node: Node): Node {
  return { ...node, attributes: { ...node.attributes }, children: node.children.map(copyOf) };
}

/** Text as it stands between tags or in an attribute. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
