import type { ColumnMatch, MatchedField, TableMatch, ValueReading } from '#matching';
import { groupBy } from '#dictionary';

/** What was decided goes before what is proposed; a column that nobody decided upon is proposed. */
export function withKept(proposed: readonly ColumnMatch[], kept: TableMatch | null): readonly ColumnMatch[] {
  if (kept === null) return proposed;
  const decided = new Map(kept.columns.map((column) => [column.column, column]));
  const taken = new Set(kept.columns.flatMap((column) => column.fields));
  return proposed.map((column): ColumnMatch => {
    const own = decided.get(column.column);
    if (own !== undefined) return { ...own, samples: column.samples };
    const isFree = column.fields.every((field) => !taken.has(field));
    return isFree ? column : { ...column, fields: [], split: null, certainty: 'none' };
  });
}

export function keptMissing(
  missing: TableMatch['missing'],
  kept: TableMatch | null,
  said: ReadonlySet<MatchedField>,
): TableMatch['missing'] {
  if (kept === null) return missing;
  const asked = new Set(missing.map(({ field }) => field));
  return [
    ...missing.map((each) => kept.missing.find(({ field }) => field === each.field) ?? each),
    ...kept.missing.filter(({ field }) => !asked.has(field) && !said.has(field)),
  ];
}

export function keptValues(values: TableMatch['values'], kept: TableMatch | null): TableMatch['values'] {
  if (kept === null) return values;
  const keyOf = ({ field, value }: ValueReading) => `${field}\n${value}`;
  const decided = groupBy(kept.values, keyOf);
  const first = new Map<string, number>();
  values.forEach((value, at) => first.has(keyOf(value)) || first.set(keyOf(value), at));
  const isFirst = (value: ValueReading, at: number) => first.get(keyOf(value)) === at;
  return values
    .filter(isFirst)
    .flatMap((value) =>
      (decided.get(keyOf(value)) ?? [value]).map((own) => ({ ...own, count: value.count })),
    );
}
