import type { PassageTable } from '#cells';
import { OWN_COLUMN_KEYS, OWN_COLUMNS, type OwnColumn } from '#template';

/**
 * Where our own columns are in the passage table, 1-based. A column is ours only if `_accrochage` says so: the
 * memory holds the header of each, as JSON, and a column of another name is the department's. A table that was copied
 * into another workbook left it behind: there, all of our headers together are nobody else's.
 */
export function findOwnColumns(
  table: PassageTable,
  remembered: string | undefined,
): Readonly<Partial<Record<OwnColumn, number>>> {
  const headers = remembered === undefined ? headersOfCopy(table) : parseHeaders(remembered);
  const found: Partial<Record<OwnColumn, number>> = {};
  for (const key of OWN_COLUMN_KEYS) {
    const header = headers[key];
    const at = [...table.headers].find(([, text]) => header !== undefined && text.trim() === header);
    if (at !== undefined) found[key] = at[0];
  }
  return found;
}

/** The header of each of our columns; nothing where one of them is missing. */
function headersOfCopy({ headers }: PassageTable): Readonly<Partial<Record<OwnColumn, string>>> {
  const there = new Set([...headers.values()].map((header) => header.trim()));
  const found = OWN_COLUMN_KEYS.map((key): readonly [OwnColumn, string | undefined] => {
    const { header, alternative } = OWN_COLUMNS[key];
    return [key, [alternative, header].flatMap(({ fr, en }) => [fr, en]).find((text) => there.has(text))];
  });
  return found.every(([, header]) => header !== undefined)
    ? (Object.fromEntries(found) as Record<OwnColumn, string>)
    : {};
}

/** What to remember of our columns. */
export function rememberHeaders(headers: Readonly<Partial<Record<OwnColumn, string>>>): string {
  return JSON.stringify(headers);
}

/** Reads what was remembered; nothing when it cannot be read. */
export function parseHeaders(text: string | undefined): Readonly<Partial<Record<OwnColumn, string>>> {
  if (text === undefined || text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter(
        ([key, header]) => typeof header === 'string' && OWN_COLUMN_KEYS.some((own) => own === key),
      ),
    );
  } catch {
    return {};
  }
}
