import { fieldKeys, type CellValue, type FieldKey } from '#dictionary';
import { isFingerprint } from '../fingerprint';
import type { LastCheck } from '../types';

/** A field, the column *Mis de côté*, or `*` for the whole row. */
export type MarkTarget = FieldKey | 'misDeCote' | '*';

/** What the hidden column of marks holds. */
export interface Marks {
  readonly errors: readonly MarkTarget[];
  readonly warnings: readonly MarkTarget[];
  /** Cells to look at after a KO; `true` for the row, without any cell in particular. */
  readonly ko: readonly MarkTarget[] | boolean;
  /** Fingerprint of the values checked; '' when they were not. */
  readonly fingerprint: string;
}

const keys: ReadonlySet<string> = new Set([...fieldKeys, 'misDeCote', '*']);
const isTarget = (text: string): text is MarkTarget => keys.has(text);

/**
 * `;E:nomNaissance;W:code;K:sexe;F:0123456789abcdef-01234567;`: what conditional formats search for
 * `;E:nomNaissance;`, whatever stands around it. '' when there is nothing to say. Source: excel.md.
 */
export function writeMarks({ errors, warnings, ko, fingerprint }: Marks): string {
  const kos = typeof ko === 'boolean' ? (ko ? ['*'] : []) : ko;
  const marks = [
    ...errors.map((target) => `E:${target}`),
    ...warnings.map((target) => `W:${target}`),
    ...kos.map((target) => `K:${target}`),
    ...(fingerprint === '' ? [] : [`F:${fingerprint}`]),
  ];
  return marks.length === 0 ? '' : `;${[...new Set(marks)].join(';')};`;
}

/**
 * Reads a cell of marks back. What is not a mark of ours is left out; never throws.
 * `lastCheck` is null when the row was never checked.
 */
export function readMarks(cell: CellValue): {
  readonly errors: readonly MarkTarget[];
  readonly warnings: readonly MarkTarget[];
  readonly ko: readonly MarkTarget[];
  readonly fingerprint: string;
  readonly lastCheck: LastCheck | null;
} {
  const found: Record<string, MarkTarget[]> = { E: [], W: [], K: [] };
  let fingerprint = '';
  for (const mark of String(cell ?? '').split(';')) {
    const [, letter = '', target = ''] = /^([EWKF]):(.+)$/.exec(mark) ?? [];
    if (letter === 'F' && isFingerprint(target)) fingerprint = target;
    if (isTarget(target)) found[letter]?.push(target);
  }
  const { E: errors = [], W: warnings = [], K: ko = [] } = found;
  const lastCheck = fingerprint === '' ? null : { hasError: errors.length > 0, fingerprint };
  return { errors, warnings, ko, fingerprint, lastCheck };
}
