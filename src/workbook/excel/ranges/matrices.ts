import type { CellValue } from '#dictionary';
import { wouldConvert } from '#workbook';
import type { Box } from './boxes';

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
const RANGE_BYTES = 1_500;

/** What it holds around each row of them: the client sends long ranges in parts. */
const ROW_BYTES = 40;

/** How a text is put in a cell so that Excel takes it as it is: the apostrophe that marks a text is eaten by it. */
const TEXTS = {
  plain: { before: null, prefix: '', after: null },
  converted: { before: '@', prefix: '', after: null },
  quoted: { before: 'General', prefix: "'", after: '@' },
} as const;

/** Which texts get the text format, beside those that Excel would convert. */
export type TextRule = (text: string, row: number) => boolean;

function textOf(text: string, row: number, isText: TextRule): (typeof TEXTS)[keyof typeof TEXTS] {
  if (text.startsWith("'")) return TEXTS.quoted;
  return wouldConvert(text) || isText(text, row) ? TEXTS.converted : TEXTS.plain;
}

interface Line {
  readonly before: readonly (string | null)[];
  readonly values: readonly (string | number | boolean | null)[];
  readonly after: readonly (string | null)[];
  readonly bytes: number;
}

/**
 * @param most bytes of a piece, about; a row is never cut.
 * @returns what to give to ranges so that they hold what the box says.
 */
export function piecesOf(box: Box, most: number, isText: TextRule = () => false): readonly Piece[] {
  const pieces: Piece[] = [];
  let top = box.top;
  let lines: Line[] = [];
  let bytes = RANGE_BYTES;
  const flush = () => {
    if (lines.length > 0) pieces.push(pieceOf(top, box.left, lines, bytes));
    top += lines.length;
    lines = [];
    bytes = RANGE_BYTES;
  };
  for (let row = box.top; row <= box.bottom; row++) {
    const line = lineOf(box, row, isText);
    if (bytes + line.bytes > most) flush();
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

function lineOf(box: Box, row: number, isText: TextRule): Line {
  const width = box.right - box.left + 1;
  const before = new Array<string | null>(width).fill(null);
  const after = new Array<string | null>(width).fill(null);
  const values = new Array<string | number | boolean | null>(width).fill(null);
  let bytes = ROW_BYTES + 15 * width;
  box.cells.get(row)?.forEach((value, column) => {
    const at = column - box.left;
    if (typeof value === 'string') {
      const text = textOf(value, row, isText);
      before[at] = text.before;
      after[at] = text.after;
      values[at] = text.prefix + value;
    } else values[at] = value ?? '';
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
