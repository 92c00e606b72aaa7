import { letOthersGo } from '#dictionary';
import type { Run } from '../reading/run';
import type { FluxFile, Violation } from '../types';
import { locate } from './locate';
import { slicesOf } from './slices';
import type { Refusal, Validator } from './validator';

/** What the XSD says of a file. */
export interface FluxCheck {
  readonly valid: boolean;
  /** The first ones, in the order of the file. */
  readonly violations: readonly Violation[];
  /** All that were found; the rest of the file was not looked at once there were too many. */
  readonly count: number;
  readonly complete: boolean;
}

export interface Validation extends Run {
  /** How many violations to bring back; 1000 when it is not given. */
  readonly maxViolations?: number;
}

/** libxml2 says twice what is wrong with a value: the facet, then this, which adds nothing. */
const ECHO = /is not a valid value of the (?:local )?(?:atomic|union|list) type/;
const ONE_EXPECTED = /Missing child element\(s\)\. Expected is \( (?:\{[^}]*\})?([\w.-]+) \)/;

/**
 * Validates a file against an XSD, in slices that have its own envelope and its own bytes; it gives way
 * between slices. Stops early once `maxViolations` are found. Source: excel.md, measured.
 */
export async function validateFlux(
  file: FluxFile,
  validator: Validator,
  { maxViolations = 1000, onProgress, signal }: Validation = {},
): Promise<FluxCheck> {
  signal?.throwIfAborted();
  const violations: Violation[] = [];
  const seen = new Set<string>();
  let count = 0;
  let done = 0;
  for (const slice of slicesOf(file)) {
    if (count >= maxViolations) break;
    for (const { line: inSlice, message } of withoutEchoes(validator.check(slice.bytes))) {
      const line = slice.lineInFile(inSlice);
      const key = `${line} ${message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      count += 1;
      if (violations.length < maxViolations) violations.push(violationAt(file, line, message));
    }
    done = slice.done;
    onProgress?.(done, file.rows.length);
    await letOthersGo(signal);
  }
  return { valid: count === 0, violations, count, complete: done === file.rows.length };
}

function withoutEchoes(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(
    ({ line, message }, index) => !(ECHO.test(message) && refusals[index - 1]?.line === line),
  );
}

function violationAt(file: FluxFile, line: number, message: string): Violation {
  const { at, element } = locate(file, line) ?? { at: null, element: null };
  return { at, element: ONE_EXPECTED.exec(message)?.[1] ?? element, line, message };
}
