import { useCallback, useRef, useState, type PointerEvent } from 'react';
import type { CellMouseArgs, CellMouseEvent } from 'react-data-grid';
import type { Range } from './range';
import type { GridRow } from './rows';
import type { Sheet } from './use-sheet';

const MOVES: Readonly<Partial<Record<string, readonly [down: number, right: number]>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The cell under the pointer, from what the grid says of it to screen readers. */
function cellUnder(event: PointerEvent, sheet: Sheet): Range['focus'] | null {
  const cell = (event.target as Element).closest('[role="gridcell"]');
  const row = cell?.closest('[role="row"]');
  const index = Number(row?.getAttribute('aria-rowindex')) - 2;
  const column = sheet.columns[Number(cell?.getAttribute('aria-colindex')) - 2]?.column;
  return index >= 0 && column !== undefined ? { index, column } : null;
}

/** A range of cells: dragging, Maj and a click, Maj and the arrows. */
export function useRange(sheet: Sheet) {
  const [range, setRange] = useState<Range | null>(null);
  const isDragging = useRef(false);

  const onCellMouseDown = useCallback((args: CellMouseArgs<GridRow>, event: CellMouseEvent) => {
    const focus = { index: args.rowIdx, column: Number(args.column.key) };
    if (event.button !== 0 || !Number.isInteger(focus.column)) return;
    if (event.shiftKey) {
      event.preventGridDefault();
      event.preventDefault();
      setRange((former) => (former ? { anchor: former.anchor, focus } : { anchor: focus, focus }));
    } else isDragging.current = true;
  }, []);

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (event.buttons !== 1) isDragging.current = false;
      if (!isDragging.current) return;
      const focus = cellUnder(event, sheet);
      if (!focus) return;
      setRange((former) =>
        !former || (former.focus.index === focus.index && former.focus.column === focus.column)
          ? former
          : { anchor: former.anchor, focus },
      );
    },
    [sheet],
  );

  /** @returns whether the key extends the range. */
  const extend = useCallback((key: string, rows: number, lastColumn: number) => {
    const move = MOVES[key];
    if (!move) return false;
    setRange((former) => {
      if (!former) return former;
      const [down, right] = move;
      return {
        anchor: former.anchor,
        focus: {
          index: clamp(former.focus.index + down, 0, rows - 1),
          column: clamp(former.focus.column + right, 1, lastColumn),
        },
      };
    });
    return true;
  }, []);

  return { range, setRange, onCellMouseDown, onPointerMove, extend };
}
