import { useCallback, useRef, useState, type PointerEvent } from 'react';
import type { CellMouseArgs, CellMouseEvent } from 'react-data-grid';
import type { SheetColumn } from './use-sheet';
import type { Place, Range } from '#standalone/layout';
import type { GridRow } from './rows';

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
function cellUnder(event: PointerEvent): Place | null {
  const cell = (event.target as Element).closest('[role="gridcell"]');
  const row = cell?.closest('[role="row"]');
  const index = Number(row?.getAttribute('aria-rowindex')) - 2;
  const place = Number(cell?.getAttribute('aria-colindex')) - 2;
  return index >= 0 && place >= 0 ? { index, place } : null;
}

/** The place of a column of the grid; -1 for the row numbers. */
export const placeOf = (columns: readonly SheetColumn[], key: string | undefined): number =>
  columns.findIndex(({ column }) => String(column) === key);

/** A range of cells: dragging, Maj and a click, Maj and the arrows. */
export function useRange(columns: readonly SheetColumn[]) {
  const [range, setRange] = useState<Range | null>(null);
  const isDragging = useRef(false);

  const onCellMouseDown = useCallback(
    (args: CellMouseArgs<GridRow>, event: CellMouseEvent) => {
      const focus = { index: args.rowIdx, place: placeOf(columns, args.column.key) };
      if (event.button !== 0 || focus.place < 0) return;
      if (event.shiftKey) {
        event.preventGridDefault();
        event.preventDefault();
        setRange((former) => (former ? { anchor: former.anchor, focus } : { anchor: focus, focus }));
      } else isDragging.current = true;
    },
    [columns],
  );

  const onPointerMove = useCallback((event: PointerEvent) => {
    if (event.buttons !== 1) isDragging.current = false;
    if (!isDragging.current) return;
    const focus = cellUnder(event);
    if (!focus) return;
    setRange((former) =>
      !former || (former.focus.index === focus.index && former.focus.place === focus.place)
        ? former
        : { anchor: former.anchor, focus },
    );
  }, []);

  /** @returns whether the key extends the range. */
  const extend = useCallback((key: string, rows: number, places: number) => {
    const move = MOVES[key];
    if (!move) return false;
    setRange((former) => {
      if (!former) return former;
      const [down, right] = move;
      return {
        anchor: former.anchor,
        focus: {
          index: clamp(former.focus.index + down, 0, rows - 1),
          place: clamp(former.focus.place + right, 0, places - 1),
        },
      };
    });
    return true;
  }, []);

  return { range, setRange, onCellMouseDown, onPointerMove, extend };
}
