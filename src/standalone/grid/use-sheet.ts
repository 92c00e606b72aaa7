import { startTransition, useEffect, useMemo, useState } from 'react';
import { columnName } from '#dictionary';
import type { FileSession, Overview, SheetLook } from '#session';
import { cellText } from '#standalone/clipboard';
import { blockStore, type BlockStore } from './block-store';

/** The passage table of a sheet. */
type TableView = Overview['tables'][number];

export type SheetView = Awaited<ReturnType<FileSession['sheets']>>[number];

/** A sheet as the grid shows it. Rows and columns are 1-based. */
export interface Sheet {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly SheetColumn[];
  /** The columns that say who a row is: they stay in view. */
  readonly who: readonly number[];
  readonly store: BlockStore;
}

export interface SheetColumn {
  readonly column: number;
  readonly header: string;
  readonly width: number;
  readonly fill: string | null;
  readonly choices: readonly string[];
}

/** Empty rows offered under the last one. */
const SPARE_ROWS = 30;
const CHARACTER_PX = 7.4;
const PADDING_PX = 22;

const pixels = (characters: number) => Math.round(characters * CHARACTER_PX + PADDING_PX);

async function lookOf(session: FileSession, sheet: string): Promise<SheetLook | null> {
  try {
    return (await session.look?.(sheet)) ?? null;
  } catch {
    return null;
  }
}

async function readSheet(session: FileSession, view: SheetView, table: TableView | null): Promise<Sheet> {
  const width = Math.max(view.columns, table === null ? 8 : 1);
  const firstRow = table?.firstRow ?? 1;
  const lastRow = Math.max(view.rows, table?.lastRow ?? 0) + SPARE_ROWS;
  const store = blockStore(session, view.name, width, table !== null);
  const [look, heads] = await Promise.all([
    lookOf(session, view.name),
    table === null
      ? null
      : session.read({ sheet: view.name, row: table.headerRow, column: 1, rows: 1, columns: width }),
    store.ensure([firstRow]),
  ]);

  const widthOf = (column: number, header: string) => {
    const sample = Array.from({ length: 40 }, (_, index) => {
      const row = firstRow + index;
      return cellText(store.value(row, column)).length;
    });
    return Math.min(260, Math.max(72, pixels(Math.max(Math.min(header.length, 22), ...sample))));
  };
  const columns = Array.from({ length: width }, (_, index): SheetColumn | null => {
    const column = index + 1;
    const told = look?.columns.find((each) => each.column === column);
    if (told?.hidden) return null;
    const header = heads ? cellText(heads.values[0]?.[index] ?? null) : columnName(column);
    return {
      column,
      header: header || columnName(column),
      width: told?.width ? pixels(told.width) : widthOf(column, header),
      fill: told?.fill ?? null,
      choices: told?.choices ?? [],
    };
  }).filter((column) => column !== null);
  return { name: view.name, firstRow, lastRow, columns, who: look?.who ?? [], store };
}

/** Reads what the grid needs of a sheet before its rows; null meanwhile. @param table that of the sheet. */
export function useSheet(session: FileSession, view: SheetView, table: TableView | null): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const key = useMemo(
    () => JSON.stringify([view.name, view.columns, view.rows, table?.headerRow, table?.firstRow]),
    [view, table],
  );
  useEffect(() => {
    let isCurrent = true;
    void readSheet(session, view, table).then((read) => isCurrent && startTransition(() => setSheet(read)));
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` holds all that matters of `view` and `table`
  }, [session, key]);
  return sheet?.name === view.name ? sheet : null;
}
