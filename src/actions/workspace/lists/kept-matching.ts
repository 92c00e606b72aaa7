import {
  findAgain,
  constantsOf,
  MATCHING_VERSION,
  tableOf,
  type Constants,
  type FoundAgain,
  type TableMatch,
} from '#matching';
import { ACCROCHAGE_KEYS } from '#template';
import type { SheetDescription } from '#workbook';
import { ownHeaders } from '../columns/own-columns';
import type { Options } from '../types';
import { newerMatching } from '../refusals';
import type { Memory } from './accrochage-sheet';

/** What says how sheets are read. */
interface Remembering {
  readonly memory: Memory;
  readonly options: Options;
}

const PREFIX = 'matching:';

/** The key under which the workbook remembers how a sheet is read. */
export const matchingKey = (sheet: string): string => PREFIX + sheet;

/** What is remembered of a table: what was shown to whoever decided, samples of persons left out. */
export function matchingText(table: TableMatch): string {
  return JSON.stringify({
    version: MATCHING_VERSION,
    ...table,
    columns: table.columns.map((column) => ({ ...column, samples: [] })),
  });
}

/**
 * The tables that were matched: by the option of this run, else in the workbook. One that cannot be read says nothing.
 * @throws BadInputError when a later version kept one.
 */
export function matchedTables({ memory, options }: Remembering): readonly TableMatch[] {
  if (options.matching !== undefined) return options.matching.tables;
  return Object.entries(memory).flatMap(([key, text]) =>
    key.startsWith(PREFIX) ? (keptTable(key.slice(PREFIX.length), text) ?? []) : [],
  );
}

function keptTable(sheet: string, text: string): TableMatch | null {
  const kept = unlessUnreadable((): unknown => JSON.parse(text));
  const version = (kept as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > MATCHING_VERSION) throw newerMatching(sheet);
  return unlessUnreadable(() => tableOf(kept));
}

/** What is the same for all the rows of the workbook. */
export function workbookConstants({ memory, options }: Remembering): Constants {
  if (options.matching?.constants !== undefined) return options.matching.constants;
  const text = memory[ACCROCHAGE_KEYS.constants];
  return (text === undefined ? null : unlessUnreadable(() => constantsOf(JSON.parse(text)))) ?? {};
}

function unlessUnreadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The matched tables as they now stand, in the order of the sheets; each sheet is one. */
export function tablesFoundAgain(
  workspace: Remembering,
  sheets: readonly SheetDescription[],
): readonly FoundAgain[] {
  const own = ownHeaders(workspace.memory);
  const found = new Map<string, FoundAgain>();
  const lost: TableMatch[] = [];
  for (const match of matchedTables(workspace)) {
    const again = findAgain(
      match,
      sheets.filter(({ name }) => name === match.sheet),
      own,
    );
    if (again === null) lost.push(match);
    else found.set(again.table.sheet, again);
  }
  // A sheet that was renamed is one that no other matching claims by its name.
  for (const match of lost) {
    const again = findAgain(
      match,
      sheets.filter(({ name }) => !found.has(name)),
      own,
    );
    if (again !== null) found.set(again.table.sheet, again);
  }
  return sheets.flatMap(({ name }) => found.get(name) ?? []);
}
