import type { Datum } from '../types';

/** `1 caractère`, `5 caractères`: in French 0 and 1 are singular. */
export function pluralFrench(count: Datum, one: string, many = `${one}s`): string {
  return `${count ?? 0} ${Number(count) < 2 ? one : many}`;
}

/** `1 character`, `5 characters`. */
export function pluralEnglish(count: Datum, one: string, many = `${one}s`): string {
  return `${count ?? 0} ${Number(count) === 1 ? one : many}`;
}
