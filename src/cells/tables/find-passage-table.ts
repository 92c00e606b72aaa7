import { groupBy } from '#dictionary';
import type { Note, PassageTable, RowSpan, SheetHead } from '../types';
import { HEADER_ROWS_SEARCHED, missingKeys, OTHER_FIELDS } from './header-rows';
import { matchHeaders, type HeaderMapping } from './match-headers';
import { candidatesIn, type Candidate } from './passage-candidate';
import {
  nameOfUnread,
  noPassageTable,
  severalPassageTables,
  sheetName,
  tableName,
  twoColumnsForOneField,
  type NearMiss,
} from './refusals';

/** Where the passages are, and what there is to say about it. */
export interface PassageTableFound {
  readonly table: PassageTable;
  readonly notes: readonly Note[];
  /** Used rows under an Excel table: not read as passages; `underNotes` counts those that are filled. */
  readonly under: RowSpan | null;
}

/** The name of our own Excel table. */
const PASSAGES = 'passages';

/**
 * Finds the tables of passages, one a sheet, in the order of the sheets: an Excel table, or a header row in the first 20
 * rows of a sheet, that has `idTechnique`, `code` and three more fields. Source: design.md, headers.
 * The Excel table named `Passages` is taken alone, where there is one; else those of every visible sheet; the others are
 * noted.
 * @param mapping the user's word on headers: the field of each, or null to leave it aside.
 * @throws BadInputError `no-passage-table`, `several-passage-tables` (on one sheet), `two-columns-for-one-field`.
 */
export function findPassageTables(
  sheets: readonly SheetHead[],
  mapping?: HeaderMapping,
): readonly PassageTableFound[] {
  const candidates = sheets.flatMap((sheet) => candidatesIn(sheet, mapping));
  const chosen = choose(candidates);
  if (chosen.length === 0) throw noPassageTable(nearestMiss(sheets, mapping));
  for (const [, same] of groupBy(chosen, ({ table }) => table.sheet))
    if (same.length > 1) throw severalPassageTables(same.map(({ table }) => table));
  for (const { table, duplicates } of chosen)
    if (duplicates.length > 0) throw twoColumnsForOneField(table, duplicates);
  const others = candidates.filter((candidate) => !chosen.includes(candidate));
  return chosen.map(({ table, notes, under }, index) => ({
    table,
    notes: index === 0 ? [...notes, ...otherTables(others)] : notes,
    under,
  }));
}

/**
 * Says of these sheets, that are not read, which hold passages.
 * @param looksMatchable whether one may hold them, though its headers do not say all.
 */
export const unreadTables = (
  sheets: readonly SheetHead[],
  looksMatchable: (sheet: SheetHead) => boolean,
): readonly Note[] =>
  sheets.flatMap((sheet) => {
    const candidates = candidatesIn(sheet, undefined);
    return candidates.length > 0 || !looksMatchable(sheet)
      ? otherTables(candidates)
      : [{ code: 'other-tables' as const, data: nameOfUnread(sheetName(sheet), sheet.visible) }];
  });

function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const named = candidates.filter(({ table }) => table.table?.toLowerCase() === PASSAGES);
  const visible = candidates.filter((candidate) => candidate.visible);
  return [named, visible, candidates].find((some) => some.length > 0) ?? [];
}

function otherTables(others: readonly Candidate[]): readonly Note[] {
  return others.map(({ table, visible }) => ({
    code: 'other-tables',
    data: nameOfUnread(tableName(table), visible),
  }));
}

/** The row with most known headers, if it has a few, to help whoever is told that there is no table. */
function nearestMiss(sheets: readonly SheetHead[], mapping: HeaderMapping | undefined): NearMiss | null {
  let nearest: NearMiss | null = null;
  let most = OTHER_FIELDS - 1;
  for (const sheet of sheets)
    sheet.head.slice(0, HEADER_ROWS_SEARCHED).forEach((cells, index) => {
      const { offsets } = matchHeaders(cells, mapping);
      const count = Object.keys(offsets).length;
      if (count <= most) return;
      most = count;
      nearest = { sheet: sheet.name, row: index + 1, missing: missingKeys(offsets) };
    });
  return nearest;
}
