import {
  emptyRow,
  fieldKeys,
  fields,
  type CellValue,
  type FieldKey,
  type Kind,
  type Values,
} from '#dictionary';
import { branchOf } from './branch-of';
import { headingOf, isNoPassage, isTitleRow } from './tables/no-passage';
import { readResult } from './results/results';
import { splitNamed } from './splits';
import type { Doubt, Passage, RawBlock, ReadingContext, SplitColumn } from './types';
import { digitsShown } from './values/number-format';
import { readBirthDate, type BirthDate } from './values/read-birth-date';
import { readText } from './values/read-text';
import { readerOf, type Reader } from './values/readers';
import { shownOtherwise } from './values/shown-text';
import { eveningTime } from './values/time-of-day';

/** A block, read: every row is in one of the three. */
export interface BlockRead {
  readonly passages: readonly Passage[];
  /** Rows whose mapped cells are all blank, and that say nothing elsewhere either. */
  readonly blankRows: number;
  /** Sheet rows that sum up others, remark on them or announce them, be it in a column that nobody reads: they are no passages. */
  readonly totalsRows: readonly number[];
  /** Rows that are one text alone, passages or not: each may be the diploma of the people under it. */
  readonly headings: readonly Heading[];
}

/** A text that stands alone on its row. */
export interface Heading {
  /** Of the sheet, 1-based. */
  readonly row: number;
  readonly text: string;
}

interface Column {
  readonly key: FieldKey;
  /** Index in a line of the block. */
  readonly index: number;
  readonly read: Reader;
  readonly kind: Kind['type'];
  /** Whether zeros in front of its digits mean something. */
  readonly isDigits: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_DOUBT: readonly Doubt[] = [];
const NO_HEADERS: ReadonlyMap<number, string> = new Map();

/**
 * Reads blocks one after the other, remembering how dates and codes read. The passages are in row order; rows
 * whose mapped cells are all blank, and totals, are not among them. Reading loses nothing and finds nothing:
 * what does not read stays as it was typed. Source: design.md.
 */
export function passageReader(context: ReadingContext): (block: RawBlock) => BlockRead {
  const columns = fieldKeys.flatMap((key): readonly Column[] => {
    const column = context.columns[key];
    if (column === undefined) return [];
    const { kind } = fields[key];
    const isDigits = kind.type === 'text' || kind.type === 'digits';
    return [{ key, index: column - 1, read: readerOf(kind, context.date1904), kind: kind.type, isDigits }];
  });
  const splits = context.splits ?? [];
  const around = { isPlain: context.isPlain === true, headers: context.headers ?? NO_HEADERS };
  return (block) => {
    const passages: Passage[] = [];
    const totalsRows: number[] = [];
    const headings: Heading[] = [];
    block.values.forEach((cells, offset) => {
      const row = block.firstRow + offset;
      const passage = readRow(row, cells, block.formats?.[offset], columns, splits, context);
      const alone = passage === null ? cells : aloneIn(passage);
      const heading = alone === null ? null : headingOf(alone, around);
      if (heading !== null) headings.push({ row, text: heading });
      if (
        passage === null
          ? isNoPassage(cells, around) || isTitleRow(cells, around)
          : isNoPassage(cells, around)
      )
        totalsRows.push(row);
      else if (passage !== null) passages.push(passage);
    });
    const blankRows = block.values.length - passages.length - totalsRows.length;
    return { passages, blankRows, totalsRows, headings };
  };
}

/** The one cell that a row says, but for the id that the tool may have given it; null when it says more. */
function aloneIn({ typed }: Passage): readonly CellValue[] | null {
  let only: CellValue = null;
  for (const key in typed) {
    if (key === 'idTechnique') continue;
    const cell = typed[key as FieldKey];
    if (cell === undefined) continue;
    if (only !== null) return null;
    only = cell;
  }
  return [only];
}

function readRow(
  row: number,
  cells: readonly CellValue[],
  formats: readonly string[] | undefined,
  columns: readonly Column[],
  splits: readonly SplitColumn[],
  context: ReadingContext,
): Passage | null {
  const typed = emptyRow<CellValue>() as Writable<Passage['typed']>;
  const values = emptyRow<string>() as Writable<Values>;
  let doubts = NO_DOUBT;
  let isBlank = true;
  for (const column of columns) {
    const { key, index, read, kind, isDigits } = column;
    const cell = cells[index];
    if (cell === undefined || cell === null || cell === '') continue;
    typed[key] = cell;
    const format = formats?.[index];
    const birth = kind === 'birth-date' ? readBirthDate(cell, context.date1904, format) : null;
    const text = birth?.text ?? withZeros(read(cell), cell, isDigits ? format : undefined);
    if (text === '') continue;
    isBlank = false;
    values[key] = text;
    const doubt = birth === null && kind === 'birth-date' ? null : doubtOf(column, cell, text, format);
    if (doubt !== null) doubts = [...doubts, doubt];
    if (birth === null) continue;
    putBirth(values, birth);
    if (birth.isDayDoubtful) doubts = [...doubts, { field: key, code: 'birth-day-not-shown' }];
  }
  let given = NOTHING_GIVEN;
  for (const split of splits) {
    const bySplit: Writable<Passage['given']> = {};
    const doubt = takeApart(split, cells, values, bySplit, context.date1904);
    given = { ...given, ...bySplit };
    if (doubt === undefined) continue;
    isBlank = false;
    if (doubt !== null) doubts = [...doubts, doubt];
  }
  // Whoever has a result and nothing else is not passed over: a name may be missing.
  const result = context.result === undefined ? undefined : resultOf(cells, context.result);
  if (isBlank && (result === undefined || result.text === '')) return null;
  const completed = context.complete?.(values, typed) ?? { values, given: NOTHING_GIVEN };
  const passage: Passage = {
    sheet: context.sheet,
    row,
    typed,
    values: completed.values,
    branch: branchOf(completed.values, context.defaultBranch),
    doubts,
    given: given === NOTHING_GIVEN ? completed.given : { ...completed.given, ...given },
  };
  return result === undefined ? passage : { ...passage, result };
}

const NOTHING_GIVEN: Passage['given'] = {};

function putBirth(values: Writable<Passage['values']>, { annee, mois, jour }: BirthDate): void {
  values.anneeNaissance = annee;
  if (mois !== '') values.moisNaissance = mois;
  if (jour !== '') values.jourNaissance = jour;
}

/**
 * Adds what a cell that holds several things gives, where the row has no cell of its own for it.
 * @returns undefined for an empty cell; what is doubtful of another, null when nothing is.
 */
function takeApart(
  { column, name, fields: wanted }: SplitColumn,
  cells: readonly CellValue[],
  values: Writable<Passage['values']>,
  given: Writable<Passage['given']>,
  date1904: boolean,
): Doubt | null | undefined {
  const text = readText(cells[column - 1] ?? null);
  if (text === '') return undefined;
  const pieces = splitNamed(name).split(text);
  const [first] = wanted;
  if (pieces === null) return first === undefined ? null : { field: first, code: 'not-split', text };
  for (const key of wanted) {
    const piece = pieces[key];
    if (piece === undefined || values[key] !== undefined) continue;
    values[key] = piece;
    given[key] = 'split';
    const birth = key === 'dateNaissance' ? readBirthDate(piece, date1904, undefined) : null;
    if (birth !== null) putBirth(values, birth);
  }
  return null;
}

function resultOf(
  cells: readonly CellValue[],
  { column, kept }: NonNullable<ReadingContext['result']>,
): NonNullable<Passage['result']> {
  const text = readText(cells[column - 1] ?? null);
  return { text, said: readResult(text, kept) };
}

/** A date of the flux, which only a cell that reads as a date gives. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What there is to ask about a cell that its value does not show; null when there is nothing. */
function doubtOf(
  { key, kind, read }: Column,
  cell: CellValue,
  text: string,
  format: string | undefined,
): Doubt | null {
  if (kind === 'date' || kind === 'birth-date') {
    const isRead = kind === 'birth-date' || ISO_DAY.test(text);
    const time = isRead ? eveningTime(typeof cell === 'number' ? cell : readText(cell)) : null;
    return time === null ? null : { field: key, code: 'time-in-date', time };
  }
  if (typeof cell !== 'number' || format === undefined || format === '') return null;
  const shown = shownOtherwise(cell, format, text);
  return shown === null || read(shown) === text ? null : { field: key, code: 'shown-otherwise', shown };
}

/** The number 7 shown as `0007` by its format is read as it is seen: the zeros are part of an identifier. */
function withZeros(text: string, cell: CellValue, format: string | undefined): string {
  return typeof cell === 'number' && format !== undefined && /^\d+$/.test(text)
    ? text.padStart(digitsShown(format), '0')
    : text;
}
