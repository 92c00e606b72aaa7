import type { ClipboardEvent } from 'react';
import type { CellValue } from '#dictionary';
import type { FileSession } from '#session';
import { cellText, fromClipboard, toClipboard } from '#standalone/clipboard';
import { boundsOf, runsBy, type Range } from '#standalone/layout';
import type { GridRow } from './rows';
import type { Sheet, SheetColumn } from './use-sheet';

/** More cells than this are not copied: nobody means to. */
const MOST_CELLS = 500_000;

/** Copy and paste of ranges, as spreadsheets exchange them. */
export function useClipboard({
  rows,
  sheet,
  columns,
  session,
  range,
  write,
}: {
  readonly rows: readonly GridRow[];
  readonly sheet: Sheet;
  /** As they are drawn. */
  readonly columns: readonly SheetColumn[];
  readonly session: FileSession;
  readonly range: Range | null;
  readonly write: (index: number, place: number, texts: readonly (readonly string[])[]) => Promise<void>;
}) {
  const { store } = sheet;

  /** Rows that were never in view are read from the session, and the copy comes a moment later. */
  const readAndCopy = async (shown: readonly GridRow[], wanted: readonly number[]) => {
    const first = Math.min(...wanted);
    const lines: (readonly CellValue[])[] = [];
    for (const run of runsBy(shown, ({ row }) => row)) {
      const { values } = await session.read({
        sheet: sheet.name,
        row: run[0]?.row ?? 1,
        column: first,
        rows: run.length,
        columns: Math.max(...wanted) - first + 1,
      });
      for (const line of values) lines.push(wanted.map((column) => line[column - first] ?? null));
    }
    await navigator.clipboard.writeText(toClipboard(lines.map((line) => line.map(cellText))));
  };

  return {
    copy: (event: ClipboardEvent<HTMLDivElement>) => {
      if (!range) return;
      const { top, bottom, left, right } = boundsOf(range);
      if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return;
      const shown = rows.slice(top, bottom + 1);
      const wanted = columns.slice(left, right + 1).map(({ column }) => column);
      event.preventDefault();
      if (!shown.every(({ row }) => store.isRead(row))) {
        void readAndCopy(shown, wanted);
        return;
      }
      event.clipboardData.setData(
        'text/plain',
        toClipboard(shown.map(({ row }) => wanted.map((column) => cellText(store.value(row, column))))),
      );
    },
    paste: (event: ClipboardEvent<HTMLDivElement>) => {
      if (!range) return;
      event.preventDefault();
      const cells = fromClipboard(event.clipboardData.getData('text/plain'));
      const { top, bottom, left, right } = boundsOf(range);
      const [only] = cells[0] ?? [];
      if (only === undefined) return;
      const isOne = cells.length === 1 && cells[0]?.length === 1;
      const texts = isOne
        ? Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => only))
        : cells;
      void write(top, left, texts);
    },
  };
}
