import type { RangeContent, RangeRequest } from '#workbook';
import { formatAt, valueAt, type MemorySheet } from './model';

export function readRange(sheet: MemorySheet, range: RangeRequest): RangeContent {
  const block = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: range.rows }, (_, line) =>
      Array.from({ length: range.columns }, (_, offset) => cell(range.row + line, range.column + offset)),
    );
  const values = block((row, column) => valueAt(sheet, row, column));
  const { formats } = range;
  if (formats === undefined) return { values };
  const isAsked = (column: number) => formats === 'all' || formats.includes(column);
  return {
    values,
    formats: block((row, column) => (isAsked(column) ? formatAt(sheet, row, column) : '')),
  };
}
