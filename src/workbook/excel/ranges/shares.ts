import type { RangeValues } from '#workbook';
import type { Limits } from '../answers/limits';
import type { PlacedBox } from './boxes';

/** What is written, and what is to stand then. */
export interface Share {
  readonly boxes: readonly PlacedBox[];
  readonly witnesses: readonly RangeValues[];
}

/** What a request holds for one witness, about. */
const WITNESS_BYTES = 600;

export const sizeOf = (witnesses: readonly RangeValues[]): number => JSON.stringify(witnesses).length;

/**
 * What witnesses cost of a request that writes, and of its answer: there they may be the very cells that are written, which
 * are read with their formulas before.
 */
export const costOf = (witnesses: readonly RangeValues[]): number =>
  witnesses.length * WITNESS_BYTES + 3 * sizeOf(witnesses);

/**
 * Cuts what is written by rows, until the witnesses of each share can be read by the very requests that write it. Lines of
 * witnesses where nothing is written go with every share, or have shares of their own, that come first, where they are many.
 */
export function sharesOf(limits: Limits, share: Share): readonly Share[] {
  const { boxes, witnesses } = share;
  if (isSmall(limits, witnesses, 1)) return [share];
  const rows = boxes.length > 0 ? boxes : witnesses.map(rowsOf);
  const top = rows.reduce((least, each) => Math.min(least, each.top), Infinity);
  const bottom = rows.reduce((most, each) => Math.max(most, each.bottom), 0);
  if (top >= bottom) return [share];
  const around = [...clipped(witnesses, 1, top - 1), ...clipped(witnesses, bottom + 1, Infinity)];
  const goAlong = isSmall(limits, around, 4) ? around : [];
  const first = goAlong.length < around.length ? sharesOf(limits, { boxes: [], witnesses: around }) : [];
  const middle = Math.floor((top + bottom) / 2);
  const halves = [
    [top, middle],
    [middle + 1, bottom],
  ] as const;
  return [
    ...first,
    ...halves.flatMap(([from, to]) => {
      const own = { boxes: boxesIn(boxes, from, to), witnesses: clipped(witnesses, from, to) };
      if (own.boxes.length + own.witnesses.length === 0) return [];
      return sharesOf(limits, { ...own, witnesses: [...goAlong, ...own.witnesses] });
    }),
  ];
}

/** @param part of what may be read with what is written. */
const isSmall = (limits: Limits, witnesses: readonly RangeValues[], part: number): boolean =>
  witnesses.length * WITNESS_BYTES * part <= limits.requestBytes() / 2 &&
  sizeOf(witnesses) * part <= limits.witnessBytes();

const rowsOf = ({ row, values }: RangeValues) => ({ top: row, bottom: row + values.length - 1 });

const clipped = (witnesses: readonly RangeValues[], from: number, to: number): readonly RangeValues[] =>
  witnesses.flatMap((witness) => {
    const { row, values } = witness;
    const own = values.slice(Math.max(0, from - row), Math.max(0, to - row + 1));
    return own.length === 0 ? [] : [{ ...witness, row: Math.max(row, from), values: own }];
  });

const boxesIn = (boxes: readonly PlacedBox[], from: number, to: number): readonly PlacedBox[] =>
  boxes.flatMap((box) => {
    const cells = new Map([...box.cells].filter(([row]) => row >= from && row <= to));
    const rows = [...cells.keys()];
    if (rows.length === 0) return [];
    const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
    return [{ ...box, cells, top, bottom: rows.reduce((most, row) => Math.max(most, row), 0) }];
  });
