import type { HiddenRows } from '#workbook';
import type { ExcelSession } from '../answers/session';
import type { PlacedBox } from './boxes';
import { piecesOf, type Piece, type TextRules } from './matrices';
import { rangeAt } from './ranges';

/** What one range of a sheet is given. */
export type PlacedPiece = Piece & { readonly sheet: string };

/** What is written by one request. */
export interface Batch {
  readonly pieces: readonly PlacedPiece[];
  /** Parts of boxes, all cells of which are in the pieces: a reading of them tells what became of it. */
  readonly parts: readonly PlacedBox[];
}

/** How much goes into a request, and what is known of the rows that are hidden. */
export interface BatchLimits {
  readonly bytes: number;
  /** Cells that can be read before and after they are written. */
  readonly cells: number;
  readonly hiddenIn: (sheet: string) => HiddenRows;
}

/** What a request holds to read a part before and after it is written, about. */
const PART_BYTES = 1_000;

const NONE: HiddenRows = new Set();

export const limitsOf = ({ limits, hidden }: ExcelSession): BatchLimits => ({
  bytes: limits.requestBytes(),
  cells: limits.rowsOf('three things', 1),
  hiddenIn: (sheet) => hidden.get(sheet.toLowerCase()) ?? NONE,
});

/** @returns what to write of these boxes, by request. */
export function batchesOf(
  boxes: readonly PlacedBox[],
  { bytes: most, cells, hiddenIn }: BatchLimits,
  texts?: TextRules,
): Batch[] {
  const batches: { pieces: PlacedPiece[]; parts: PlacedBox[]; bytes: number; cells: number }[] = [];
  for (const box of boxes) {
    const width = box.right - box.left + 1;
    const cut = { most, rows: Math.max(1, Math.floor(cells / width)), hidden: hiddenIn(box.sheet) };
    let own: PlacedBox | undefined;
    for (const piece of piecesOf(box, cut, texts)) {
      const bottom = piece.row + piece.values.length - 1;
      const size = width * (bottom - (own?.bottom ?? piece.row - 1));
      let batch = batches.at(-1);
      if (
        batch === undefined ||
        batch.bytes + piece.bytes + PART_BYTES > most ||
        batch.cells + size > cells
      ) {
        batch = { pieces: [], parts: [], bytes: 0, cells: 0 };
        batches.push(batch);
        own = undefined;
      }
      batch.pieces.push({ ...piece, sheet: box.sheet });
      batch.bytes += piece.bytes + (own === undefined ? PART_BYTES : 0);
      batch.cells += size;
      if (own !== undefined) batch.parts.pop();
      own = { ...box, top: own?.top ?? piece.row, bottom };
      batch.parts.push(own);
    }
  }
  return batches;
}

/** Gives the sheets of a request by name: each is asked for once. */
export function sheetsIn(context: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}

/** Writes pieces: number formats before the values that need them. */
export function writePieces(
  context: Excel.RequestContext,
  pieces: readonly PlacedPiece[],
  sheetOf = sheetsIn(context),
): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheet, row, column, before, values, after } of pieces) {
    const range = rangeAt(sheetOf(sheet), {
      top: row,
      left: column,
      bottom: row + values.length - 1,
      right: column + (values[0]?.length ?? 1) - 1,
    });
    if (before !== null) range.numberFormat = before as string[][];
    range.values = values as unknown[][];
    if (after !== null) range.numberFormat = after as string[][];
  }
}
