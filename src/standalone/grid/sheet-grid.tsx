import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DataGrid, type DataGridHandle } from 'react-data-grid';
import { runsOf } from '#dictionary';
import type { CellAddress } from '#pane/state';
import type { FileSession, RowsSelected } from '#session';
import { boundsOf, columnsFrom, isWide, rectangles, type Range } from '#standalone/layout';
import type { PageMessages } from '../messages';
import { BLOCK_ROWS } from './block-store';
import { columnsOf, drawnColumns } from './columns';
import { redrawn, rowsBetween, type GridRow } from './rows';
import { useClipboard } from './use-clipboard';
import { placeOf, useRange } from './use-range';
import type { Sheet } from './use-sheet';
import 'react-data-grid/lib/styles.css';
import './grid.css';

const ROW_PX = 28;
/** Rows read besides those in view. */
const AHEAD = 40;
const SETTLE_MS = 50;

const NOTHING = { top: 0, bottom: -1 };

export interface SheetGridProps {
  readonly session: FileSession;
  readonly sheet: Sheet;
  readonly label: string;
  readonly words: PageMessages;
  /** The only rows to show; null shows all. */
  readonly only: readonly number[] | null;
  /** Goes up when cells or marks were changed by anything but this grid. */
  readonly revision: number;
  /** A cell to go to; a new object each time. */
  readonly target: CellAddress | null;
  readonly onSelect: (cell: CellAddress) => void;
  /** The rows of the cells that are selected, of those that are shown. */
  readonly onSelectRows: (selected: RowsSelected) => void;
  readonly onEdited: () => void;
  /** @param error what happened, or the words to say. */
  readonly onFailure: (error: unknown) => void;
}

/** A sheet as a grid: virtual, editable, by keyboard, with copy and paste of ranges. */
export function SheetGrid(props: SheetGridProps) {
  const { session, sheet, only, revision, target, words } = props;
  const { onSelect, onSelectRows, onEdited, onFailure } = props;
  const { store } = sheet;
  const grid = useRef<DataGridHandle>(null);
  const all = useMemo(
    () => (only ? only.map((row, index) => ({ row, index })) : rowsBetween(sheet.firstRow, sheet.lastRow)),
    [only, sheet],
  );
  const [rows, setRows] = useState<readonly GridRow[]>(all);
  useEffect(() => setRows(all), [all]);

  const load = useCallback(
    async (wanted: readonly number[]) => {
      try {
        const blocks = await store.ensure(wanted);
        setRows((former) => redrawn(former, blocks, BLOCK_ROWS));
      } catch (error) {
        onFailure(error);
      }
    },
    [store, onFailure],
  );
  const loadView = useCallback(() => {
    const element = grid.current?.element;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / ROW_PX) - AHEAD);
    const last = first + Math.ceil(element.clientHeight / ROW_PX) + 2 * AHEAD;
    void load(all.slice(first, last).map(({ row }) => row));
  }, [load, all]);

  useEffect(() => {
    if (revision > 0) store.markStale();
    loadView();
  }, [revision, loadView, store]);

  const settle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onScroll = () => {
    clearTimeout(settle.current);
    settle.current = setTimeout(loadView, SETTLE_MS);
  };

  const [width, setWidth] = useState(Infinity);
  const drawn = useMemo(() => drawnColumns(sheet, width), [sheet, width]);
  const write = useCallback(
    async (index: number, place: number, texts: readonly (readonly string[])[]) => {
      const written = texts.flatMap((line, down) => {
        const row = rows[index + down]?.row ?? (only ? undefined : sheet.firstRow + index + down);
        return row === undefined ? [] : [{ row, line }];
      });
      if (written.length < texts.length) {
        onFailure(words.pasteTooLong);
        return;
      }
      const touched = written.map(({ row }) => row);
      const [first, ...more] = rectangles(
        written,
        columnsFrom(drawn.columns, place, Math.max(...texts.map((line) => line.length))),
      );
      if (first === undefined) return;
      try {
        await session.edit(sheet.name, first.row, first.column, first.texts, more);
      } catch (error) {
        onFailure(error);
      }
      store.markStale(touched);
      await load(touched);
      onEdited();
    },
    [rows, only, session, sheet, drawn, store, load, onEdited, onFailure, words],
  );

  const { range, setRange, onCellMouseDown, onPointerMove, extend } = useRange(drawn.columns);
  useEffect(() => {
    const { top, bottom } = range === null ? NOTHING : boundsOf(range);
    const chosen = all.slice(top, bottom + 1).map(({ row }) => row);
    onSelectRows({ sheet: sheet.name, runs: runsOf(chosen) });
  }, [range, all, sheet, onSelectRows]);
  const clipboard = useClipboard({ rows, sheet, columns: drawn.columns, session, range, write });

  useEffect(() => {
    if (!target || target.sheet !== sheet.name) return;
    const rowIdx = rows.findIndex(({ row }) => row === target.row);
    const idx = placeOf(drawn.columns, String(target.column)) + 1;
    if (rowIdx < 0) return;
    grid.current?.setActivePosition({ idx: Math.max(1, idx), rowIdx }, { shouldFocus: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new target moves the selection, not new rows
  }, [target, sheet]);

  useEffect(() => {
    const element = grid.current?.element;
    if (!element) return undefined;
    // A grid that is not shown has no width; its columns are as they were.
    const observer = new ResizeObserver(() => setWidth((former) => element.clientWidth || former));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const columns = useMemo(() => columnsOf(sheet, drawn, range, words.row), [sheet, drawn, range, words]);
  const clear = (bounds: ReturnType<typeof boundsOf>) =>
    write(
      bounds.top,
      bounds.left,
      Array.from({ length: bounds.bottom - bounds.top + 1 }, () =>
        Array.from({ length: bounds.right - bounds.left + 1 }, () => ''),
      ),
    );

  return (
    <div style={{ height: '100%', minHeight: 0 }} onPointerMove={onPointerMove}>
      <DataGrid
        ref={grid}
        className="sheet-grid"
        aria-label={props.label}
        columns={columns}
        rows={rows}
        rowKeyGetter={({ row }) => row}
        rowHeight={ROW_PX}
        headerRowHeight={36}
        onScroll={onScroll}
        onRowsChange={(changedRows, { indexes, column }) => {
          const [index] = indexes;
          const typed = index === undefined ? undefined : changedRows[index]?.typed;
          if (index !== undefined && typed && String(typed.column) === column.key)
            void write(index, placeOf(drawn.columns, column.key), [[typed.text]]);
        }}
        onActivePositionChange={({ row, rowIdx, column }) => {
          const place = placeOf(drawn.columns, column?.key);
          const shown = drawn.columns[place];
          if (!row || shown === undefined) return;
          setRange({ anchor: { index: rowIdx, place }, focus: { index: rowIdx, place } });
          onSelect({ sheet: sheet.name, row: row.row, column: shown.column });
        }}
        onCellMouseDown={onCellMouseDown}
        onCellKeyDown={(args, event) => {
          if (args.mode === 'EDIT') return;
          if (event.shiftKey && extend(event.key, rows.length, drawn.columns.length))
            event.preventGridDefault();
          if ((event.key === 'Delete' || event.key === 'Backspace') && range) {
            event.preventGridDefault();
            void clear(boundsOf(range));
          }
        }}
        onCellCopy={(_args, event) => clipboard.copy(event)}
        onCellPaste={({ row }, event) => {
          clipboard.paste(event);
          return row;
        }}
        aria-description={isWide(range) ? describe(range) : undefined}
      />
    </div>
  );
}

const describe = (range: Range) => {
  const { top, bottom, left, right } = boundsOf(range);
  return `${bottom - top + 1} × ${right - left + 1}`;
};
