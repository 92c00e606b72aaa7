import type { PassageTable } from '#cells';
import {
  ACCROCHAGE_KEYS,
  DEADLINE_KEYS,
  OWN_COLUMN_KEYS,
  OWN_COLUMNS,
  type DeadlineColumn,
  type OwnColumn,
} from '#template';
import type { Memory } from '../lists/accrochage-sheet';

/** Where our columns are, those that are there. */
export type OwnPlaces = Readonly<Partial<Record<OwnColumn | DeadlineColumn, number>>>;

/**
 * Where our own columns are in a passage table, 1-based. A column is ours only if `_accrochage` says so: the memory holds
 * the header of each, as JSON, and a column of another name is the department's.
 */
export function findOwnColumns(table: PassageTable, memory: Memory, isOnly: boolean): OwnPlaces {
  const headers = rememberedHeaders(table, memory, isOnly);
  const found: Partial<Record<OwnColumn | DeadlineColumn, number>> = {};
  for (const key of [...OWN_COLUMN_KEYS, ...DEADLINE_KEYS]) {
    const header = headers[key];
    const at = [...table.headers].find(([, text]) => header !== undefined && text.trim() === header);
    if (at !== undefined) found[key] = at[0];
  }
  return found;
}

/** The key under which the headers of our columns are kept, of the only passage table or of one of several. */
export const ownColumnsKey = (sheet: string, isOnly: boolean): string =>
  isOnly ? ACCROCHAGE_KEYS.ownColumns : `${ACCROCHAGE_KEYS.ownColumns}:${sheet}`;

/**
 * The headers that are remembered of a table: by its sheet; else those of the only table. Where there are several, and the
 * sheet was called otherwise or is a copy, those that are all there; a table that was copied into another workbook left
 * its memory behind: there, all of our headers together are nobody else's.
 */
export function rememberedHeaders(table: PassageTable, memory: Memory, isOnly: boolean): Headers {
  const own = memory[ownColumnsKey(table.sheet, false)];
  if (own !== undefined && own !== '') return parseHeaders(own);
  const ofOnly = memory[ACCROCHAGE_KEYS.ownColumns];
  if (isOnly && ofOnly !== undefined) return parseHeaders(ofOnly);
  const there = new Set([...table.headers.values()].map((header) => header.trim()));
  const isThere = (headers: Headers) => OWN_COLUMN_KEYS.every((key) => there.has(headers[key] ?? ''));
  return allRemembered(memory).find(isThere) ?? headersOfCopy(table);
}

const allRemembered = (memory: Memory): readonly Headers[] =>
  Object.keys(memory)
    .filter((key) => key === ACCROCHAGE_KEYS.ownColumns || key.startsWith(`${ACCROCHAGE_KEYS.ownColumns}:`))
    .map((key) => parseHeaders(memory[key]));

/** The headers that are remembered as ours, of any table. */
export const ownHeaders = (memory: Memory): ReadonlySet<string> =>
  new Set(allRemembered(memory).flatMap((headers) => Object.values(headers)));

type Headers = Readonly<Partial<Record<OwnColumn | DeadlineColumn, string>>>;

/** The header of each of our columns; nothing where one of them is missing. */
function headersOfCopy({ headers }: PassageTable): Headers {
  const there = new Set([...headers.values()].map((header) => header.trim()));
  const found = OWN_COLUMN_KEYS.map((key): readonly [OwnColumn, string | undefined] => {
    const { header, alternative } = OWN_COLUMNS[key];
    return [key, [alternative, header].flatMap(({ fr, en }) => [fr, en]).find((text) => there.has(text))];
  });
  return found.every(([, header]) => header !== undefined) ? Object.fromEntries(found) : {};
}

/** What to remember of our columns. */
export function rememberHeaders(headers: Headers): string {
  return JSON.stringify(headers);
}

/** Reads what was remembered; nothing when it cannot be read. */
function parseHeaders(text: string | undefined): Headers {
  if (text === undefined || text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter(
        ([key, header]) =>
          typeof header === 'string' && [...OWN_COLUMN_KEYS, ...DEADLINE_KEYS].some((own) => own === key),
      ),
    );
  } catch {
    return {};
  }
}
