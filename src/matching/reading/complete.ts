import { readText, type Completed, type Origin, type Passage } from '#cells';
import { addMonths, fieldKeys, foldWords, groupBy, type FieldKey, type Values } from '#dictionary';
import type { Constants, TableMatch, ValueReading } from '../types';

/** A line of *Mes certifications*: what its rows are by default; '' says nothing. */
export interface CertificationDefaults {
  readonly code: string;
  /** First and last day of delivery. */
  readonly from: string;
  readonly to: string;
  readonly defaults: Constants;
  /** Length of validity; null when it has no end or is not said. */
  readonly months: number | null;
}

/** What is known besides the cells. */
export interface Knowledge {
  /** How the sheet is read; null for one that nobody matched. */
  readonly table: TableMatch | null;
  readonly constants: Constants;
  readonly certifications: readonly CertificationDefaults[];
}

type Filling = { -readonly [Key in FieldKey]?: string };

/**
 * Completes a row with what is known besides its cells: the words that were decided upon are read, then what no cell
 * says comes from *Mes certifications*, from the sheet, from the workbook, in that order. Source: design.md, precedence.
 * @returns undefined when there is nothing to complete with.
 */
export function completer({
  table,
  constants,
  certifications,
}: Knowledge): ((values: Values, typed: Passage['typed']) => Completed) | undefined {
  const readings = readingsOf(table?.values ?? []);
  const sheet = constantsOf(table);
  if (table === null && certifications.length === 0 && Object.keys(constants).length === 0) return undefined;
  return (values, typed) => {
    const filled: Filling = { ...values };
    const given: { -readonly [Key in FieldKey]?: Origin } = {};
    const give = (field: FieldKey, value: string | undefined, origin: Origin) => {
      if (value === undefined || value === '' || filled[field] !== undefined) return;
      filled[field] = value;
      given[field] = origin;
    };
    const delivered =
      values.dateDebutValidite ?? sheet.dateDebutValidite ?? constants.dateDebutValidite ?? '';
    for (const [field, words] of readings) {
      const own = typed[field];
      const text = own === undefined ? values[field] : readText(own);
      const read = text === undefined ? undefined : readOn(words.get(keyOf(text)), delivered);
      if (read !== undefined) filled[field] = read;
    }
    const code = filled.code ?? sheet.code ?? constants.code ?? '';
    const certification = onlyOne(certifications, code, delivered);
    if (certification !== null) {
      for (const field of fieldKeys) give(field, certification.defaults[field], 'certification');
      if (certification.months !== null && /^\d{4}-\d\d-\d\d$/.test(delivered))
        give('dateFinValidite', addMonths(delivered, certification.months), 'certification');
    }
    for (const { field, byCertification } of table?.missing ?? [])
      give(field, byCertification?.[code], 'certification');
    for (const field of fieldKeys) give(field, sheet[field], 'sheet');
    for (const field of fieldKeys) give(field, constants[field], 'workbook');
    if (table !== null) give('type', /^(?:RNCP|RS)(?=\d)/.exec(code)?.[0], 'certification');
    return { values: filled, given };
  };
}

/** What the sheet says of all its rows. */
function constantsOf(table: TableMatch | null): Constants {
  return Object.fromEntries(
    (table?.missing ?? []).flatMap(({ field, constant }) => (constant === null ? [] : [[field, constant]])),
  );
}

/** A code that is listed twice is told apart by the day of delivery; else it says nothing. */
function onlyOne(
  certifications: readonly CertificationDefaults[],
  code: string,
  delivered: string,
): CertificationDefaults | null {
  const [one, ...others] = certifications.filter((line) => line.code === code && isWithin(line, delivered));
  return one === undefined || others.length > 0 ? null : one;
}

const isWithin = ({ from = '', to = '' }: { readonly from?: string; readonly to?: string }, day: string) =>
  (from === '' || from <= day) && (to === '' || day <= to);

type Words = ReadonlyMap<string, readonly ValueReading[]>;

/** What two texts share when they are the same word. */
export const keyOf = (text: string): string => foldWords(text) || text;

function readingsOf(values: readonly ValueReading[]): readonly (readonly [FieldKey, Words])[] {
  const kept = values.filter(({ value, read }) => read !== null && value !== '');
  return [...groupBy(kept, ({ field }) => field)].flatMap(([field, readings]) =>
    field === 'resultat' ? [] : [[field, groupBy(readings, ({ value }) => keyOf(value))] as const],
  );
}

/** Of a title with two successive codes, the one of that day; undefined when none is, or two are. */
function readOn(readings: readonly ValueReading[] | undefined, delivered: string): string | undefined {
  const [one, ...others] = (readings ?? []).filter((reading) => isWithin(reading, delivered));
  return one === undefined || others.some(({ read }) => read !== one.read)
    ? undefined
    : (one.read ?? undefined);
}
