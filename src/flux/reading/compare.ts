import {
  formatResultats,
  letOthersGo,
  parseResultats,
  rowMap,
  type FieldKey,
  type RowAt,
  type Values,
} from '#dictionary';
import type { FluxFile, FluxPassage } from '../types';
import { isFilled } from '../writing/choose';
import { PASSAGE_KEYS } from '../writing/paths';
import { openReader, type ReadPassage } from './read';
import type { Run } from './run';

/** Of a passage that the writer did not write. */
const NOWHERE: RowAt = { sheet: '', row: 0 };

/** A value that a written file does not give back. */
export interface Difference {
  readonly at: RowAt;
  /** null when the passage is missing, or is there without having been asked for. */
  readonly field: FieldKey | null;
  /** What the table holds; null for nothing. */
  readonly expected: string | null;
  /** What the file holds; null for nothing. */
  readonly found: string | null;
}

/**
 * Parses a file again and holds it against the passages it should contain: no difference means that the file
 * gives back every value exactly. `field` is `identification` when the branch differs.
 * @throws BadInputError when the file cannot be parsed
 */
export async function compareFlux(
  file: FluxFile,
  passages: readonly FluxPassage[],
  { onProgress, signal }: Run = {},
): Promise<readonly Difference[]> {
  signal?.throwIfAborted();
  const expected = rowMap(passages.map((passage) => [passage, passage]));
  const differences: Difference[] = [];
  const reader = openReader();
  let ordinal = 0;
  for (const chunk of file.chunks) {
    for (const found of reader.push(chunk)) {
      const at = file.rows[ordinal] ?? NOWHERE;
      const passage = expected.get(at);
      expected.delete(at);
      ordinal += 1;
      if (passage === undefined)
        differences.push({ at, field: null, expected: null, found: found.values.idTechnique ?? '' });
      else differences.push(...comparePassage(passage, found));
    }
    onProgress?.(ordinal, passages.length);
    await letOthersGo(signal);
  }
  reader.end();
  for (const { sheet, row, values } of passages) {
    const at = { sheet, row };
    if (expected.delete(at))
      differences.push({ at, field: null, expected: values.idTechnique ?? '', found: null });
  }
  return differences;
}

function comparePassage(
  { sheet, row, branch, values }: FluxPassage,
  found: ReadPassage,
): readonly Difference[] {
  const at = { sheet, row };
  const differences: Difference[] = [];
  if (branch !== found.branch)
    differences.push({ at, field: 'identification', expected: branch, found: found.branch });
  for (const field of PASSAGE_KEYS) {
    const wanted = valueOf(values, field);
    const read = found.values[field] ?? null;
    if (wanted !== read) differences.push({ at, field, expected: wanted, found: read });
  }
  return differences;
}

/** Blanks between digital results say nothing: the file holds elements. */
function valueOf(values: Values, field: FieldKey): string | null {
  const value = values[field];
  if (!isFilled(value)) return null;
  if (field !== 'resultats') return value;
  const results = parseResultats(value);
  return results === null ? value : formatResultats(results) || null;
}
