import { fields, type Field } from '#dictionary';
import type { MatchedField, TableMatch } from '#matching';

/** Whether what such a column holds is a word of a list, and so may be kept: never what is a person's own. */
export function isOfList(field: MatchedField): boolean {
  if (field === 'resultat' || field === 'code') return true;
  const { kind }: Field = fields[field];
  return kind.type === 'code' || kind.type === 'boolean';
}

/** A table of a matching without what is of its rows: samples, counts, where it ends, readings of free texts. */
export const withoutRows = (table: TableMatch): TableMatch => ({
  ...table,
  lastRow: table.firstRow,
  rows: 0,
  columns: table.columns.map((column) => ({ ...column, samples: [] })),
  values: table.values.filter(({ field }) => isOfList(field)).map((value) => ({ ...value, count: 0 })),
});
