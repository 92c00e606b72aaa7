import {
  appendChildren,
  applySplices,
  insertAt,
  setAttributes,
  withAttributes,
  type Splice,
} from '../package/xml/splice';
import { qualify } from '../package/xml/text';
import { child, parseXml, prefixOf, type XmlElement } from '../package/xml/tree';
import { builtInFormat, builtInFormatId, FIRST_OWN_FORMAT } from './number-formats';

/** The lists of the style sheet that we add to, in the order of the schema. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

type ListName = (typeof LISTS)[number];

/**
 * The styles of a workbook: what is there keeps its place and its text, ours are added at the end of each list.
 * A style is the index of a cell format (`s` of a cell).
 */
export interface StyleSheet {
  /** @returns the number format of a style, en-US codes. */
  readonly formatOf: (style: number) => string;
  /** @returns the style that looks like this one, with that number format. */
  readonly withFormat: (style: number, format: string) => number;
  /** @returns the index of this piece of XML in its list, added if it is not there. */
  readonly add: (list: 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', xml: string) => number;
  /** @returns the number of a format, added if it is not there. */
  readonly formatId: (format: string) => number;
  /** XML of the font of the workbook: name and size without weight or colour. */
  readonly baseFont: { readonly size: string; readonly name: string };
  readonly isChanged: () => boolean;
  readonly text: () => string;
}

interface List {
  readonly element: XmlElement | undefined;
  readonly count: number;
  /** Index of what is there, by its XML without blanks. */
  readonly known: Map<string, number>;
  readonly added: string[];
}

/** Excel takes no longer format; one of megabytes would be read again for each cell. */
const LONGEST_FORMAT = 255;

const shortFormat = (code: string): string => (code.length > LONGEST_FORMAT ? 'General' : code);

/** Reads a style sheet. @throws BadInputError when it is not well-formed. */
export function readStyles(original: string): StyleSheet {
  const root = parseXml(original);
  const prefix = prefixOf(root);
  const lists = Object.fromEntries(
    LISTS.map((name) => [name, listOf(original, child(root, name))]),
  ) as unknown as Readonly<Record<ListName, List>>;
  const formats = new Map(
    (lists.numFmts.element?.children ?? []).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      shortFormat(attributes['formatCode'] ?? 'General'),
    ]),
  );
  const xfs = (lists.cellXfs.element?.children ?? []).map(({ start, end, attributes }) => ({
    xml: original.slice(start, end),
    format: Number(attributes['numFmtId'] ?? 0),
  }));
  const baseFont = fontOf(lists.fonts.element?.children[0]);

  const add = (name: ListName, xml: string): number => {
    const list = lists[name];
    const known = list.known.get(xml);
    if (known !== undefined) return known;
    const index = list.count + list.added.length;
    list.known.set(xml, index);
    list.added.push(xml);
    return index;
  };
  const formatId = (format: string): number => {
    const builtIn = builtInFormatId(format);
    if (builtIn !== undefined) return builtIn;
    for (const [id, code] of formats) if (code === format) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.keys()) + 1;
    formats.set(id, format);
    lists.numFmts.added.push(
      qualify(`<numFmt numFmtId="${id}" formatCode="${escapeFormat(format)}"/>`, prefix),
    );
    return id;
  };
  const addXf = (xml: string, format: number): number => {
    const index = add('cellXfs', xml);
    xfs[index] ??= { xml, format };
    return index;
  };
  const formatOf = (style: number): string => {
    const id = xfs[style]?.format ?? 0;
    return formats.get(id) ?? builtInFormat(id) ?? 'General';
  };

  return {
    baseFont,
    formatOf,
    formatId,
    withFormat: (style, format) => {
      if (formatOf(style) === format) return style;
      const xf = xfs[style] ?? xfs[0];
      const id = formatId(format);
      if (xf === undefined) return addXf(qualify(plainXf(id), prefix), id);
      const tagEnd = xf.xml.indexOf('>') + 1;
      const attributes = { numFmtId: id, applyNumberFormat: 1 };
      return addXf(withAttributes(xf.xml.slice(0, tagEnd), attributes) + xf.xml.slice(tagEnd), id);
    },
    add: (name, xml) => {
      const qualified = qualify(xml, prefix);
      if (name !== 'cellXfs') return add(name, qualified);
      return addXf(qualified, Number(/numFmtId="(\d+)"/.exec(xml)?.[1] ?? 0));
    },
    isChanged: () => LISTS.some((name) => lists[name].added.length > 0),
    text: () =>
      applySplices(
        original,
        LISTS.flatMap((name) => splicesOf(original, root, name, lists[name])),
      ),
  };
}

const escapeFormat = (format: string): string =>
  format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const plainXf = (formatId: number): string =>
  `<xf numFmtId="${formatId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;

function listOf(text: string, element: XmlElement | undefined): List {
  const items = element?.children ?? [];
  const known = new Map(items.map(({ start, end }, index) => [text.slice(start, end), index]));
  return { element, count: items.length, known, added: [] };
}

function fontOf(font: XmlElement | undefined): StyleSheet['baseFont'] {
  return {
    size: child(font, 'sz')?.attributes['val'] ?? '11',
    name: child(font, 'name')?.attributes['val'] ?? 'Calibri',
  };
}

function splicesOf(text: string, root: XmlElement, name: ListName, list: List): readonly Splice[] {
  if (list.added.length === 0) return [];
  const count = list.count + list.added.length;
  const xml = list.added.join('');
  if (list.element !== undefined && !list.element.isSelfClosing)
    return [setAttributes(text, list.element, { count }), insertAt(list.element.closeStart, xml)];
  if (list.element !== undefined) return appendChildren(text, list.element, xml, { count });
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  const next = root.children.find(({ local }) => later.includes(local));
  const tag = `${prefixOf(root)}${name}`;
  return [insertAt(next?.start ?? root.closeStart, `<${tag} count="${count}">${xml}</${tag}>`)];
}
