import { parseRange, type Rectangle } from '#dictionary';
import { badFile } from '../package/messages';
import type { Package } from '../package/package';
import { cursorAt, isName, nextTag } from '../package/xml/cursor';
import { applySplices, insertAt, type Splice } from '../package/xml/splice';
import { child, childrenOf, isTrue, parseXml, type XmlElement } from '../package/xml/tree';
import { checkWellFormed } from '../package/xml/well-formed';
import type { CellContext } from './cell-content';
import { NO_CELLS, readCells, type Cells } from './cells';
import { createEdits, type Edits } from './edits';

/** A style for a range of columns, from `<cols>`. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * A sheet, read: its cells, and the XML before and after its rows. What we change in the XML is changed at once;
 * what we change in the cells waits beside them until the workbook is saved.
 */
export interface Sheet {
  readonly name: string;
  readonly path: string;
  /** The XML up to the `>` of `<sheetData>`, and from `</sheetData>` on. */
  head: string;
  tail: string;
  /** Where the rows begin in the bytes of the part. */
  readonly contentStart: number;
  readonly cells: Cells;
  readonly edits: Edits;
  isChanged: boolean;
  /** Prefix of the elements, with its colon; mostly ''. */
  readonly prefix: string;
  columnStyles: readonly ColumnStyle[] | null;
}

/** Reads a sheet of the package. @throws BadInputError when it is damaged. */
export function readSheet(parts: Package, name: string, path: string, context: CellContext): Sheet {
  const bytes = parts.readUtf8(path);
  checkWellFormed(bytes);
  const decoder = new TextDecoder();
  const data = findSheetData(bytes);
  const tag = decoder.decode(bytes.subarray(data.start, data.end));
  const qualified = decoder.decode(bytes.subarray(data.start + 1, data.nameEnd));
  const before = decoder.decode(bytes.subarray(0, data.start));
  const { cells, contentEnd } = data.isEmpty
    ? { cells: NO_CELLS, contentEnd: data.end }
    : readCells(bytes, data.end, context);
  const after = decoder.decode(bytes.subarray(contentEnd));
  return {
    name,
    path,
    head: before + (data.isEmpty ? `${tag.replace(/\s*\/>$/, '')}>` : tag),
    tail: data.isEmpty ? `</${qualified}>${after}` : after,
    contentStart: data.end,
    cells,
    edits: createEdits(),
    isChanged: false,
    prefix: qualified.slice(0, qualified.length - 'sheetData'.length),
    columnStyles: null,
  };
}

/** @returns where the content of `<sheetData>` begins in the bytes of a sheet. */
export function findSheetData(bytes: Uint8Array): {
  start: number;
  end: number;
  nameEnd: number;
  isEmpty: boolean;
} {
  const cursor = cursorAt(bytes, 0);
  while (nextTag(cursor)) {
    const { start, end, nameStart, nameEnd, kind } = cursor;
    if (isName(bytes, nameStart, nameEnd, 'sheetData'))
      return { start, end, nameEnd, isEmpty: kind === 'empty' };
  }
  throw badFile('workbook-damaged');
}

/** @returns the XML of a sheet without its rows, as a tree. */
export const shellOf = (sheet: Sheet): XmlElement => parseXml(sheet.head + sheet.tail);

/** Changes the XML around the rows. */
export function editShell(sheet: Sheet, change: (text: string, root: XmlElement) => readonly Splice[]): void {
  const text = sheet.head + sheet.tail;
  const splices = change(text, parseXml(text));
  if (splices.length === 0) return;
  const border = sheet.head.length;
  const shift = splices
    .filter(({ end }) => end < border)
    .reduce((sum, { start, end, text: written }) => sum + written.length - (end - start), 0);
  const changed = applySplices(text, splices);
  sheet.head = changed.slice(0, border + shift);
  sheet.tail = changed.slice(border + shift);
  sheet.isChanged = true;
  sheet.columnStyles = null;
}

/** The elements of a sheet in the order that its schema wants. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Puts a new element where the schema wants it, after those of the same name; `xml` has its prefix already. */
export function insertInOrder(root: XmlElement, local: string, xml: string): Splice {
  const later = new Set(ORDER.slice(ORDER.indexOf(local) + 1));
  const next = root.children.find((element) => later.has(element.local) || isAlternate(element, later));
  return insertAt(next?.start ?? root.closeStart, xml);
}

/** An `mc:AlternateContent` stands for the first element that it offers. */
const isAlternate = (element: XmlElement, later: ReadonlySet<string>): boolean =>
  element.local === 'AlternateContent' &&
  element.children.some((choice) => choice.children.some(({ local }) => later.has(local)));

/** @returns the styles that `<cols>` gives to columns. */
export function columnStylesOf(sheet: Sheet): readonly ColumnStyle[] {
  sheet.columnStyles ??= childrenOf(child(shellOf(sheet), 'cols'), 'col')
    .filter(({ attributes }) => attributes['style'] !== undefined)
    .map(({ attributes }) => ({
      first: Number(attributes['min']),
      last: Number(attributes['max']),
      style: Number(attributes['style']),
    }));
  return sheet.columnStyles;
}

export const isProtected = (root: XmlElement): boolean =>
  isTrue(child(root, 'sheetProtection')?.attributes['sheet']);

/** @returns the merged ranges, A1 style. */
export const mergesOf = (root: XmlElement): readonly string[] =>
  childrenOf(child(root, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');

/** @returns the `ref` of an element as a rectangle; null when it has none. */
export const refOf = (element: XmlElement | undefined): Rectangle | null =>
  parseRange(element?.attributes['ref'] ?? '');
