import type { CellValue, FieldKey } from '#dictionary';
import { cellText, trimBlanks } from '../values/read-text';
import { fieldsNamed, headerKey } from './header-fields';

/** A header as typed, and where: the offset is that of the list given, from 0. */
export interface HeaderAt {
  readonly offset: number;
  readonly header: string;
}

/** Several columns for one field; or the one column of the birth date beside a column of its parts. */
export interface DuplicateHeaders {
  readonly field: FieldKey;
  readonly columns: readonly HeaderAt[];
}

/** A header that names several fields. */
export interface AmbiguousHeader extends HeaderAt {
  readonly candidates: readonly FieldKey[];
}

export interface HeaderMatch {
  /** The offset of each field found; the first one when there are several. */
  readonly offsets: Readonly<Partial<Record<FieldKey, number>>>;
  readonly duplicates: readonly DuplicateHeaders[];
  readonly ambiguous: readonly AmbiguousHeader[];
  /** Headers that name no field, those left aside by the mapping among them. */
  readonly unmatched: readonly HeaderAt[];
}

/** The user's word on headers: the field of each, or null to leave it aside. */
export type HeaderMapping = ReadonlyMap<string, FieldKey | null>;

const NO_MAPPING: HeaderMapping = new Map();
const BIRTH_PARTS: readonly FieldKey[] = ['anneeNaissance', 'moisNaissance', 'jourNaissance'];

/**
 * Which header is which field. Source: design.md, headers.
 * @param headers the cells of a header row; empty ones are passed over.
 * @param mapping the user's word, by header; it goes before ours.
 */
export function matchHeaders(
  headers: readonly CellValue[],
  mapping: HeaderMapping = NO_MAPPING,
): HeaderMatch {
  const said = new Map([...mapping].map(([header, field]) => [headerKey(header), field]));
  const columnsOf = new Map<FieldKey, HeaderAt[]>();
  const ambiguous: AmbiguousHeader[] = [];
  const unmatched: HeaderAt[] = [];
  headers.forEach((cell, offset) => {
    const header = trimBlanks(cellText(cell));
    if (header === '') return;
    const candidates = candidatesOf(header, said);
    const [field] = candidates;
    if (field === undefined) unmatched.push({ offset, header });
    else if (candidates.length > 1) ambiguous.push({ offset, header, candidates });
    else columnsOf.set(field, [...(columnsOf.get(field) ?? []), { offset, header }]);
  });
  return {
    offsets: Object.fromEntries([...columnsOf].map(([field, [first]]) => [field, first?.offset])),
    duplicates: [...columnsTwice(columnsOf), ...birthDateTwice(columnsOf)],
    ambiguous,
    unmatched,
  };
}

function candidatesOf(header: string, said: ReadonlyMap<string, FieldKey | null>): readonly FieldKey[] {
  const word = said.get(headerKey(header));
  if (word !== undefined) return word === null ? [] : [word];
  return fieldsNamed(header);
}

function columnsTwice(columnsOf: ReadonlyMap<FieldKey, readonly HeaderAt[]>): readonly DuplicateHeaders[] {
  return [...columnsOf]
    .filter(([, columns]) => columns.length > 1)
    .map(([field, columns]) => ({ field, columns }));
}

/** The one column of the birth date and the three columns of its parts are two ways: a table has one of them. */
function birthDateTwice(columnsOf: ReadonlyMap<FieldKey, readonly HeaderAt[]>): readonly DuplicateHeaders[] {
  const whole = columnsOf.get('dateNaissance');
  const parts = BIRTH_PARTS.flatMap((field) => columnsOf.get(field) ?? []);
  return whole === undefined || parts.length === 0
    ? []
    : [{ field: 'dateNaissance', columns: [...whole, ...parts] }];
}
