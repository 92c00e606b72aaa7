import type { CellValue } from '#dictionary';
import type { RangeValues } from '#workbook';
import type { PlacedBox } from './boxes';
import { sheetsIn, writePieces, type Batch } from './pieces';
import { fromExcel } from './ranges';
import { loadAfter, loadBefore, type Held, type Reading, type ReadingBefore } from './readings';
import { heldNow, holds, loadWitness, type Accepts } from './witnesses';

/** What a request wrote, and what its cells held just before and just after, once it is answered. */
export interface Sent {
  readonly parts: readonly SentPart[];
  /** What the witnesses held when it was written. */
  readonly found: () => readonly RangeValues[];
  /** Whether that is what they were to hold, or may hold. */
  readonly isExpected: () => boolean;
}

export interface SentPart {
  readonly box: PlacedBox;
  readonly before: ReadingBefore;
  readonly after: Reading;
}

/** What must stand for a write to be right. */
export interface Expected {
  readonly witnesses: readonly RangeValues[];
  readonly accepts: Accepts;
}

const NOTHING: Expected = { witnesses: [], accepts: () => false };

/** A cell of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that is to hold again what it held. */
export type Former = Spot & { readonly held: Held; readonly now: Held };

/**
 * Reads, writes and reads again what is in a batch, in the request that is being made.
 * @param prepare what else it does once the cells are read, before it writes them.
 */
export function sendBatch(
  context: Excel.RequestContext,
  { pieces, parts }: Batch,
  { witnesses, accepts }: Expected = NOTHING,
  prepare: () => void = () => undefined,
): Sent {
  const sheetOf = sheetsIn(context);
  const watched = witnesses.map((witness) => loadWitness(sheetOf(witness.sheet), witness));
  const before = parts.map((box) => loadBefore(sheetOf(box.sheet), box));
  prepare();
  writePieces(context, pieces, sheetOf);
  const after = parts.map((box) => loadAfter(sheetOf(box.sheet), box));
  return {
    found: () => watched.map(heldNow),
    isExpected: () => watched.every(({ witness, range }) => holds(witness, range.values, accepts)),
    parts: parts.flatMap((box, index) => {
      const [was, is] = [before[index], after[index]];
      return was === undefined || is === undefined ? [] : [{ box, before: was, after: is }];
    }),
  };
}

/** What a batch did whose answer never came, if it did it, over cells that were empty. */
export const presumed = ({ parts }: Batch): Sent => ({
  found: () => [],
  isExpected: () => true,
  parts: parts.map((box) => ({
    box,
    before: holding(() => null),
    after: holding((row, column) => box.cells.get(row)?.get(column) ?? null),
  })),
});

const holding = (valueAt: (row: number, column: number) => CellValue): ReadingBefore => ({
  at: (row, column) => ({ value: fromExcel(valueAt(row, column)), formula: null, format: 'General' }),
  hasSpill: () => false,
});

/** @param visit told what each cell was given: undefined for those that were to stay as they are. */
export function forEachSpot(
  { sheet, top, bottom, left, right, cells }: PlacedBox,
  visit: (spot: Spot, given: CellValue | undefined) => void,
): void {
  for (let row = top; row <= bottom; row++) {
    const line = cells.get(row);
    for (let column = left; column <= right; column++) visit({ sheet, row, column }, line?.get(column));
  }
}

/** @returns the part of these that a cell stands in, the last one sent where there are several. */
export function partsBySpot(
  sents: readonly Pick<Sent, 'parts'>[],
): (sheet: string, row: number, column: number) => SentPart | undefined {
  const rows = new Map<string, SentPart[]>();
  const keyOf = (sheet: string, row: number) => `${row}:${sheet.toLowerCase()}`;
  for (const part of sents.flatMap(({ parts }) => parts))
    for (let row = part.box.top; row <= part.box.bottom; row++) {
      const key = keyOf(part.box.sheet, row);
      const own = rows.get(key);
      if (own === undefined) rows.set(key, [part]);
      else own.push(part);
    }
  return (sheet, row, column) =>
    rows.get(keyOf(sheet, row))?.findLast(({ box }) => column >= box.left && column <= box.right);
}

/** Accepts what these requests left in their cells, as Excel then gave it. */
export function leftBy(sents: readonly Sent[]): Accepts {
  const partAt = partsBySpot(sents);
  return (sheet, row, column, value) => partAt(sheet, row, column)?.after.at(row, column).value === value;
}

/** A formula that was there is never what was written. */
export const isSame = (before: Held, after: Held): boolean =>
  before.formula === null && before.value === after.value && before.format === after.format;

/** Excel keeps fifteen digits and ends lines its own way; a text cell makes a text of a number. */
export function isLanded(given: CellValue, now: CellValue): boolean {
  const wanted = fromExcel(given);
  if (wanted === now) return true;
  if (typeof wanted === 'string')
    return typeof now === 'string' && now.replaceAll('\r\n', '\n') === wanted.replaceAll('\r\n', '\n');
  if (typeof wanted === 'number' && typeof now === 'number')
    return Math.abs(wanted - now) <= Math.abs(wanted) * 1e-14;
  return wanted !== null && typeof now === 'string';
}
