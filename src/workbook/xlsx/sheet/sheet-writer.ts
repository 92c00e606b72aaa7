import { cellName, rangeName, type CellValue } from '#dictionary';
import { toUtf8, type Package } from '../package/package';
import { cursorAt, isName, nextTag } from '../package/xml/cursor';
import { applySplices, setAttributes, withAttributes } from '../package/xml/splice';
import { encodeEscapes, escapeText } from '../package/xml/text';
import { child, parseXml } from '../package/xml/tree';
import { cellAt, skipElement } from './tags';
import { findSheetData, refOf, type CellEdit, type Sheet } from './sheet';

const PIECE = 1 << 20;

/**
 * The bytes of a sheet with our edits, in pieces of about 1 MB: rows without an edit are copied as they stand,
 * in the others only the edited cells change.
 */
export function* sheetPieces(parts: Package, sheet: Sheet): Generator<Uint8Array> {
  const bytes = toUtf8(parts.read(sheet.path), sheet.path);
  const data = findSheetData(bytes);
  const sink = createSink();
  sink.text(headWithDimension(sheet));
  let copied = data.end;
  const { rowNumbers, rowStarts, rowEnds } = sheet.cells;
  let index = 0;
  for (const row of [...sheet.edits.keys()].sort((a, b) => a - b)) {
    while (index < rowNumbers.length && (rowNumbers[index] ?? 0) < row) index++;
    const edits = [...(sheet.edits.get(row) ?? [])].sort(([a], [b]) => a - b);
    const isThere = rowNumbers[index] === row;
    const rowStart = index < rowNumbers.length ? (rowStarts[index] ?? 0) : null;
    const copyEnd = rowStart ?? rowEnds.at(-1) ?? data.end;
    if (copyEnd > copied) {
      yield* sink.drain(0);
      yield bytes.subarray(copied, copyEnd);
      copied = copyEnd;
    }
    if (isThere) {
      const rowEnd = rowEnds[index] ?? copyEnd;
      writeRow(sink, bytes, copyEnd, rowEnd, row, edits, sheet.prefix);
      copied = rowEnd;
    } else writeNewRow(sink, row, edits, sheet.prefix);
    yield* sink.drain(PIECE);
  }
  yield* sink.drain(0);
  const end = rowEnds.at(-1) ?? data.end;
  if (end > copied) yield bytes.subarray(copied, end);
  sink.text(sheet.tail);
  yield* sink.drain(0);
}

function headWithDimension(sheet: Sheet): string {
  const root = parseXml(sheet.head + sheet.tail);
  const dimension = child(root, 'dimension');
  const before = refOf(dimension);
  if (dimension === undefined || before === null) return sheet.head;
  let { top, left, bottom, right } = before;
  for (const [row, edits] of sheet.edits)
    for (const [column, { value }] of edits) {
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

type Edits = readonly (readonly [column: number, edit: CellEdit])[];

function writeNewRow(sink: Sink, row: number, edits: Edits, prefix: string): void {
  const cells = edits.map(([column, edit]) => cellXml(row, column, edit, prefix)).join('');
  if (cells !== '') sink.text(`<${prefix}row r="${row}">${cells}</${prefix}row>`);
}

/** Writes a row of the file again, with its edited cells replaced or put in their place. */
function writeRow(
  sink: Sink,
  bytes: Uint8Array,
  start: number,
  end: number,
  row: number,
  edits: Edits,
  prefix: string,
): void {
  const cursor = cursorAt(bytes, start);
  nextTag(cursor);
  const tag = new TextDecoder().decode(bytes.subarray(start, cursor.end));
  const isEmpty = cursor.kind === 'empty';
  const openTag = withAttributes(isEmpty ? `${tag.replace(/\s*\/>$/, '')}>` : tag, { spans: undefined });
  sink.text(openTag);
  if (isEmpty) {
    for (const [column, edit] of edits) sink.text(cellXml(row, column, edit, prefix));
    sink.text(`</${prefix}row>`);
    return;
  }
  let copied = cursor.end;
  let column = 0;
  let next = 0;
  const putUntil = (limit: number, position: number) => {
    while (next < edits.length) {
      const [editColumn, edit] = edits[next] as Edits[number];
      if (editColumn >= limit) return;
      sink.copy(bytes, copied, position);
      copied = position;
      sink.text(cellXml(row, editColumn, edit, prefix));
      next++;
    }
  };
  while (next < edits.length && nextTag(cursor) && cursor.start < end) {
    if (cursor.kind === 'close' || !isName(bytes, cursor.nameStart, cursor.nameEnd, 'c')) break;
    const cellStart = cursor.start;
    const isOpen = cursor.kind === 'open';
    column = cellAt(cursor, row, column + 1).column;
    if (isOpen) skipElement(cursor);
    putUntil(column, cellStart);
    const edited = edits[next];
    if (edited?.[0] !== column) continue;
    sink.copy(bytes, copied, cellStart);
    sink.text(cellXml(row, column, edited[1], prefix));
    copied = cursor.end;
    next++;
  }
  putUntil(Infinity, cursor.start);
  sink.copy(bytes, copied, end);
}

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
