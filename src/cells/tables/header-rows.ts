import type { CellValue, FieldKey } from '#dictionary';
import { cellText, trimBlanks } from '../values/read-text';
import { fieldsNamed, isHeaderWord, isInstruction } from './header-fields';
import { matchHeaders, type HeaderMapping, type HeaderMatch } from './match-headers';

/** The header must stand in the first rows of its sheet. Source: design.md. */
export const HEADER_ROWS_SEARCHED = 50;

/** A passage table has these two and `OTHER_FIELDS` more. Source: design.md. */
export const KEY_FIELDS: readonly FieldKey[] = ['idTechnique', 'code'];
export const OTHER_FIELDS = 3;

/** With fewer headers, or fewer numbers and parent elements, a row is not one of headers. */
const FEWEST_HEADERS = 3;
const FEWEST_WORDS = 5;
const FEWEST_INSTRUCTIONS = 2;

export type Head = readonly (readonly CellValue[])[];

/** The header rows of a plain table; indexes are those of the head, from 0. */
export interface HeaderRows {
  /** The row that names most fields. */
  readonly index: number;
  /** The last row that is headers too: data starts under it. */
  readonly lastIndex: number;
  readonly match: HeaderMatch;
}

/** Whether these headers are those of a passage table. */
export function isPassageHeader({ offsets }: HeaderMatch): boolean {
  return missingKeys(offsets).length === 0 && Object.keys(offsets).length >= KEY_FIELDS.length + OTHER_FIELDS;
}

/** The fields without which a table is none of passages, not found here. */
export function missingKeys(offsets: HeaderMatch['offsets']): readonly FieldKey[] {
  return KEY_FIELDS.filter((key) => offsets[key] === undefined);
}

/**
 * Finds the headers of a plain table: the first row that can be the header of passages; of the header rows
 * that follow it without data between, the one that names most fields.
 */
export function findHeaderRows(head: Head, mapping: HeaderMapping | undefined): HeaderRows | null {
  for (let index = 0; index < Math.min(head.length, HEADER_ROWS_SEARCHED); index += 1) {
    const match = matchHeaders(head[index] ?? [], mapping);
    if (!isPassageHeader(match)) continue;
    const lastIndex = lastHeaderRow(head, index);
    return bestHeaderRow(head, { index, lastIndex, match }, mapping);
  }
  return null;
}

/** Index of the last row that is headers too, of those that follow a header row without data between. */
export function lastHeaderRow(head: Head, headerIndex: number): number {
  let last = headerIndex;
  for (let index = headerIndex + 1; index < head.length; index += 1) {
    const texts = textsOf(head[index] ?? []);
    if (texts.length === 0) continue;
    if (!isHeaderLike(texts)) break;
    last = index;
  }
  return last;
}

function bestHeaderRow(head: Head, found: HeaderRows, mapping: HeaderMapping | undefined): HeaderRows {
  let best = found;
  for (let index = found.index + 1; index <= found.lastIndex; index += 1) {
    const match = matchHeaders(head[index] ?? [], mapping);
    if (isPassageHeader(match) && fieldCount(match) > fieldCount(best.match))
      best = { index, lastIndex: found.lastIndex, match };
  }
  return best;
}

function fieldCount({ offsets }: HeaderMatch): number {
  return Object.keys(offsets).length;
}

/** Element names, numbers, parent elements, hints: a row of them under a header is no data. */
function isHeaderLike(texts: readonly string[]): boolean {
  const named = texts.filter((text) => fieldsNamed(text).length > 0).length;
  const words = texts.filter((text) => fieldsNamed(text).length > 0 || isHeaderWord(text)).length;
  return (
    (words >= FEWEST_WORDS && words === texts.length) ||
    (words * 2 >= texts.length && texts.filter(isInstruction).length >= FEWEST_INSTRUCTIONS) ||
    (named >= FEWEST_HEADERS && named * 2 >= texts.length)
  );
}

function textsOf(cells: readonly CellValue[]): readonly string[] {
  return cells.map((cell) => trimBlanks(cellText(cell))).filter((text) => text !== '');
}
