import { NO_RESULT, type CellValue } from '#dictionary';
import { textAt } from '../package/xml/cursor';
import { decodeEscapes } from '../package/xml/text';
import { textOfCell } from './long-text';

/**
 * What the cells of a sheet hold, as numbers: ten million cells weigh as so many whole numbers, and a text that comes again
 * is mostly kept once.
 */
export interface CellValues {
  /** The number that stands for a value: {@link EMPTY} for none. */
  readonly codeOf: (value: CellValue) => number;
  /** The same of a shared string. @returns undefined when there is none of this index. */
  readonly codeOfShared: (index: number) => number | undefined;
  readonly valueOf: (code: number) => CellValue;
}

/** Stands for the value of an empty cell. Codes below it are whole numbers; those above, values that are kept. */
export const EMPTY = -1;
const LARGEST = 2 ** 31 - 3;

/** @param shared the shared strings of the workbook. */
export function cellValues(shared: readonly string[]): CellValues {
  const kept: CellValue[] = [NO_RESULT, true, false];
  const firstKept = shared.length;
  const fixed = new Map(kept.map((value, index) => [value, firstKept + index]));
  return {
    codeOf: (value) => {
      if (value === null || value === '') return EMPTY;
      if (typeof value === 'number' && isSmall(value)) return EMPTY - 1 - value;
      return (
        fixed.get(value) ?? firstKept + kept.push(typeof value === 'string' ? textOfCell(value) : value) - 1
      );
    },
    codeOfShared: (index) => (shared[index] === '' ? EMPTY : index in shared ? index : undefined),
    valueOf: (code) => {
      if (code < EMPTY) return EMPTY - 1 - code;
      return (code < firstKept ? shared[code] : kept[code - firstKept]) ?? null;
    },
  };
}

const isSmall = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= LARGEST && !Object.is(value, -0);

/** Texts remembered at a time, each in the slot that its bytes give it. */
const REMEMBERED = 1 << 15;

/**
 * Gives the code of the text between two places of a part, with its entities and escapes decoded: bytes that were met
 * before, or lately at least, are neither decoded nor kept again. To be let go with the bytes.
 */
export function textCodes(bytes: Uint8Array, { codeOf }: CellValues): (start: number, end: number) => number {
  const codes = new Int32Array(REMEMBERED);
  const starts = new Int32Array(REMEMBERED);
  const lengths = new Int32Array(REMEMBERED).fill(-1);
  const isAgain = (slot: number, start: number, length: number): boolean => {
    if (lengths[slot] !== length) return false;
    const before = starts[slot] as number;
    for (let offset = 0; offset < length; offset++)
      if (bytes[before + offset] !== bytes[start + offset]) return false;
    return true;
  };
  return (start, end) => {
    let hash = end - start;
    for (let index = start; index < end; index++)
      hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    if (isAgain(slot, start, end - start)) return codes[slot] as number;
    const code = codeOf(decodeEscapes(textAt(bytes, start, end)));
    codes[slot] = code;
    starts[slot] = start;
    lengths[slot] = end - start;
    return code;
  };
}
