import { matchingKey, readMemory, type Memory } from '#actions/workspace';
import type { Added } from '#actions/writing';
import { ACCROCHAGE_KEYS } from '#template';
import type { Workbook } from '#workbook';
import type { ColumnKey } from '../knowledge';

/** What the workbook remembers. */
export async function memoryOf(workbook: Workbook): Promise<Memory> {
  return (await readMemory(workbook, (await workbook.describe()).sheets)).memory;
}

/** What the workbook remembers of the columns that were added, and did not before. */
export async function keysOfColumns(
  workbook: Workbook,
  before: Memory | null,
  added: readonly Added[],
): Promise<readonly ColumnKey[]> {
  if (before === null || !added.some(({ kind }) => kind === 'columns')) return [];
  const now = await memoryOf(workbook);
  return Object.entries(now).flatMap(([key, after]) => {
    const was = before[key] ?? '';
    if (after === was || !isOfColumns(key)) return [];
    const headers = key.startsWith(ACCROCHAGE_KEYS.ownColumns) ? newIn(after, was) : null;
    return [{ key, before: was, after, headers }];
  });
}

const isOfColumns = (key: string): boolean =>
  key.startsWith(ACCROCHAGE_KEYS.ownColumns) || key.startsWith(matchingKey(''));

/** The headers of our columns that a text tells of, and an older one does not. */
function newIn(text: string, older: string): readonly string[] {
  const headersOf = (json: string): readonly unknown[] =>
    Object.values(JSON.parse(json === '' ? '{}' : json) as Readonly<Record<string, unknown>>);
  const known = new Set(headersOf(older));
  return headersOf(text).flatMap((header) =>
    typeof header === 'string' && !known.has(header) ? header : [],
  );
}
