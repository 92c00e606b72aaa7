import type { Note, PassageTable, RowSpan, SheetHead } from '../types';
import { HEADER_ROWS_SEARCHED, missingKeys, OTHER_FIELDS } from './header-rows';
import { matchHeaders, type HeaderMapping } from './match-headers';
import { candidatesIn, type Candidate } from './passage-candidate';
import {
  noPassageTable,
  severalPassageTables,
  tableName,
  twoColumnsForOneField,
  type NearMiss,
} from './table-errors';

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
 * Finds the tables of passages, of which there is one for now: an Excel table, or a header row in the first 20 rows of a sheet, that has
 * `idTechnique`, `code` and three more fields. Source: design.md, headers.
 * Of several, the Excel table named `Passages` is taken; else the only one on a visible sheet, the others
 * being noted.
 * @param mapping the user's word on headers: the field of each, or null to leave it aside.
 * @throws BadInputError `no-passage-table`, `several-passage-tables`, `two-columns-for-one-field`.
 */
export function findPassageTables(
  sheets: readonly SheetHead[],
  mapping?: HeaderMapping,
): readonly PassageTableFound[] {
  const candidates = sheets.flatMap((sheet) => candidatesIn(sheet, mapping));
  const chosen = choose(candidates);
  if (chosen === null) {
    if (candidates.length > 0) throw severalPassageTables(candidates.map(({ table }) => table));
    throw noPassageTable(nearestMiss(sheets, mapping));
  }
  if (chosen.duplicates.length > 0) throw twoColumnsForOneField(chosen.table, chosen.duplicates);
  const others = candidates.filter((candidate) => candidate !== chosen);
  return [{ table: chosen.table, notes: [...chosen.notes, ...otherTables(others)], under: chosen.under }];
}

function choose(candidates: readonly Candidate[]): Candidate | null {
  const named = candidates.filter(({ table }) => table.table?.toLowerCase() === PASSAGES);
  const visible = candidates.filter((candidate) => candidate.visible);
  const [only, ...rest] = [named, visible, candidates].find((some) => some.length > 0) ?? [];
  return only !== undefined && rest.length === 0 ? only : null;
}

function otherTables(others: readonly Candidate[]): readonly Note[] {
  return others.map(({ table }) => {
    const { fr, en } = tableName(table);
    return { code: 'other-tables', data: { fr, en } };
  });
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
