import type { PlacedBox } from './boxes';
import { piecesOf, type Piece, type TextRule } from './matrices';
import { rangeAt } from './ranges';

/** What one range of a sheet is given. */
export type PlacedPiece = Piece & { readonly sheet: string };

/** @returns what to write of these boxes, by request. */
export function batchesOf(
  boxes: readonly PlacedBox[],
  most: number,
  isText?: TextRule,
): readonly (readonly PlacedPiece[])[] {
  const batches: PlacedPiece[][] = [];
  let bytes = 0;
  for (const box of boxes)
    for (const piece of piecesOf(box, most, isText)) {
      const placed = { ...piece, sheet: box.sheet };
      const batch = batches.at(-1);
      if (batch !== undefined && bytes + piece.bytes <= most) {
        batch.push(placed);
        bytes += piece.bytes;
      } else {
        batches.push([placed]);
        bytes = piece.bytes;
      }
    }
  return batches;
}

/** Writes pieces: number formats before the values that need them. */
export function writePieces(context: Excel.RequestContext, pieces: readonly PlacedPiece[]): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const { sheet, row, column, before, values, after } of pieces) {
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), {
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
