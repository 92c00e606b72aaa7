import { cellName, LAST_COLUMN, rangeName, type CellValue } from '#dictionary';
import type { Package } from '../package/package';
import { byteWindow } from '../package/xml/byte-window';
import { LT } from '../package/xml/bytes';
import { cursorAt, isName, nextTag } from '../package/xml/cursor';
import { applySplices, setAttributes, withAttributes } from '../package/xml/splice';
import { encodeEscapes, escapeText } from '../package/xml/text';
import { child, parseXml } from '../package/xml/tree';
import { cellTag, readCellTag, skipElement } from './tags';
import type { CellEdit, PlacedEdit } from './edits';
import { refOf, type Sheet } from './sheet';

const PIECE = 1 << 20;

/**
 * The bytes of a sheet with our edits, in pieces of about 1 MB: rows without an edit are copied as they stand,
 * in the others only the edited cells change. Neither what it was nor what it becomes is ever there whole.
 */
export function* sheetPieces(parts: Package, sheet: Sheet): Generator<Uint8Array> {
  const source = byteWindow(parts.pieces(sheet.path));
  const sink = createSink();
  sink.text(headWithDimension(sheet));
  const { rowNumbers, rowStarts, rowEnds, firstCell, columns } = sheet.cells;
  const contentEnd = rowEnds.at(-1) ?? sheet.contentStart;
  source.skipTo(sheet.contentStart);
  let index = 0;
  for (const row of sheet.edits.rows()) {
    while (index < rowNumbers.length && (rowNumbers[index] ?? 0) < row) index++;
    const edits = sheet.edits.ofRow(row);
    const start = index < rowNumbers.length ? (rowStarts[index] ?? 0) : contentEnd;
    for (const piece of source.until(start)) {
      yield* sink.drain(0);
      yield piece;
    }
    if (rowNumbers[index] === row) {
      const last = columns[(firstCell[index + 1] ?? 0) - 1] ?? 0;
      writeRow(sink, source.take(rowEnds[index] ?? start), { row, last }, edits, sheet.prefix);
    } else writeNewRow(sink, row, edits, sheet.prefix);
    yield* sink.drain(PIECE);
  }
  yield* sink.drain(0);
  yield* source.until(contentEnd);
  sink.text(sheet.tail);
  yield* sink.drain(0);
}

function headWithDimension(sheet: Sheet): string {
  const root = parseXml(sheet.head + sheet.tail);
  const dimension = child(root, 'dimension');
  const before = refOf(dimension);
  if (dimension === undefined || before === null) return sheet.head;
  let { top, left, bottom, right } = before;
  for (const row of sheet.edits.rows())
    for (const { column, value } of sheet.edits.ofRow(row)) {
      if (value === null) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  return applySplices(sheet.head, [
    setAttributes(sheet.head, dimension, { ref: rangeName({ top, left, bottom, right }) }),
  ]);
}

interface Sink {
  readonly text: (text: string) => void;
  readonly copy: (bytes: Uint8Array, start: number, end: number) => void;
  /** Gives what was gathered, if it is longer than this. */
  readonly drain: (longerThan: number) => Generator<Uint8Array>;
}

function createSink(): Sink {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(PIECE + PIECE / 4);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const bigger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    bigger.set(buffer.subarray(0, length));
    buffer = bigger;
  };
  return {
    text: (text) => {
      reserve(text.length * 3);
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    copy: (bytes, start, end) => {
      reserve(end - start);
      buffer.set(bytes.subarray(start, end), length);
      length += end - start;
    },
    *drain(longerThan) {
      if (length <= longerThan) return;
      const piece = buffer.slice(0, length);
      length = 0;
      yield piece;
    },
  };
}

type Edits = readonly PlacedEdit[];

function writeNewRow(sink: Sink, row: number, edits: Edits, prefix: string): void {
  const cells = edits.map((edit) => cellXml(row, edit.column, edit, prefix)).join('');
  if (cells !== '') sink.text(`<${prefix}row r="${row}">${cells}</${prefix}row>`);
}

const decoder = new TextDecoder();

/**
 * Writes a row of the file again, with its edited cells replaced or put in their place.
 * @param bytes those of the row.
 * @param last the column of its last cell, past which nothing is looked for.
 */
function writeRow(
  sink: Sink,
  bytes: Uint8Array,
  { row, last }: { readonly row: number; readonly last: number },
  edits: Edits,
  prefix: string,
): void {
  const cursor = cursorAt(bytes, 0);
  nextTag(cursor);
  const tag = decoder.decode(bytes.subarray(0, cursor.end));
  const isEmpty = cursor.kind === 'empty';
  sink.text(withoutSpans(isEmpty ? `${tag.replace(/\s*\/>$/, '')}>` : tag));
  if (isEmpty) {
    for (const edit of edits) sink.text(cellXml(row, edit.column, edit, prefix));
    sink.text(`</${prefix}row>`);
    return;
  }
  const cell = cellTag();
  let copied = cursor.end;
  let column = 0;
  let next = 0;
  const putUntil = (limit: number, position: number) => {
    for (let edit = edits[next]; edit !== undefined && edit.column < limit; edit = edits[++next]) {
      sink.copy(bytes, copied, position);
      copied = position;
      sink.text(cellXml(row, edit.column, edit, prefix));
    }
  };
  const end = endOfCells(bytes);
  const isToWalk = () => (edits[next]?.column ?? Infinity) <= (end < 0 ? LAST_COLUMN : last);
  while (isToWalk() && nextTag(cursor)) {
    if (cursor.kind === 'close' || !isName(bytes, cursor.nameStart, cursor.nameEnd, 'c')) break;
    const cellStart = cursor.start;
    const isOpen = cursor.kind === 'open';
    readCellTag(cursor, row, column + 1, cell);
    column = cell.column;
    if (isOpen) skipElement(cursor);
    putUntil(column, cellStart);
    const edit = edits[next];
    if (edit?.column !== column) continue;
    sink.copy(bytes, copied, cellStart);
    sink.text(cellXml(row, column, edit, prefix));
    copied = cursor.end;
    next++;
  }
  putUntil(Infinity, end < 0 ? cursor.start : end);
  sink.copy(bytes, copied, bytes.length);
}

/** @returns where the cells of a row end, which mostly is where it does; -1 when something else comes last. */
function endOfCells(bytes: Uint8Array): number {
  const close = bytes.lastIndexOf(LT);
  const before = cursorAt(bytes, bytes.lastIndexOf(LT, close - 1));
  nextTag(before);
  return isName(bytes, before.nameStart, before.nameEnd, 'c') ? close : -1;
}

/** The cells that a row says it spans would be wrong: it may leave it out. */
const withoutSpans = (tag: string): string =>
  tag.includes('spans') ? withAttributes(tag, { spans: undefined }) : tag;

/** @returns the XML of a cell; a text is inline, so that the shared strings stay as they are. */
export function cellXml(row: number, column: number, { value, style }: CellEdit, prefix: string): string {
  const address = `r="${cellName(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
  const p = prefix;
  if (value === null) return style > 0 ? `<${p}c ${address}/>` : '';
  if (typeof value === 'string')
    return `<${p}c ${address} t="inlineStr"><${p}is>${textXml(value, p)}</${p}is></${p}c>`;
  const [type, written] = scalar(value);
  return `<${p}c ${address}${type}><${p}v>${written}</${p}v></${p}c>`;
}

const scalar = (value: Exclude<CellValue, string | null>): readonly [type: string, written: string] =>
  typeof value === 'boolean' ? [' t="b"', value ? '1' : '0'] : ['', String(value)];

function textXml(text: string, prefix: string): string {
  const space = /^\s|\s$|\s\s|[\t\n]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(encodeEscapes(text))}</${prefix}t>`;
}
