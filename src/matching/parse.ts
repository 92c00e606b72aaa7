import { NOT_CERTIFIED, readConstant, splitNames } from '#cells';
import { columnNumber, fieldKeys, LAST_COLUMN, type FieldKey } from '#dictionary';
import { isIdPattern } from './ids';
import {
  MATCHING_VERSION,
  OF_ONE_PERSON,
  type ColumnMatch,
  type Constants,
  type IdChoice,
  type MatchedField,
  type Matching,
  type MissingField,
  type TableMatch,
  type ValueReading,
} from './types';
import { constantOfPerson, fieldTwice, matchingNotJson, matchingUnreadable } from './refusals';

type Thing = Readonly<Record<string, unknown>>;

/**
 * Reads a matching, as it was printed or edited.
 * @throws BadInputError naming what is wrong and where.
 */
export function parseMatching(text: string): Matching {
  return matchingOf(parsed(text));
}

/** @throws BadInputError naming what is wrong and where. */
export function matchingOf(given: unknown): Matching {
  const { version, tables, constants } = thing(given, 'matching');
  if (typeof version !== 'number' || !(version <= MATCHING_VERSION))
    throw matchingUnreadable('version', String(version));
  const all = constantsOf(constants);
  return {
    version: MATCHING_VERSION,
    ...(constants === undefined ? {} : { constants: all }),
    tables: list(tables, 'tables').map(tableOf),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw matchingNotJson();
  }
}

/** One table of a matching. @param at where it is, for who reads the refusal. */
export function tableOf(given: unknown, index = 0): TableMatch {
  const at = `tables[${index}]`;
  const { sheet, headerRows, firstRow, lastRow, rows, columns, missing, values, id } = thing(given, at);
  const table: TableMatch = {
    sheet: text(sheet, `${at}.sheet`),
    headerRows: list(headerRows, `${at}.headerRows`).map((row) => rowNumber(row, `${at}.headerRows`)),
    firstRow: rowNumber(firstRow, `${at}.firstRow`),
    lastRow: rowNumber(lastRow ?? firstRow, `${at}.lastRow`),
    rows: typeof rows === 'number' ? rows : 0,
    columns: list(columns, `${at}.columns`).map((column, place) =>
      columnOf(column, `${at}.columns[${place}]`),
    ),
    missing: list(missing ?? [], `${at}.missing`).map((field, place) =>
      missingOf(field, `${at}.missing[${place}]`),
    ),
    values: list(values ?? [], `${at}.values`).map((value, place) =>
      valueOf(value, `${at}.values[${place}]`),
    ),
    id: idOf(id ?? null, `${at}.id`),
  };
  refuseTwice(table);
  return table;
}

/** What is the same for all the rows of the workbook. */
export function constantsOf(given: unknown): Constants {
  return Object.fromEntries(
    Object.entries(thing(given ?? {}, 'constants')).flatMap(([named, value]) => {
      const field = fieldOf(named, 'constants');
      const said = field === 'resultat' ? null : constantOf(field, value, `constants.${named}`);
      return said === null ? [] : [[field, said]];
    }),
  );
}

/** A value for several rows, as its field reads it; null when there is none. */
function constantOf(field: FieldKey, value: unknown, at: string): string | null {
  const said = saidBy(value);
  if (said === null) return null;
  if (OF_ONE_PERSON.has(field)) throw constantOfPerson(field);
  const read = readConstant(field, said);
  if (read === null) throw matchingUnreadable(at, said);
  return read;
}

function columnOf(given: unknown, at: string): ColumnMatch {
  const { column, header, fields = [], split = null, certainty, samples, unsure } = thing(given, at);
  const letter = text(column, `${at}.column`).toUpperCase();
  if (!isColumn(letter)) throw matchingUnreadable(`${at}.column`, letter);
  const name = splitNames.find((each) => each === split) ?? null;
  if (split !== null && name === null) throw matchingUnreadable(`${at}.split`, shown(split));
  const named = (Array.isArray(fields) ? fields : [fields]).filter((each) => each !== null);
  const matched = named.map((field) => fieldOf(field, `${at}.fields`));
  if (matched.length > 1 && name === null) throw matchingUnreadable(`${at}.fields`, matched.join(', '));
  return {
    column: letter,
    header: typeof header === 'string' ? header : '',
    fields: matched,
    split: matched.length === 0 ? null : name,
    certainty: matched.length === 0 ? 'none' : certainty === 'proposed' ? 'proposed' : 'certain',
    samples: Array.isArray(samples) ? samples.map(shown) : [],
    ...(unsure === true ? { unsure } : {}),
  };
}

function missingOf(given: unknown, at: string): MissingField {
  const { field: named, constant = null, byCertification = null, certainty } = thing(given, at);
  const field = fieldOf(named, `${at}.field`);
  if (field === 'resultat') throw matchingUnreadable(`${at}.field`, field);
  const by = byCertification === null || byCertification === false ? {} : thing(byCertification, at);
  const codes = Object.entries(by).flatMap(([code, value]) => {
    const said = constantOf(field, value, `${at}.byCertification.${code}`);
    return said === null ? [] : [[code, said] as const];
  });
  const said = constantOf(field, constant, `${at}.constant`);
  return {
    field,
    constant: said,
    byCertification: codes.length === 0 ? null : Object.fromEntries(codes),
    ...(certainty === 'proposed' && said !== null ? { certainty } : {}),
  };
}

/** What is said of a value: booleans and numbers are taken as the words they are. */
const saidBy = (value: unknown): string | null => {
  const written = typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : null;
};

function valueOf(given: unknown, at: string): ValueReading {
  const { field, value, count, read = null, aside = null, certainty, from, to } = thing(given, at);
  const day = (each: unknown) => (typeof each === 'string' && /^\d{4}-\d\d-\d\d$/.test(each) ? each : null);
  const [first, last] = [day(from), day(to)];
  const matched = fieldOf(field, `${at}.field`);
  const said = saidBy(read);
  const known = said === null || matched === 'resultat' ? said : readConstant(matched, said);
  if (said !== null && known === null) throw matchingUnreadable(`${at}.read`, said);
  return {
    field: matched,
    value:
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '',
    count: typeof count === 'number' ? count : 0,
    read: known,
    aside: aside === true ? NOT_CERTIFIED : aside === false ? null : saidBy(aside),
    ...(certainty === 'proposed' && known !== null ? { certainty } : {}),
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { to: last }),
  };
}

/** A value in words: nested a thousand times, it has none. */
function shown(given: unknown): string {
  if (typeof given === 'string') return given;
  try {
    return JSON.stringify(given) ?? '';
  } catch {
    return '…';
  }
}

const isColumn = (letter: string) => /^[A-Z]{1,3}$/.test(letter) && columnNumber(letter) <= LAST_COLUMN;

function idOf(given: unknown, at: string): IdChoice | null {
  if (given === null) return null;
  const { column, pattern } = thing(given, at);
  if (typeof column === 'string' && isColumn(column.toUpperCase())) return { column: column.toUpperCase() };
  if (typeof pattern === 'string' && isIdPattern(pattern)) return { pattern };
  throw matchingUnreadable(at, shown(given));
}

/** A field is said by one column only: choosing between two would be guessing. */
function refuseTwice({ columns, sheet }: TableMatch): void {
  const by = new Map<MatchedField, string>();
  for (const { fields, column } of columns)
    for (const field of fields) {
      const other = by.get(field);
      if (other !== undefined) throw fieldTwice(sheet, field, [other, column]);
      by.set(field, column);
    }
}

function fieldOf(given: unknown, at: string): MatchedField {
  const known = given === 'resultat' ? given : fieldKeys.find((key) => key === given);
  if (known === undefined) throw matchingUnreadable(at, shown(given));
  return known;
}

function thing(given: unknown, at: string): Thing {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw matchingUnreadable(at, shown(given));
  return given as Thing;
}

function list(given: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(given)) throw matchingUnreadable(at, shown(given));
  return given;
}

function text(given: unknown, at: string): string {
  if (typeof given !== 'string' || given === '') throw matchingUnreadable(at, shown(given));
  return given;
}

const LAST_ROW = 1_048_576;

function rowNumber(given: unknown, at: string): number {
  const isRow = typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= LAST_ROW;
  if (!isRow) throw matchingUnreadable(at, shown(given));
  return given;
}
