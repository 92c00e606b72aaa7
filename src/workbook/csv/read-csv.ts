import { windows1252 } from '#dictionary';
import Papa from 'papaparse';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];
const PDF = [0x25, 0x50, 0x44, 0x46];
const HTML_OR_XML = /^\s*</;

/**
 * The cells of a text file, all of them texts; null for an empty one, and for what is no such file.
 * The separator (`;`, `,` or a tab) and the encoding (UTF-8, UTF-16 with its mark, else Windows-1252) are told by the file.
 */
export function readCsv(bytes: Uint8Array): readonly (readonly (string | null)[])[] | null {
  const isOther = [ZIP, OLE, PDF].some((magic) => magic.every((byte, at) => bytes[at] === byte));
  const text = isOther ? '' : decode(bytes);
  if (text.trim() === '' || text.includes('\0') || HTML_OR_XML.test(text) || hasEndlessLine(text))
    return null;
  const { data } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  return data.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Of Excel’s 16 384 columns, a hundred characters each. */
const LONGEST_LINE = 1_600_000;

function hasEndlessLine(text: string): boolean {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    if (next - start > LONGEST_LINE) return true;
    start = next;
  }
  return false;
}

const SEPARATORS = [';', '\t', ','] as const;
const LINES = 60;

/**
 * The separator that parts most lines into as many cells; the first of equals. Titles above the headers have none, and a
 * comma may stand inside texts: what counts is how many lines agree, then how many cells they have.
 */
function separatorOf(text: string): string {
  const [best] = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: LINES });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [[cells, lines] = [1, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return { separator, score: lines * cells };
  }).sort((a, b) => b.score - a.score);
  return best?.score ? best.separator : ';';
}
