import type { ClipboardEvent } from 'react';
import type { FileSession } from '#session';
import { cellText, fromClipboard, toClipboard } from '#standalone/clipboard';
import { boundsOf, type Range } from './range';
import type { GridRow } from './rows';
import type { Sheet } from './use-sheet';

/** More cells than this are not copied: nobody means to. */
const MOST_CELLS = 500_000;

/** Copy and paste of ranges, as spreadsheets exchange them. */
export function useClipboard({
  rows,
  sheet,
  session,
  range,
  write,
}: {
  readonly rows: readonly GridRow[];
  readonly sheet: Sheet;
  readonly session: FileSession;
  readonly range: Range | null;
  readonly write: (index: number, column: number, texts: readonly (readonly string[])[]) => Promise<void>;
}) {
  const { store } = sheet;

  /** Rows that were never in view are read from the session, and the copy comes a moment later. */
  const readAndCopy = async (top: number, bottom: number, left: number, right: number) => {
    const first = rows[top]?.row ?? 1;
    const { values } = await session.read({
      sheet: sheet.name,
      row: first,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
    await navigator.clipboard.writeText(toClipboard(values.map((line) => line.map(cellText))));
  };

  return {
    copy: (event: ClipboardEvent<HTMLDivElement>) => {
      if (!range) return;
      const { top, bottom, left, right } = boundsOf(range);
      if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return;
      const shown = rows.slice(top, bottom + 1);
      event.preventDefault();
      if (!shown.every(({ row }) => store.isRead(row))) {
        void readAndCopy(top, bottom, left, right);
        return;
      }
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      event.clipboardData.setData(
        'text/plain',
        toClipboard(shown.map(({ row }) => columns.map((column) => cellText(store.value(row, column))))),
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
