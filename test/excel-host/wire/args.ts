import { type Area, parseArea, splitAddress } from '../model/address';
import { invalidArgument, itemNotFound } from '../model/errors';
import { findSheet } from '../model/sheets';
import type { RangeRef, Sheet } from '../model/workbook';
import { type Argument, isHandle } from './class';

/** @throws InvalidArgument unless the argument is an integer. */
export function integer(value: Argument, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function text(value: Argument, fallback?: string): string {
  const given = value ?? fallback;
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}

export function flag(value: Argument, fallback?: boolean): boolean {
  const given = value ?? fallback;
  if (typeof given !== 'boolean') throw invalidArgument();
  return given;
}

export const optionalText = (value: Argument): string | undefined =>
  value === null || value === undefined ? undefined : text(value);

/** One of the words of an enumeration, however its first letter is written. */
export function oneOf<T extends string>(value: Argument, words: readonly T[]): T {
  const given = text(value).toLowerCase();
  const word = words.find((each) => each.toLowerCase() === given);
  if (word === undefined) throw invalidArgument();
  return word;
}

export function record(value: Argument): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

export function list(value: Argument): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}

const isRef = (value: unknown): value is RangeRef =>
  typeof value === 'object' && value !== null && 'sheet' in value && 'area' in value;

/** A range given as an object or as an address, which may name its sheet. */
export function range(value: Argument, sheet: Sheet): RangeRef {
  if (isHandle(value) && isRef(value.self)) return value.self;
  const { sheet: name, address } = splitAddress(text(value));
  const target = name === undefined ? sheet : findSheet(sheet.workbook, name);
  if (target === undefined) throw itemNotFound();
  return { sheet: target, area: parseArea(address) };
}

/** Areas given as a range, as areas, or as addresses parted by commas. */
export function areas(value: Argument, sheet: Sheet): readonly Area[] {
  if (isHandle(value)) {
    const { self } = value;
    if (isRef(self)) return [self.area];
    if (typeof self === 'object' && self !== null && 'areas' in self) return self.areas as readonly Area[];
  }
  return text(value)
    .split(',')
    .map((part) => range(part, sheet).area);
}

/** Rows of a table as given: a matrix, or one row. */
export function matrix(value: Argument): readonly (readonly unknown[])[] {
  const rows = list(value);
  return rows.every(Array.isArray) ? (rows as readonly (readonly unknown[])[]) : [rows];
}
