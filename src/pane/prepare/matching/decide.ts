import { addDays } from '#dictionary';
import type {
  ColumnMatch,
  Constants,
  MatchedField,
  MissingField,
  SplitView,
  TableMatch,
  ValueReading,
} from '#session';

/** Changes what is being decided; what is said once of a column, of a value or of all rows holds on each sheet. */
type Deciding = <T extends TableMatch>(tables: readonly T[]) => readonly T[];

/** What a column is to be: a field, one taken apart, or nothing. */
export type Chosen = MatchedField | Pick<SplitView, 'name' | 'fields'> | null;

/** What the column of the name holds, as whoever decides says. */
export type NameAnswer = 'birth' | 'usage' | 'unknown';

const NAME: MatchedField = 'nomNaissance';

/** Whether it is asked what the name is: it would be read as the birth name, which its header does not say for sure. */
export const isNameAsked = ({ certainty, fields }: ColumnMatch): boolean =>
  certainty === 'proposed' && fields.includes(NAME);

/** Whether a column is only proposed, but for the name, of which another question is asked. */
export const isAsked = (column: ColumnMatch): boolean =>
  column.certainty === 'proposed' && !isNameAsked(column);

/** Columns of the same header are the same; without one, only itself. */
const isSame = (one: ColumnMatch, sheet: string, other: ColumnMatch, otherSheet: string): boolean =>
  one.header === '' || other.header === ''
    ? sheet === otherSheet && one.column === other.column
    : one.header === other.header && (sheet !== otherSheet || one.column === other.column);

function eachSame<T extends TableMatch>(
  tables: readonly T[],
  sheet: string,
  column: ColumnMatch,
  change: (column: ColumnMatch) => ColumnMatch,
): readonly T[] {
  return tables.map((table) => {
    const at = table.columns.findIndex((each) => isSame(column, sheet, each, table.sheet));
    const own = table.columns[at];
    if (own === undefined) return table;
    const next = change(own);
    // A field is said by one column only: the one that was chosen last.
    const columns = table.columns.map((each, index) =>
      index === at
        ? next
        : each.fields.some((field) => next.fields.includes(field))
          ? withFields(each, null)
          : each,
    );
    return { ...table, columns };
  });
}

function withFields({ unsure, ...column }: ColumnMatch, chosen: Chosen): ColumnMatch {
  if (chosen === null) return { ...column, fields: [], split: null, certainty: 'none' };
  return typeof chosen === 'string'
    ? { ...column, fields: [chosen], split: null, certainty: 'certain' }
    : { ...column, fields: chosen.fields, split: chosen.name, certainty: 'certain' };
}

/** Says what a column is. */
export const chooseField =
  (sheet: string, column: ColumnMatch, chosen: Chosen): Deciding =>
  (tables) =>
    eachSame(tables, sheet, column, (each) => withFields(each, chosen));

/** Says yes to what is proposed of a column. */
export const confirm =
  (sheet: string, column: ColumnMatch): Deciding =>
  (tables) =>
    eachSame(tables, sheet, column, (each) =>
      each.certainty === 'proposed' ? { ...each, certainty: 'certain' } : each,
    );

/** Says yes to all that is proposed and shown of a table. */
export const confirmAll =
  (sheet: string): Deciding =>
  (tables) => {
    const table = tables.find((each) => each.sheet === sheet);
    return (table?.columns ?? [])
      .filter(isAsked)
      .reduce((now, column) => confirm(sheet, column)(now), tables);
  };

/** Answers the question about the name, on each sheet that has that header. */
export const answerName =
  (sheet: string, column: ColumnMatch, answer: NameAnswer): Deciding =>
  (tables) =>
    eachSame(tables, sheet, column, (each) => {
      const { unsure, ...known } = each;
      const fields = each.fields.map((field): MatchedField =>
        field === NAME || field === 'nomUsage' ? (answer === 'usage' ? 'nomUsage' : NAME) : field,
      );
      return { ...known, fields, certainty: 'certain', ...(answer === 'unknown' ? { unsure: true } : {}) };
    });

/** Says what is the same for all the rows of the workbook: no sheet says it any more. null: nothing is. */
export const setOfAll =
  (field: MissingField['field'], value: string | null) =>
  <T extends { readonly tables: readonly TableMatch[]; readonly constants: Constants }>(shown: T): T => {
    const { [field]: _former, ...others } = shown.constants;
    return {
      ...shown,
      constants: value === null ? others : { ...others, [field]: value },
      tables: value === null ? shown.tables : shown.tables.map((table) => withoutConstant(table, field)),
    };
  };

/** What each of several sheets says of all its rows, and says alike. */
export function sameEverywhere(
  tables: readonly TableMatch[],
): readonly Pick<MissingField, 'field' | 'constant'>[] {
  const [first, ...others] = tables;
  if (first === undefined || others.length === 0) return [];
  return first.missing.filter(
    ({ field, constant }) =>
      constant !== null &&
      others.every(({ missing }) =>
        missing.some((each) => each.field === field && each.constant === constant),
      ),
  );
}

const withoutConstant = (table: TableMatch, field: MissingField['field']): TableMatch => ({
  ...table,
  missing: table.missing.map(({ certainty, ...each }) =>
    each.field === field ? { ...each, constant: null } : { ...each, ...(certainty && { certainty }) },
  ),
});

/** What is said of all rows: held on the other sheets too, where they said the same or nothing. */
export const setMissing =
  (sheet: string, said: MissingField): Deciding =>
  (tables) => {
    const before = tables
      .find((table) => table.sheet === sheet)
      ?.missing.find(({ field }) => field === said.field);
    const isSameAs = (other: MissingField) =>
      other.constant === null ||
      (other.constant === before?.constant && other.certainty === before.certainty);
    return tables.map((table) => {
      const isThere = table.missing.some(({ field }) => field === said.field);
      if (table.sheet === sheet && !isThere) return { ...table, missing: [...table.missing, said] };
      return {
        ...table,
        missing: table.missing.map((each) =>
          each.field === said.field && (table.sheet === sheet || isSameAs(each)) ? said : each,
        ),
      };
    });
  };

type OfValue = Pick<ValueReading, 'field' | 'value' | 'from'>;

const isSameValue = (one: OfValue, other: OfValue): boolean =>
  one.field === other.field && one.value === other.value;

/** Says what a value means, wherever it stands; of a title with two successive codes, the one that begins on that day. */
export const setReading =
  (value: OfValue, read: Pick<ValueReading, 'read' | 'aside'>): Deciding =>
  (tables) =>
    tables.map((table) => {
      const own = table.values.find((each) => isSameValue(each, value) && each.from === value.from);
      return {
        ...table,
        values: table.values.map((each) => {
          const { certainty, ...said } = each;
          return each === own ? { ...said, ...read } : each;
        }),
      };
    });

/** The code that a title has since a day, after another. */
export interface Successor {
  readonly read: string | null;
  /** ISO; null as long as it was not said. */
  readonly from: string | null;
}

/** Says that a title has another code since a day: the first one ends the day before. null: it has one code only. */
export const setSuccessor =
  (value: OfValue, next: Successor | null): Deciding =>
  (tables) =>
    tables.map((table) => {
      const first = table.values.find((each) => isSameValue(each, value));
      if (first === undefined) return table;
      const { to, ...open } = first;
      const since = next?.from ?? null;
      const both: readonly ValueReading[] =
        next === null
          ? [open]
          : [
              { ...open, ...(since !== null && { to: addDays(since, -1) }) },
              { ...blankOf(first), read: next.read, ...(since !== null && { from: since }) },
            ];
      return {
        ...table,
        values: table.values.flatMap((each) => {
          if (each === first) return both;
          return isSameValue(each, value) ? [] : each;
        }),
      };
    });

const blankOf = ({ field, value, count }: ValueReading) => ({ field, value, count, aside: null });

/** Says where the ids come from. */
export const setId =
  (sheet: string, id: TableMatch['id']): Deciding =>
  (tables) =>
    tables.map((table) => {
      if (table.sheet !== sheet) return table;
      const columns = table.columns.map((column): ColumnMatch => {
        const isChosen = id !== null && 'column' in id && column.column === id.column;
        if (isChosen) return withFields(column, 'idTechnique');
        return column.fields.includes('idTechnique') ? withFields(column, null) : column;
      });
      return { ...table, columns, id };
    });

/** What still stops: columns to be confirmed, and names of which it is asked what they are. */
export function stillAsked(tables: readonly TableMatch[]): {
  readonly columns: number;
  readonly names: readonly { readonly sheet: string; readonly column: ColumnMatch }[];
} {
  const names = new Map<string, { readonly sheet: string; readonly column: ColumnMatch }>();
  let columns = 0;
  for (const { sheet, columns: all } of tables)
    for (const column of all) {
      if (isAsked(column)) columns += 1;
      else if (isNameAsked(column) && !names.has(column.header)) names.set(column.header, { sheet, column });
    }
  return { columns, names: [...names.values()] };
}
