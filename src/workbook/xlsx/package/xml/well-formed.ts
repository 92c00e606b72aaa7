import { badFile } from '../messages';
import {
  AMPERSAND,
  APOSTROPHE,
  BANG,
  BRACKET,
  COLON,
  EQUALS,
  GT,
  LT,
  QUESTION,
  QUOTE,
  SEMICOLON,
  SLASH,
} from './bytes';

/** Sheets nest some ten elements; more than this is an attack or an accident. */
export const MAX_DEPTH = 200;
/** A tag of a sheet has at most some thirty attributes. */
const MAX_ATTRIBUTES = 200;

const ENTITY = /^(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6})$/;

const damaged = (): never => {
  throw badFile('workbook-damaged');
};

const isBlank = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9;
const isNameStart = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte === 95 || byte === COLON || byte > 127;
const isNameByte = (byte: number): boolean =>
  isNameStart(byte) || (byte >= 48 && byte <= 57) || byte === 45 || byte === 46;

/**
 * Makes sure that a large part is well-formed XML without a document type, in its UTF-8 bytes. The walk over its tags
 * (`TagCursor`) takes that for granted: what is not would be read once, then refused when it is read again.
 * @throws BadInputError when it is not, or nests too deep.
 */
export function checkWellFormed(bytes: Uint8Array): void {
  const open: number[] = [];
  let index = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  const first = index;
  let hasRoot = false;
  for (;;) {
    const found = bytes[index] === LT ? index : bytes.indexOf(LT, index);
    const start = found < 0 ? bytes.length : found;
    checkText(bytes, index, start, open.length > 0 ? 'text' : 'outside');
    if (found < 0) break;
    const next = bytes[start + 1] ?? 0;
    if (next === BANG) index = endOfBang(bytes, start, open.length > 0);
    else if (next === QUESTION) index = endOfInstruction(bytes, start, start === first);
    else if (next === SLASH) index = endOfClose(bytes, start, open);
    else {
      if (open.length === 0 && hasRoot) damaged();
      hasRoot = true;
      index = endOfOpen(bytes, start, open);
      if (open.length > 2 * MAX_DEPTH) damaged();
    }
  }
  if (open.length > 0 || !hasRoot) damaged();
}

/** Text, or the value of an attribute: characters of XML, entities that it knows. */
function checkText(
  bytes: Uint8Array,
  start: number,
  end: number,
  place: 'outside' | 'text' | 'attribute',
): void {
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte > GT && byte !== 0xef) continue;
    if (place === 'outside' && !isBlank(byte)) damaged();
    if (byte < 32 ? !isBlank(byte) : byte === LT) damaged();
    else if (byte === AMPERSAND) index = endOfEntity(bytes, index, end);
    else if (byte === GT && place === 'text' && isAt(bytes, index - 2, END_OF_CDATA) && index - 2 >= start)
      damaged();
    else if (byte === 0xef && bytes[index + 1] === 0xbf && (bytes[index + 2] ?? 0) >= 0xbe) damaged();
  }
}

function endOfEntity(bytes: Uint8Array, start: number, end: number): number {
  let name = '';
  for (let index = start + 1; index < end && name.length < 10; index++) {
    const byte = bytes[index] as number;
    if (byte === SEMICOLON) return ENTITY.test(name) && isCharacter(name) ? index : damaged();
    name += String.fromCharCode(byte);
  }
  return damaged();
}

function isCharacter(name: string): boolean {
  if (!name.startsWith('#')) return true;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff);
}

const COMMENT = [45, 45, GT];
const CDATA = [33, 91, 67, 68, 65, 84, 65, 91];
const END_OF_CDATA = [BRACKET, BRACKET, GT];
const END_OF_INSTRUCTION = [QUESTION, GT];

function endOfBang(bytes: Uint8Array, start: number, isInside: boolean): number {
  if (isAt(bytes, start + 1, CDATA)) {
    if (!isInside) damaged();
    return after(bytes, start + 9, END_OF_CDATA);
  }
  if (bytes[start + 2] !== 45 || bytes[start + 3] !== 45) damaged();
  for (let index = bytes.indexOf(45, start + 4); index >= 0; index = bytes.indexOf(45, index + 1))
    if (bytes[index + 1] === 45) return isAt(bytes, index, COMMENT) ? index + 3 : damaged();
  return damaged();
}

function endOfInstruction(bytes: Uint8Array, start: number, isFirst: boolean): number {
  const isDeclaration = /^xml[\s?]/i.test(String.fromCharCode(...bytes.subarray(start + 2, start + 6)));
  if (isDeclaration && !isFirst) damaged();
  if (!isNameStart(bytes[start + 2] ?? 0)) damaged();
  return after(bytes, start + 2, END_OF_INSTRUCTION);
}

function endOfClose(bytes: Uint8Array, start: number, open: number[]): number {
  const end = endOfName(bytes, start + 2);
  const openEnd = open.pop() ?? damaged();
  const openStart = open.pop() ?? damaged();
  if (!isSame(bytes, openStart, openEnd, start + 2, end)) damaged();
  let index = end;
  while (isBlank(bytes[index])) index++;
  return bytes[index] === GT ? index + 1 : damaged();
}

/** Where the names of the attributes of one tag begin and end: lists made for each of ten million tags would be a gigabyte. */
const NAMES = new Int32Array(2 * (MAX_ATTRIBUTES + 1));

/** Passes an opening tag, and notes its name unless it closes itself. */
function endOfOpen(bytes: Uint8Array, start: number, open: number[]): number {
  const nameEnd = endOfName(bytes, start + 1);
  let attributes = 0;
  let index = nameEnd;
  for (;;) {
    const before = index;
    while (isBlank(bytes[index])) index++;
    const byte = bytes[index];
    if (byte === GT) {
      open.push(start + 1, nameEnd);
      return index + 1;
    }
    if (byte === SLASH) return bytes[index + 1] === GT ? index + 2 : damaged();
    if (before === index) damaged();
    index = endOfAttribute(bytes, index, attributes++);
  }
}

/** @param nth how many the tag has before this one. */
function endOfAttribute(bytes: Uint8Array, start: number, nth: number): number {
  const end = endOfName(bytes, start);
  for (let other = 0; other < 2 * nth; other += 2)
    if (isSame(bytes, NAMES[other] ?? 0, NAMES[other + 1] ?? 0, start, end)) damaged();
  if (nth >= MAX_ATTRIBUTES) damaged();
  NAMES[2 * nth] = start;
  NAMES[2 * nth + 1] = end;
  let index = end;
  while (isBlank(bytes[index])) index++;
  if (bytes[index++] !== EQUALS) damaged();
  while (isBlank(bytes[index])) index++;
  const quote = bytes[index] ?? 0;
  if (quote !== QUOTE && quote !== APOSTROPHE) damaged();
  const close = bytes.indexOf(quote, index + 1);
  if (close < 0) damaged();
  checkText(bytes, index + 1, close, 'attribute');
  return close + 1;
}

function endOfName(bytes: Uint8Array, start: number): number {
  if (!isNameStart(bytes[start] ?? 0)) damaged();
  let index = start + 1;
  while (isNameByte(bytes[index] ?? 0)) index++;
  return index;
}

const isAt = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, offset) => bytes[at + offset] === byte);

function after(bytes: Uint8Array, start: number, wanted: readonly number[]): number {
  for (let index = bytes.indexOf(wanted[0] ?? 0, start); index >= 0;) {
    if (isAt(bytes, index, wanted)) return index + wanted.length;
    index = bytes.indexOf(wanted[0] ?? 0, index + 1);
  }
  return damaged();
}

function isSame(
  bytes: Uint8Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let offset = 0; offset < end - start; offset++)
    if (bytes[start + offset] !== bytes[otherStart + offset]) return false;
  return true;
}
