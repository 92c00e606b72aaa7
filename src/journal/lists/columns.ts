import type { CellValue, Language, Text } from '#dictionary';
import { labelReader } from './labels';

/** How a value stands in a cell. */
export interface Codec<Value> {
  /** en-US number format. */
  readonly format: string;
  readonly write: (value: Value, language: Language) => CellValue;
  /** Never throws: a cell that someone emptied or changed gives the safe value. */
  readonly read: (cell: CellValue) => Value;
}

/** A column of *Dépôts* or *Historique*. */
export interface JournalColumn {
  readonly key: string;
  readonly header: Text;
  /** In characters. */
  readonly width: number;
  readonly format: string;
}

export interface Column<Value> {
  readonly header: Text;
  readonly width: number;
  readonly codec: Codec<Value>;
}

/** The columns of a line, by the name of what they hold, in their order. */
export type ColumnsOf<Line> = { readonly [Key in keyof Line]-?: Column<Line[Key]> };

export const text: Codec<string> = {
  format: '@',
  write: (value) => (value === '' ? null : value),
  read: (cell) => String(cell ?? '').trim(),
};

const whole = (cell: CellValue): number | null => {
  const digits = String(cell ?? '').replace(/\s/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
};

export const count: Codec<number> = {
  format: '0',
  write: (value) => value,
  read: (cell) => whole(cell) ?? 0,
};

export const countOrNone: Codec<number | null> = { format: '0', write: (value) => value, read: whole };

/** A label of a table. @param unreadable what a cell that holds none of them is taken for. */
export function label<Code extends string, Fallback extends Code | null>(
  table: Readonly<Record<Code, Text>>,
  unreadable: Fallback,
): Codec<Code | Fallback> {
  const read = labelReader(table);
  return {
    format: '@',
    write: (value, language) => (value === null ? null : table[value][language]),
    read: (cell) => read(cell) ?? unreadable,
  };
}

/** The columns as the template makes them. */
export function journalColumns<Line extends object>(columns: ColumnsOf<Line>): readonly JournalColumn[] {
  return entries(columns).map(([key, { header, width, codec }]) => ({
    key,
    header,
    width,
    format: codec.format,
  }));
}

export function entries<Line extends object>(
  columns: ColumnsOf<Line>,
): readonly (readonly [keyof Line & string, Column<Line[keyof Line]>])[] {
  return Object.entries(columns) as unknown as [keyof Line & string, Column<Line[keyof Line]>][];
}
