import { columnNumber, groupBy } from '#dictionary';
import type { ColumnMatch } from '../types';

/** A column of a matching, where it now stands. */
export interface PlacedColumn {
  readonly column: ColumnMatch;
  /** 1-based; null when the column is gone. */
  readonly at: number | null;
}

/** A header for comparison. */
export const keyOf = (header: string): string => header.replace(/\s+/gu, ' ').trim();

/**
 * Where each column now is: by its header; without one, in its place. Of several with one header, as many as there were
 * stand in the same order; else each place is of the nearest, and the others are gone.
 * @param headers of the row, by column, '' for none.
 */
export function placeColumns(
  columns: readonly ColumnMatch[],
  headers: readonly string[],
): readonly PlacedColumn[] {
  const filled = headers.map((text, index) => ({ text, at: index + 1 })).filter(({ text }) => text !== '');
  const places = groupBy(filled, ({ text }) => text);
  const at = new Map<ColumnMatch, number>();
  for (const [header, same] of groupBy(columns, (column) => keyOf(column.header))) {
    const free = (places.get(header) ?? []).map((place) => place.at);
    const pairs = free.length === same.length ? inOrder(same, free) : nearest(same, free);
    for (const [column, place] of pairs) at.set(column, place);
  }
  return columns.map((column) => {
    const was = columnNumber(column.column);
    if (column.header === '') return { column, at: (headers[was - 1] ?? '') === '' ? was : null };
    return { column, at: at.get(column) ?? null };
  });
}

type Pairs = readonly (readonly [ColumnMatch, number])[];

function inOrder(columns: readonly ColumnMatch[], places: readonly number[]): Pairs {
  const ordered = [...columns].sort((a, b) => columnNumber(a.column) - columnNumber(b.column));
  return ordered.flatMap((column, index) => {
    const place = places[index];
    return place === undefined ? [] : [[column, place] as const];
  });
}

function nearest(columns: readonly ColumnMatch[], places: readonly number[]): Pairs {
  const far = ([column, place]: Pairs[number]) => Math.abs(columnNumber(column.column) - place);
  const all = columns.flatMap((column) => places.map((place) => [column, place] as const));
  const taken = new Set<ColumnMatch | number>();
  return all
    .sort((a, b) => far(a) - far(b))
    .filter(([column, place]) => {
      if (taken.has(column) || taken.has(place)) return false;
      taken.add(column).add(place);
      return true;
    });
}
