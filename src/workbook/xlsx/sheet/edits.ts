import type { CellValue } from '#dictionary';

/** A cell as we want it; its style is the index of a cell format. */
export interface CellEdit {
  readonly value: CellValue;
  readonly style: number;
}

/** The same, in its row. */
export interface PlacedEdit extends CellEdit {
  readonly column: number;
}

/**
 * What we want of the cells of a sheet, until it is saved: a list a column, in which a cell is found by its row. A check
 * writes four columns of as many rows as there are: an object a cell was five times as heavy.
 */
export interface Edits {
  /** undefined where the cell stays as it is in the file. */
  readonly valueAt: (row: number, column: number) => CellValue | undefined;
  readonly styleAt: (row: number, column: number) => number | undefined;
  readonly put: (row: number, column: number, edit: CellEdit) => void;
  readonly has: (row: number) => boolean;
  /** Those of a row, in the order of their columns. */
  readonly ofRow: (row: number) => readonly PlacedEdit[];
  /** The rows that have any, ascending. */
  readonly rows: () => readonly number[];
}

interface ColumnEdits {
  readonly column: number;
  readonly values: CellValue[];
  readonly styles: number[];
}

export function createEdits(): Edits {
  const columns = new Map<number, ColumnEdits>();
  let inOrder: readonly ColumnEdits[] = [];
  const isEdited: true[] = [];
  const columnOf = (column: number): ColumnEdits => {
    const known = columns.get(column);
    if (known !== undefined) return known;
    const made: ColumnEdits = { column, values: [], styles: [] };
    columns.set(column, made);
    inOrder = [...columns.values()].sort((a, b) => a.column - b.column);
    return made;
  };
  return {
    valueAt: (row, column) => columns.get(column)?.values[row],
    styleAt: (row, column) => columns.get(column)?.styles[row],
    put: (row, column, { value, style }) => {
      const { values, styles } = columnOf(column);
      values[row] = value;
      styles[row] = style;
      isEdited[row] = true;
    },
    has: (row) => isEdited[row] === true,
    ofRow: (row) => {
      const edits: PlacedEdit[] = [];
      if (isEdited[row] !== true) return edits;
      for (const { column, values, styles } of inOrder) {
        const value = values[row];
        if (value !== undefined) edits.push({ column, value, style: styles[row] ?? 0 });
      }
      return edits;
    },
    rows: () => {
      const rows: number[] = [];
      isEdited.forEach((_, row) => rows.push(row));
      return rows;
    },
  };
}
