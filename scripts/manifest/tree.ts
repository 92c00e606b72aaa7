import { SaxesParser } from 'saxes';

/** An element of the manifest. */
export interface Element {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** Where its tag opens, from 1. */
  readonly line: number;
  /** Names from the root to it, joined by `/`. */
  readonly path: string;
}

interface Open extends Element {
  readonly children: Open[];
  text: string;
}

/** Reads XML into its root element. @throws the parser's own error when it is not well formed. */
export function readTree(xml: string): Element {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const path = parent ? `${parent.path}/${name}` : name;
    const element: Open = { name, attributes, children: [], text: '', line: parser.line, path };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text = (element.text + text).trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** The element and all below it, in the order of the document. */
export const everyElement = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];

/** Those whose path ends so. @param end names joined by `/`: `Group/Control`. */
export const find = (root: Element, end: string): Element[] =>
  everyElement(root).filter(({ path }) => path === end || path.endsWith(`/${end}`));
