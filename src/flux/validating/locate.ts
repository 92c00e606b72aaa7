import type { RowAt } from '#dictionary';
import type { FluxFile } from '../types';
import { bytesOf, layoutOf, type Layout } from './layout';

/** What a line of a flux is about. */
export interface Place {
  /** null for the envelope. */
  readonly at: RowAt | null;
  /** The name of the element on that line. */
  readonly element: string | null;
}

const NAME = /<\/?(?:[\w.-]+:)?([\w.-]+)/;

/**
 * The row and the element of a line. The lines of a certification before its passages go to its first row.
 * @param line 1-based
 * @returns null when the file has no such line
 */
export function locate(file: FluxFile, line: number): Place | null {
  const layout = layoutOf(file);
  if (!Number.isInteger(line) || line < 1 || line > layout.lines) return null;
  const passage = passageAt(file, layout, line);
  const element = NAME.exec(lineText(file, layout, line))?.[1] ?? null;
  return { at: passage === null ? null : (file.rows[passage] ?? null), element };
}

/** The index of the passage that a line belongs to; null for the envelope. */
function passageAt(file: FluxFile, { groups, tail }: Layout, line: number): number | null {
  const passage = lastUpTo(file.startLines.length, (index) => file.startLines[index] ?? 0, line);
  if (line >= tail.line) return null;
  const group = groups[lastUpTo(groups.length, (index) => groups[index]?.before.line ?? 0, line)];
  if (group === undefined) return null;
  if (line < group.line) return null;
  return Math.max(passage, group.first);
}

/** The index of the last of an ascending list that is at most `limit`; -1 when there is none. */
function lastUpTo(length: number, at: (index: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineText(file: FluxFile, layout: Layout, line: number): string {
  const index = lastUpTo(file.startLines.length, (passage) => file.startLines[passage] ?? 0, line);
  const from = layout.starts[index] ?? 0;
  const to = layout.starts[index + 1] ?? file.bytes;
  const text = new TextDecoder().decode(bytesOf(file, from, to));
  return text.split('\n')[line - (file.startLines[index] ?? 1)] ?? '';
}
