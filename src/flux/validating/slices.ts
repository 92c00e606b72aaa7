import type { FluxFile } from '../types';
import { bytesOf, layoutOf, type GroupPlace, type Layout } from './layout';

/** A document made of part of the passages of a file and of its whole envelope, byte for byte. */
export interface Slice {
  readonly bytes: Uint8Array;
  /** Passages of the file up to the end of this slice. */
  readonly done: number;
  /** The line of the file that a line of the slice comes from; both 1-based. */
  readonly lineInFile: (line: number) => number;
}

/** libxml2 counts the lines of elements exactly up to 65 535. */
const MAX_LINES = 60_000;
const MAX_BYTES = 8_000_000;

/** Bytes of the file, whole lines. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** The file in slices that are cut between passages: no rule of the XSD goes across them. */
export function* slicesOf(file: FluxFile): Generator<Slice> {
  const layout = layoutOf(file);
  const count = layout.starts.length;
  let first = 0;
  let group = 0;
  while (first < count) {
    const end = endOfSlice(file, layout, first);
    while ((layout.groups[group + 1]?.first ?? Infinity) <= first) group += 1;
    const place = layout.groups[group];
    if (place === undefined) return;
    yield sliceOf(file, partsOf(file, layout, place, first, end), end);
    first = end;
  }
}

/** The passage after the last one of a slice that begins at `first`. */
function endOfSlice({ startLines, bytes }: FluxFile, { starts }: Layout, first: number): number {
  const line = startLines[first] ?? 0;
  const byte = starts[first] ?? 0;
  let end = first + 1;
  while (
    end < starts.length &&
    (startLines[end + 1] ?? Infinity) - line <= MAX_LINES &&
    (starts[end + 1] ?? bytes) - byte <= MAX_BYTES
  )
    end += 1;
  return end;
}

function partsOf(
  file: FluxFile,
  { starts, groups, tail }: Layout,
  group: GroupPlace,
  first: number,
  end: number,
): readonly Part[] {
  const next = groups.find((place) => place.first === end);
  const start = (passage: number): number => starts[passage] ?? 0;
  const line = (passage: number): number => file.startLines[passage] ?? 0;
  return [
    { from: 0, to: groups[0]?.byte ?? 0, line: 1 },
    { from: group.byte, to: start(group.first), line: group.line },
    {
      from: start(first),
      to: next?.before.byte ?? (end < starts.length ? start(end) : tail.byte),
      line: line(first),
    },
    { from: tail.byte, to: file.bytes, line: tail.line },
  ];
}

function sliceOf(file: FluxFile, parts: readonly Part[], done: number): Slice {
  const bytes = new Uint8Array(parts.reduce((sum, { from, to }) => sum + to - from, 0));
  const lines: { readonly inSlice: number; readonly inFile: number }[] = [];
  let at = 0;
  let inSlice = 1;
  for (const { from, to, line } of parts) {
    const part = bytesOf(file, from, to);
    bytes.set(part, at);
    at += part.length;
    lines.push({ inSlice, inFile: line });
    inSlice += countLines(part);
  }
  const lineInFile = (line: number): number => {
    const part = lines.findLast((candidate) => candidate.inSlice <= line);
    return part === undefined ? line : part.inFile + line - part.inSlice;
  };
  return { bytes, done, lineInFile };
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
