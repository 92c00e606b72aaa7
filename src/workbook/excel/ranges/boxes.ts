import type { CellValue, Rectangle } from '#dictionary';
import type { RangeValues } from '#workbook';

/** Cells of a sheet to write, by row then column; a later one replaces an earlier one. */
export type Cells = Map<number, Map<number, CellValue>>;

/** Cells that one range can write: the others of its rectangle stay as they are. */
export interface Box extends Rectangle {
  readonly cells: Cells;
  /** The number format that a cell is left with; undefined where that does not matter. */
  readonly formatAt?: FormatAt;
}

export type FormatAt = (row: number, column: number) => string | undefined;

/** A box, and its sheet. */
export type PlacedBox = Box & { readonly sheet: string };

/** What a box may hold that is not written. */
interface Gaps {
  /** Columns further apart than this are written apart. */
  readonly columns: number;
  /** Cells left as they are, between two that are written, that cost less than one range more. */
  readonly cells: number;
}

const FEW_BOXES: Gaps = { columns: 4, cells: 1_000 };

/** Excel may refuse a range for cells that it is not to write: those that are locked. */
export const NO_GAP: Gaps = { columns: 0, cells: 0 };

export function putValues(cells: Cells, { row, column, values }: RangeValues): void {
  values.forEach((line, index) => {
    let own = cells.get(row + index);
    if (own === undefined) cells.set(row + index, (own = new Map<number, CellValue>()));
    for (const [offset, value] of line.entries()) own.set(column + offset, value);
  });
}

/** @returns a few rectangles over these cells: neighbours together, a scattered column as one. */
export function boxesOf(cells: Cells, gaps = FEW_BOXES): readonly Box[] {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  return bandsOf(cells, gaps.columns).flatMap((band) => {
    const boxes: { top: number; bottom: number; left: number; right: number; cells: Cells }[] = [];
    for (const row of rows) {
      const own = [...(cells.get(row) ?? [])].filter(
        ([column]) => column >= band.left && column <= band.right,
      );
      if (own.length === 0) continue;
      const box = boxes.at(-1);
      const gap = box === undefined ? Infinity : (row - box.bottom - 1) * (band.right - band.left + 1);
      if (box === undefined || gap > gaps.cells)
        boxes.push({ top: row, bottom: row, ...band, cells: new Map([[row, new Map(own)]]) });
      else {
        box.bottom = row;
        box.cells.set(row, new Map(own));
      }
    }
    return boxes;
  });
}

/** A cell to write, and its sheet. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** @returns boxes of one row each, over these cells alone: they land right whatever rows are hidden. */
export function boxesByRow(written: readonly PlacedCell[]): readonly PlacedBox[] {
  const rows = new Map<string, { readonly sheet: string; readonly row: number; readonly cells: Cells }>();
  for (const { sheet, row, column, value } of written) {
    const key = `${row}:${sheet}`;
    const own = rows.get(key) ?? { sheet, row, cells: new Map([[row, new Map<number, CellValue>()]]) };
    rows.set(key, own);
    own.cells.get(row)?.set(column, value);
  }
  return [...rows.values()]
    .sort((a, b) => a.row - b.row)
    .flatMap(({ sheet, cells }) => boxesOf(cells, NO_GAP).map((box) => ({ ...box, sheet })));
}

/** @returns the groups of columns that are written, from left to right. */
function bandsOf(cells: Cells, gap: number): readonly { left: number; right: number }[] {
  const columns = new Set<number>();
  for (const line of cells.values()) for (const column of line.keys()) columns.add(column);
  const bands: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const band = bands.at(-1);
    if (band !== undefined && column - band.right <= gap) band.right = column;
    else bands.push({ left: column, right: column });
  }
  return bands;
}
