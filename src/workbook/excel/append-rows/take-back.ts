import type { ExcelSession } from '../answers/session';
import { boxesOf, type Cells } from '../ranges/boxes';
import { putBack, type FoundCells } from '../ranges/found-cells';
import { batchesOf, writePieces, type PlacedPiece } from '../ranges/pieces';
import { fromExcel, rangeAt } from '../ranges/ranges';

/** Pieces that were sent, and what was found where they go; null when that is not known. */
export interface Sent {
  readonly pieces: readonly PlacedPiece[];
  readonly found: FoundCells | null;
}

/**
 * Empties the cells that still hold what was sent, whether or not Excel carried it out, and puts back what they held. What
 * somebody else wrote there stays.
 */
export async function takeBack(excel: ExcelSession, sheet: string, sent: readonly Sent[]): Promise<void> {
  for (const { pieces, found } of sent)
    await excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const now = pieces.map((piece) => loadPiece(worksheet, piece));
      await context.sync();
      const cells: Cells = new Map();
      for (const [index, piece] of pieces.entries()) noteOurs(cells, piece, now[index]?.values ?? []);
      if (cells.size === 0) return;
      const boxes = boxesOf(cells).map((box) => ({ ...box, sheet }));
      for (const batch of batchesOf(boxes, Infinity)) writePieces(context, batch);
      if (found !== null && !found.isNullObject)
        putBack(worksheet, found, (row, column) => cells.get(row)?.has(column) === true);
      await context.sync();
    });
}

const loadPiece = (sheet: Excel.Worksheet, { row, column, values }: PlacedPiece): Excel.Range =>
  rangeAt(sheet, {
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + (values[0]?.length ?? 1) - 1,
  }).load('values');

/** Notes the cells to be emptied. */
function noteOurs(
  cells: Cells,
  { row, column, values, after }: PlacedPiece,
  now: readonly unknown[][],
): void {
  values.forEach((line, index) => {
    line.forEach((sent, offset) => {
      // An apostrophe before a text is eaten by the cell.
      const isQuoted = typeof sent === 'string' && after?.[index]?.[offset] === '@';
      const value = isQuoted ? sent.slice(1) : sent;
      if (sent === null || fromExcel(now[index]?.[offset]) !== fromExcel(value)) return;
      const own = cells.get(row + index) ?? new Map<number, null>();
      cells.set(row + index, own.set(column + offset, null));
    });
  });
}
