import type { FluxFile } from '../types';
import { PREFIX } from '../writing/document';

/** A `certification` of the file. Lines are 1-based, bytes count from 0. */
export interface GroupPlace {
  /** Index of its first passage. */
  readonly first: number;
  /** Where its `<cpf:certification>` line begins. */
  readonly byte: number;
  readonly line: number;
  /** Where the line after the passage before it begins; the same as `byte` for the first certification. */
  readonly before: { readonly byte: number; readonly line: number };
}

/** Where the parts of a written file are. */
export interface Layout {
  /** Byte where the first line of each passage begins. */
  readonly starts: Float64Array;
  readonly groups: readonly GroupPlace[];
  /** The first line after the last passage. */
  readonly tail: { readonly byte: number; readonly line: number };
  readonly lines: number;
}

const LF = 10;
const OPEN_GROUP = `<${PREFIX}:certification>`;
const CLOSE_PASSAGE = `</${PREFIX}:passageCertification>\n`;
const known = new WeakMap<FluxFile, Layout>();
const ascii = new TextDecoder('latin1');

/** Reads the layout from the bytes themselves, once a file. */
export function layoutOf(file: FluxFile): Layout {
  const before = known.get(file);
  if (before !== undefined) return before;
  const layout = scan(file);
  known.set(file, layout);
  return layout;
}

/** A copy of the bytes from `from` to `to`, excluded. */
export function bytesOf(file: FluxFile, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, to - from));
  let at = 0;
  for (const chunk of file.chunks) {
    const begin = Math.max(from, at);
    const end = Math.min(to, at + chunk.length);
    if (begin < end) bytes.set(chunk.subarray(begin - at, end - at), begin - from);
    at += chunk.length;
    if (at >= to) break;
  }
  return bytes;
}

function scan(file: FluxFile): Layout {
  const { starts, lines } = scanLines(file);
  const groups: GroupPlace[] = [];
  for (let passage = 0; passage < starts.length; passage += 1) {
    const group = groupOpenedBefore(file, passage, starts);
    if (group !== null) groups.push(group);
  }
  const last = starts.length - 1;
  const from = starts[last] ?? 0;
  const text = ascii.decode(bytesOf(file, from, file.bytes));
  const end = text.indexOf(CLOSE_PASSAGE) + CLOSE_PASSAGE.length;
  const line = (file.startLines[last] ?? 1) + countLines(text.slice(0, end));
  return { starts, groups, tail: { byte: from + end, line }, lines };
}

function scanLines({ chunks, startLines }: FluxFile): { starts: Float64Array; lines: number } {
  const starts = new Float64Array(startLines.length);
  let line = 1;
  let passage = 0;
  let base = 0;
  if (startLines[0] === 1) passage = 1;
  for (const chunk of chunks) {
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) {
      line += 1;
      if (startLines[passage] === line) {
        starts[passage] = base + at + 1;
        passage += 1;
      }
    }
    base += chunk.length;
  }
  return { starts, lines: line - 1 };
}

/** The certification that begins between a passage and the one before it; null when both are of the same one. */
function groupOpenedBefore(file: FluxFile, passage: number, starts: Float64Array): GroupPlace | null {
  const start = starts[passage] ?? 0;
  const closing = ascii.decode(bytesOf(file, Math.max(0, start - CLOSE_PASSAGE.length), start));
  if (passage > 0 && closing === CLOSE_PASSAGE) return null;
  const floor = passage === 0 ? 0 : (starts[passage - 1] ?? 0);
  const text = ascii.decode(bytesOf(file, floor, start));
  const byte = text.lastIndexOf('\n', text.lastIndexOf(OPEN_GROUP)) + 1;
  const startLine = file.startLines[passage] ?? 1;
  const lineAt = (offset: number): number => startLine - countLines(text.slice(offset));
  const end = passage === 0 ? byte : text.lastIndexOf(CLOSE_PASSAGE, byte) + CLOSE_PASSAGE.length;
  return {
    first: passage,
    byte: floor + byte,
    line: lineAt(byte),
    before: { byte: floor + end, line: lineAt(end) },
  };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
