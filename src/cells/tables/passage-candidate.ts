import { columnLetters, type FieldKey } from '#dictionary';
import type { Note, PassageTable, RowSpan, SheetHead, TableHead } from '../types';
import { findHeaderRows, isPassageHeader, lastHeaderRow, type HeaderRows } from './header-rows';
import { isNameAsked } from './header-fields';
import {
  matchHeaders,
  type DuplicateHeaders,
  type HeaderAt,
  type HeaderMapping,
  type HeaderMatch,
} from './match-headers';
import { resolveAmbiguous } from './resolve-ambiguous';

/** A table that could be the one of the passages. */
export interface Candidate {
  readonly table: PassageTable;
  readonly visible: boolean;
  /** Their offsets are sheet columns, from 1. */
  readonly duplicates: readonly DuplicateHeaders[];
  readonly notes: readonly Note[];
  /** Used rows under an Excel table, which are not in it; null when there are none. */
  readonly under: RowSpan | null;
}

/** The passage tables of a sheet: its Excel tables, else what stands under a header row. */
export function candidatesIn(sheet: SheetHead, mapping: HeaderMapping | undefined): readonly Candidate[] {
  const tables = sheet.tables.flatMap((table) => fromExcelTable(sheet, table, mapping));
  return tables.length > 0 ? tables : fromHeaderRow(sheet, mapping);
}

function fromExcelTable(
  sheet: SheetHead,
  table: TableHead,
  mapping: HeaderMapping | undefined,
): readonly Candidate[] {
  const match = matchHeaders(table.headers, mapping);
  if (!isPassageHeader(match)) return [];
  const { firstColumn, lastRow } = table;
  const index = table.headerRow - 1;
  const ownCells = sheet.head
    .slice(0, lastRow)
    .map((cells) => cells.slice(firstColumn - 1, firstColumn - 1 + table.headers.length));
  const rows = { index, lastIndex: lastHeaderRow(ownCells, index), match };
  const headers = new Map(table.headers.map((header, offset) => [firstColumn + offset, header]));
  const candidate = candidateOf(sheet, rows, firstColumn, { table: table.name, lastRow, headers });
  const totalsRow = lastRow + 1;
  const firstUnder = table.hasTotals ? totalsRow + 1 : lastRow + 1;
  return [
    {
      ...candidate,
      notes: table.hasTotals
        ? [...candidate.notes, { code: 'totals-row', data: { row: totalsRow } }]
        : candidate.notes,
      under: sheet.rows >= firstUnder ? { firstRow: firstUnder, lastRow: sheet.rows } : null,
    },
  ];
}

function fromHeaderRow(sheet: SheetHead, mapping: HeaderMapping | undefined): readonly Candidate[] {
  const rows = findHeaderRows(sheet.head, mapping);
  if (rows === null) return [];
  const headers = new Map<number, string>();
  (sheet.head[rows.index] ?? []).forEach((cell, offset) => {
    if (cell !== null && cell !== '') headers.set(offset + 1, String(cell));
  });
  return [candidateOf(sheet, rows, 1, { table: null, lastRow: sheet.rows, headers })];
}

function candidateOf(
  sheet: SheetHead,
  rows: HeaderRows,
  firstColumn: number,
  given: Pick<PassageTable, 'table' | 'lastRow' | 'headers'>,
): Candidate {
  const { offsets, unresolved } = resolveAll(sheet, rows, firstColumn);
  const name = unsureName(rows.match, offsets);
  if (name !== null) offsets.nomNaissance = name.offset;
  const columns = Object.fromEntries(
    Object.entries(offsets).map(([field, offset]) => [field, offset + firstColumn]),
  );
  const headerRow = rows.index + 1;
  const firstRow = rows.lastIndex + 2;
  const notes: Note[] = [];
  if (!sheet.visible) notes.push({ code: 'hidden-sheet', data: { sheet: sheet.name } });
  if (firstRow > headerRow + 1)
    notes.push({ code: 'header-rows-skipped', data: { first: headerRow + 1, last: firstRow - 1 } });
  if (name !== null)
    notes.push({
      code: 'unsure-name',
      data: { header: name.header, column: columnLetters(name.offset + firstColumn) },
    });
  for (const { header, offset } of unresolved)
    notes.push({ code: 'ambiguous-header', data: { header, column: columnLetters(offset + firstColumn) } });
  return {
    table: { sheet: sheet.name, headerRow, firstRow, columns, ...given },
    visible: sheet.visible,
    duplicates: rows.match.duplicates.map(({ field, columns: twice }) => ({
      field,
      columns: twice.map(({ header, offset }) => ({ header, offset: offset + firstColumn })),
    })),
    notes,
    under: null,
  };
}

/** « Nom » alone is read as the birth name, and said: nobody confirmed it. Two of them are not read. */
function unsureName({ unmatched }: HeaderMatch, offsets: HeaderMatch['offsets']): HeaderAt | null {
  if (offsets.nomNaissance !== undefined) return null;
  const [only, ...others] = unmatched.filter(({ header }) => isNameAsked(header));
  return only === undefined || others.length > 0 ? null : only;
}

/** Gives the ambiguous headers the field that other header rows tell, where they do. */
function resolveAll(
  sheet: SheetHead,
  { index, lastIndex, match }: HeaderRows,
  firstColumn: number,
): { readonly offsets: Partial<Record<FieldKey, number>>; readonly unresolved: HeaderMatch['ambiguous'] } {
  const offsets: Partial<Record<FieldKey, number>> = { ...match.offsets };
  const others = Array.from({ length: lastIndex + 1 }, (_, row) => lastIndex - row).filter(
    (row) => row !== index,
  );
  const unresolved = match.ambiguous.filter((header) => {
    const field = resolveAmbiguous(header, header.offset + firstColumn - 1, sheet.head, others);
    if (field === null || offsets[field] !== undefined) return true;
    offsets[field] = header.offset;
    return false;
  });
  return { offsets, unresolved };
}
