import type { CellValue } from '#dictionary';
import { runsUnderFilter, wouldConvert, type HiddenRows } from '#workbook';
import type { Box, FormatAt } from './boxes';

/** What one range is given. In a matrix null leaves the cell as it is. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  /** Number formats set before the values; null when there are none. */
  readonly before: readonly (readonly (string | null)[])[] | null;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  /** Number formats set after the values; null when there are none. */
  readonly after: readonly (readonly (string | null)[])[] | null;
  /** Its size in a request, about. */
  readonly bytes: number;
}

/** What a request holds around the matrices of a range. */
const RANGE_BYTES = 800;

/** What it holds around each row of them: the client sends long ranges in parts. */
const ROW_BYTES = 40;

/** How a text is put in a cell so that Excel takes it as it is: the apostrophe that marks a text is eaten by it. */
const TEXTS = {
  plain: { before: null, prefix: '', after: null },
  converted: { before: '@', prefix: '', after: null },
  quoted: { before: 'General', prefix: "'", after: '@' },
} as const;

/** What number formats cells get. */
export interface TextRules {
  /** Which texts get the text format, beside those that Excel would convert. */
  readonly isText?: (text: string, row: number) => boolean;
  /** The format that a cell is left with whatever it is given, before what its box says. */
  readonly formatAt?: FormatAt;
}

function textOf(text: string, row: number, { isText }: TextRules): (typeof TEXTS)[keyof typeof TEXTS] {
  if (text.startsWith("'")) return TEXTS.quoted;
  return wouldConvert(text) || isText?.(text, row) === true ? TEXTS.converted : TEXTS.plain;
}

interface Line {
  readonly before: readonly (string | null)[];
  readonly values: readonly (string | number | boolean | null)[];
  readonly after: readonly (string | null)[];
  readonly bytes: number;
}

/** How what is written is cut into pieces. */
export interface Cut {
  /** Bytes of a piece, about; a row is never cut. */
  readonly most: number;
  /** Rows of a piece. */
  readonly rows: number;
  readonly hidden: HiddenRows;
}

/** @returns what to give to ranges so that they hold what the box says, whatever rows are hidden. */
export function piecesOf(box: Box, cut: Cut, texts: TextRules = {}): readonly Piece[] {
  return runsUnderFilter(box.top, box.bottom, cut.hidden).flatMap(({ first, last }) =>
    first === last && !box.cells.has(first) ? [] : piecesOfRun(box, first, last, cut, texts),
  );
}

function piecesOfRun(
  box: Box,
  first: number,
  last: number,
  { most, rows }: Cut,
  texts: TextRules,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let top = first;
  let lines: Line[] = [];
  let bytes = RANGE_BYTES;
  const flush = () => {
    if (lines.length > 0) pieces.push(pieceOf(top, box.left, lines, bytes));
    top += lines.length;
    lines = [];
    bytes = RANGE_BYTES;
  };
  for (let row = first; row <= last; row++) {
    const line = lineOf(box, row, texts);
    if (bytes + line.bytes > most || lines.length >= rows) flush();
    lines.push(line);
    bytes += line.bytes;
  }
  flush();
  return pieces;
}

function pieceOf(row: number, column: number, lines: readonly Line[], bytes: number): Piece {
  const some = (matrix: readonly (readonly (string | null)[])[]) =>
    matrix.some((line) => line.some((format) => format !== null)) ? matrix : null;
  return {
    row,
    column,
    before: some(lines.map(({ before }) => before)),
    values: lines.map(({ values }) => values),
    after: some(lines.map(({ after }) => after)),
    bytes,
  };
}

function lineOf(box: Box, row: number, texts: TextRules): Line {
  const width = box.right - box.left + 1;
  const before = new Array<string | null>(width).fill(null);
  const after = new Array<string | null>(width).fill(null);
  const values = new Array<string | number | boolean | null>(width).fill(null);
  let bytes = ROW_BYTES + 15 * width;
  box.cells.get(row)?.forEach((value, column) => {
    const at = column - box.left;
    const kept = texts.formatAt?.(row, column) ?? box.formatAt?.(row, column);
    if (typeof value === 'string') {
      const text = textOf(value, row, texts);
      before[at] = text.before;
      after[at] = kept ?? text.after;
      values[at] = text.prefix + value;
    } else {
      before[at] = kept === undefined ? null : 'General';
      after[at] = kept ?? null;
      values[at] = value ?? '';
    }
    bytes += sizeOf(value);
  });
  return { before, values, after, bytes };
}

/** @returns the bytes of a value in a request, which is JSON inside JSON. */
function sizeOf(value: CellValue): number {
  if (typeof value !== 'string') return 20;
  let bytes = 6;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    if (unit < 0x20) bytes += 7;
    else if (unit === 0x22 || unit === 0x5c) bytes += 4;
    else bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
