import { ACCROCHAGE_KEYS, findSheet, OWN_COLUMN_KEYS, ownColumn, type OwnColumn } from '#template';
import { writeMemory, type Memory, type MemorySheet } from './accrochage-sheet';
import { parseHeaders, rememberHeaders } from './own-columns';
import type { PassageWorkspace } from './workspace';

/** Where our columns are, 1-based. */
export type OwnColumns = Readonly<Record<OwnColumn, number>>;

/** Our columns, and the sheet that remembers which they are. */
export interface Ensured {
  readonly own: OwnColumns;
  readonly memory: Memory;
  readonly memorySheet: MemorySheet | undefined;
}

/** Adds those of our columns that are missing, and remembers which are ours. Nothing is written when none is. */
export async function ensureOwnColumns(workspace: PassageWorkspace): Promise<Ensured> {
  const { workbook, table, language, memory, description } = workspace;
  const memorySheet = findSheet(description.sheets, 'accrochage');
  const missing = OWN_COLUMN_KEYS.filter((key) => workspace.own[key] === undefined);
  if (missing.length === 0) return { own: workspace.own as OwnColumns, memory, memorySheet };
  const specs = missing.map((key) => ownColumn(key, language, [...table.headers.values()]));
  const added = await workbook.addColumns(
    { sheet: table.sheet, table: table.table, headerRow: table.headerRow },
    specs,
  );
  const headers = {
    ...parseHeaders(memory[ACCROCHAGE_KEYS.ownColumns]),
    ...Object.fromEntries(missing.map((key, index) => [key, specs[index]?.header])),
  };
  const remembered = { ...memory, [ACCROCHAGE_KEYS.ownColumns]: rememberHeaders(headers) };
  const columnOf = (key: OwnColumn) => workspace.own[key] ?? added[missing.indexOf(key)];
  return {
    own: Object.fromEntries(OWN_COLUMN_KEYS.map((key) => [key, columnOf(key)])) as OwnColumns,
    memory: remembered,
    memorySheet: await writeMemory(workbook, memorySheet, remembered),
  };
}
