import { badFile } from '../package/messages';
import type { Package } from '../package/package';
import { cursorAt, isName, nextTag, textAt, type TagCursor } from '../package/xml/cursor';
import { decodeEscapes } from '../package/xml/text';
import { checkWellFormed } from '../package/xml/well-formed';
import { textOfCell } from './long-text';

/** @returns the shared strings of a workbook: runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(parts: Package, path: string): readonly string[] {
  const bytes = parts.readUtf8(path);
  checkWellFormed(bytes);
  const cursor = cursorAt(bytes, 0);
  const strings: string[] = [];
  while (nextTag(cursor)) {
    if (cursor.kind === 'close' || !isName(bytes, cursor.nameStart, cursor.nameEnd, 'si')) continue;
    strings.push(cursor.kind === 'empty' ? '' : textOfCell(readText(cursor, 'si')));
  }
  return strings;
}

/** Moves to the closing tag of an element that holds a text. @throws BadInputError when it holds an element. */
export function toClose(cursor: TagCursor): void {
  if (!nextTag(cursor) || cursor.kind !== 'close') throw badFile('workbook-damaged');
}

/**
 * Reads the `<t>` of a string item up to the end of that element (`si` or `is`), where the cursor is left.
 * @returns their text, escapes decoded.
 */
export function readText(cursor: TagCursor, element: string): string {
  const { bytes } = cursor;
  let text = '';
  let isPhonetic = false;
  while (nextTag(cursor)) {
    const { nameStart, nameEnd, kind } = cursor;
    if (isName(bytes, nameStart, nameEnd, 't')) {
      if (kind !== 'open') continue;
      const start = cursor.end;
      toClose(cursor);
      if (!isPhonetic) text += textAt(bytes, start, cursor.start);
    } else if (isName(bytes, nameStart, nameEnd, 'rPh')) {
      isPhonetic = kind === 'open';
    } else if (kind === 'close' && isName(bytes, nameStart, nameEnd, element)) break;
  }
  return decodeEscapes(text);
}
