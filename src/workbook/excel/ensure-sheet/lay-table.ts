import type { Rectangle } from '#dictionary';
import type { TableSpec } from '#template';
import { uniqueHeaders } from '#workbook';
import type { PlacedSpec } from '../looks/column-looks';

/** A table to be made: where it goes, and what it is called. */
export interface LaidTable {
  readonly name: string;
  readonly range: Rectangle;
  readonly headers: readonly string[];
  readonly columns: readonly PlacedSpec[];
  readonly rows: TableSpec['rows'];
  /** Last row that drop-downs and prompts reach. */
  readonly reach: number;
}

/** @param taken names of tables and ranges, in lower case. */
export function layTable(spec: TableSpec, taken: ReadonlySet<string>): LaidTable {
  const { headerRow, firstColumn, columns, rows } = spec;
  const bottom = headerRow + Math.max(1, rows.length);
  return {
    name: freeName(spec.name, taken),
    headers: uniqueHeaders(
      [],
      columns.map(({ header }) => header),
    ),
    columns: columns.map((column, index) => ({ column: firstColumn + index, spec: column })),
    range: { top: headerRow, left: firstColumn, bottom, right: firstColumn + columns.length - 1 },
    rows,
    reach: spec.reach ?? bottom,
  };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
