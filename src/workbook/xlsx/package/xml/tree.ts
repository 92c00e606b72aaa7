import { SaxesParser } from 'saxes';
import { badFile } from '../messages';
import { MAX_DEPTH } from './well-formed';

/** An element, with where it stands in the text: indices of UTF-16 units. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** Attributes without a prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The `r:id` of a relationship, whatever its prefix; '' when there is none. */
  readonly relationship: string;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  readonly start: number;
  /** After the `>` of the opening tag. */
  readonly openEnd: number;
  /** Before the `</` of the closing tag; same as `openEnd` in `<a/>`. */
  closeStart: number;
  end: number;
  readonly isSelfClosing: boolean;
}

/** A list of links or of merges may have 100 000; beyond, an element of five bytes takes half a kilobyte of memory. */
const MOST_ELEMENTS = 300_000;

/**
 * Reads a part of the package (small ones: the rows of a sheet have their own reader).
 * @throws BadInputError when it is not well-formed, has a document type, or more elements than can be held.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: { element: XmlElement; start: number }[] = [];
  let root: XmlElement | undefined;
  let start = 0;
  let count = 0;
  const fail = () => {
    throw badFile('workbook-damaged');
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentagstart', ({ name }) => {
    count += 1;
    if (count > MOST_ELEMENTS) throw badFile('workbook-too-complex');
    if (open.length > MAX_DEPTH) fail();
    start = parser.position - name.length - 2;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    let relationship = '';
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === '') attributes[attribute.local] = attribute.value;
      else if (attribute.local === 'id' && attribute.uri.endsWith('/relationships'))
        relationship = attribute.value;
    }
    const element: XmlElement = {
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes,
      relationship,
      children: [],
      text: '',
      start,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
      isSelfClosing: tag.isSelfClosing,
    };
    open.at(-1)?.element.children.push(element);
    root ??= element;
    open.push({ element, start });
  });
  parser.on('closetag', (tag) => {
    const element = open.pop()?.element;
    if (element === undefined) return;
    element.end = parser.position;
    if (!tag.isSelfClosing) element.closeStart = text.lastIndexOf('</', parser.position - 1);
  });
  const addText = (piece: string) => {
    const element = open.at(-1)?.element;
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (root === undefined) throw badFile('workbook-damaged');
  return root;
}

/** @returns the first child of this local name. */
export const child = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.local === local);

/** @returns the children of this local name. */
export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((candidate) => candidate.local === local) ?? [];

/** @returns the element and all under it, in the order of the text. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const inner of element.children) yield* descendants(inner);
}

/** @returns whether an attribute of type boolean is true (`1`, `true`, `on`). */
export const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';

/** @returns the prefix of an element with its colon, '' when it has none: what we insert beside it takes the same. */
export const prefixOf = ({ name, local }: XmlElement): string => name.slice(0, name.length - local.length);
