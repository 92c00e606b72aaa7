import { OWN_COLUMN_KEYS, ownColumn, type DeadlineColumn, type OwnColumn } from '#template';
import { remember, type Remembered } from '../lists/accrochage-sheet';
import { ownColumnsKey, rememberedHeaders, rememberHeaders } from './own-columns';
import { refuseUsedCells } from './room-at-right';
import type { PassageWorkspace, WorkTable } from '../workspace';

/** Where our columns are, 1-based; those of deadlines where they were asked for. */
export type OwnColumns = Readonly<Record<OwnColumn, number> & Partial<Record<DeadlineColumn, number>>>;

/** Our columns, and what the workbook now remembers. */
export interface Ensured extends Remembered {
  readonly own: OwnColumns;
}

/**
 * Adds those of our columns that are missing in a table. Which are ours is remembered first: stopped in between, they are known
 * the next time. Nothing is written when none is missing, nor to be remembered.
 * @param wanted those that are added on demand.
 * @throws BadInputError when the cells at the right of the table are in use; nothing is written then.
 */
export async function ensureOwnColumns(
  workspace: PassageWorkspace,
  on: WorkTable,
  wanted: readonly DeadlineColumn[] = [],
): Promise<Ensured> {
  const { workbook, language, memory, memorySheet } = workspace;
  const { table } = on;
  const keys = [...OWN_COLUMN_KEYS, ...wanted];
  const missing = keys.filter((key) => on.own[key] === undefined);
  const isOnly = workspace.tables.length === 1;
  const known = rememberedHeaders(table, memory, isOnly);
  const place = ownColumnsKey(table.sheet, isOnly);
  const isKept = memory[place] !== undefined && OWN_COLUMN_KEYS.every((key) => known[key] !== undefined);
  if (missing.length === 0 && isKept) return { own: on.own as OwnColumns, memory, memorySheet };
  const specs = missing.map((key) => ownColumn(key, language, [...table.headers.values()]));
  if (specs.length > 0) await refuseUsedCells(workspace, table, specs.length);
  const headers = {
    ...known,
    ...Object.fromEntries(
      keys.flatMap((key) => {
        const header = table.headers.get(on.own[key] ?? 0);
        return header === undefined ? [] : [[key, header.trim()]];
      }),
    ),
    ...Object.fromEntries(missing.map((key, index) => [key, specs[index]?.header])),
  };
  const remembered = await remember(workspace, { [place]: rememberHeaders(headers) });
  const target = { sheet: table.sheet, table: table.table, headerRow: table.headerRow };
  const added = specs.length === 0 ? [] : await workbook.addColumns(target, specs);
  const columnOf = (key: OwnColumn | DeadlineColumn) => on.own[key] ?? added[missing.indexOf(key)];
  return {
    own: { ...on.own, ...Object.fromEntries(keys.map((key) => [key, columnOf(key)])) } as OwnColumns,
    ...remembered,
  };
}
