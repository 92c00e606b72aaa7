import type { CellValue } from '#dictionary';
import { wouldConvert, type RangeValues } from '#workbook';
import type { ExcelSession } from '../answers/session';
import { boxesOf, NO_GAP, type Cells, type PlacedBox } from './boxes';
import { batchesOf, limitsOf, sheetsIn, writePieces, type Batch } from './pieces';
import { fromExcel } from './ranges';
import { loadAfter, loadBefore, putBackCell, type Held, type Reading, type ReadingBefore } from './readings';
import { heldNow, holds, loadWitness } from './witnesses';

/** What a request wrote, and what its cells held just before and just after, once it is answered. */
export interface Sent {
  readonly parts: readonly SentPart[];
  /** What the witnesses held when it was written. */
  readonly found: () => readonly RangeValues[];
  /** Whether that is what they were to hold, or what we had written there ourselves. */
  readonly isExpected: () => boolean;
}

/** What must stand for a write to be right. */
export interface Expected {
  readonly witnesses: readonly RangeValues[];
  /** What we may have written there before. */
  readonly written: readonly PlacedBox[];
}

const NOTHING: Expected = { witnesses: [], written: [] };

interface SentPart {
  readonly box: PlacedBox;
  readonly before: ReadingBefore;
  readonly after: Reading;
}

/** A cell of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that is to hold again what it held. @see Held */
type Former = Spot & { readonly held: Held; readonly now: Held };

/**
 * Reads, writes and reads again what is in a batch, in the request that is being made.
 * @param prepare what else it does once the cells are read, before it writes them.
 */
export function sendBatch(
  context: Excel.RequestContext,
  { pieces, parts }: Batch,
  { witnesses, written }: Expected = NOTHING,
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
    isExpected: () => watched.every(({ witness, range }) => holds(witness, range.values, written)),
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

/** What did not land as it was meant. */
interface Astray {
  /** Cells that do not hold what they were given. */
  readonly missed: readonly (Spot & { readonly value: CellValue })[];
  /** Cells that were given nothing, and hold something else than they did. */
  readonly spoilt: readonly Former[];
}

function astrayIn(sents: readonly Sent[]): Astray {
  const missed: (Spot & { value: CellValue })[] = [];
  const spoilt: Former[] = [];
  for (const { box, before, after } of sents.flatMap(({ parts }) => parts)) {
    const isComputed = before.hasSpill();
    forEachSpot(box, (spot, given) => {
      const now = after.at(spot.row, spot.column);
      if (given !== undefined) {
        if (!isLanded(given, now.value)) missed.push({ ...spot, value: given });
        return;
      }
      const held = before.at(spot.row, spot.column);
      if (!isComputed && held.formula === null && !isSame(held, now)) spoilt.push({ ...spot, held, now });
    });
  }
  return { missed, spoilt };
}

/** @param visit told what each cell was given: undefined for those that were to stay as they are. */
function forEachSpot(
  { sheet, top, bottom, left, right, cells }: PlacedBox,
  visit: (spot: Spot, given: CellValue | undefined) => void,
): void {
  for (let row = top; row <= bottom; row++) {
    const line = cells.get(row);
    for (let column = left; column <= right; column++) visit({ sheet, row, column }, line?.get(column));
  }
}

/** A formula that was there is never what was written. */
const isSame = (before: Held, after: Held): boolean =>
  before.formula === null && before.value === after.value && before.format === after.format;

/** Excel keeps fifteen digits and ends lines its own way; a text cell makes a text of a number. */
function isLanded(given: CellValue, now: CellValue): boolean {
  const wanted = fromExcel(given);
  if (wanted === now) return true;
  if (typeof wanted === 'string')
    return typeof now === 'string' && now.replaceAll('\r\n', '\n') === wanted.replaceAll('\r\n', '\n');
  if (typeof wanted === 'number' && typeof now === 'number')
    return Math.abs(wanted - now) <= Math.abs(wanted) * 1e-14;
  return wanted !== null && typeof now === 'string';
}

/** What became of writing again. */
export interface Settled {
  readonly sents: readonly Sent[];
  /** Cells that Excel does not keep. */
  readonly missed: readonly Spot[];
}

/**
 * Writes again, row by row, what did not land: rows were hidden since they were last seen. A range of one row is always
 * right.
 */
export async function settle(
  excel: ExcelSession,
  sents: readonly Sent[],
  witnesses: readonly RangeValues[] = [],
): Promise<Settled> {
  const { missed, spoilt } = astrayIn(sents);
  if (missed.length + spoilt.length === 0) return { sents: [], missed };
  const rows = new Map<string, { sheet: string; cells: Cells }>();
  for (const { sheet, row, column, value } of missed) {
    const line = rows.get(`${row}:${sheet}`) ?? {
      sheet,
      cells: new Map([[row, new Map<number, CellValue>()]]),
    };
    line.cells.get(row)?.set(column, value);
    rows.set(`${row}:${sheet}`, line);
  }
  const boxes = [...rows.values()].flatMap(({ sheet, cells }) =>
    boxesOf(cells, NO_GAP).map((box) => ({ ...box, sheet })),
  );
  const again: Sent[] = [];
  const written = sents.flatMap(({ parts }) => parts.map(({ box }) => box));
  for (const batch of batchesOf(boxes, limitsOf(excel)))
    await excel.run(async (context) => {
      const sent = sendBatch(context, batch, { witnesses, written });
      await context.sync();
      again.push(sent);
    });
  if (again.some((sent) => !sent.isExpected())) return { sents: again, missed: [] };
  await putBackCells(excel, spoilt);
  return { sents: again, missed: astrayIn(again).missed };
}

/** Cells put back one by one in a request. */
const CELLS_AT_ONCE = 1_000;

async function putBackCells(excel: ExcelSession, cells: readonly Former[]): Promise<void> {
  for (let first = 0; first < cells.length; first += CELLS_AT_ONCE)
    await excel.run(async (context) => {
      const sheetOf = sheetsIn(context);
      for (const { held, now, ...spot } of cells.slice(first, first + CELLS_AT_ONCE))
        putBackCell(sheetOf(spot.sheet), spot, held, now.format);
      await context.sync();
    });
}

/**
 * Puts back what cells held before these requests, the last one first. What somebody else wrote there since stays.
 * @returns the cells that could not be put back, since their rows moved again: they hold what the requests left.
 */
export async function putBack(excel: ExcelSession, sents: readonly Sent[]): Promise<readonly Spot[]> {
  for (const sent of [...sents].reverse()) {
    const formers = formersOf(sent);
    const { back, isMoved } = await restore(excel, formers, sent.found());
    const overwritten = back.flatMap(({ parts }) => othersIn(parts, isMoved ? null : formers));
    if (overwritten.length > 0) await restore(excel, overwritten, []);
    if (isMoved) return formers;
  }
  return [];
}

function formersOf({ parts }: Sent): readonly Former[] {
  const formers: Former[] = [];
  for (const { box, before, after } of parts) {
    const isComputed = before.hasSpill();
    forEachSpot(box, (spot, given) => {
      const [held, now] = [before.at(spot.row, spot.column), after.at(spot.row, spot.column)];
      if (given === undefined && (isComputed || held.formula !== null)) return;
      if (!isSame(held, now)) formers.push({ ...spot, held, now });
    });
  }
  return formers;
}

/** What was written over by putting back: all of it, or what was no longer what it was taken for. */
function othersIn(parts: readonly SentPart[], formers: readonly Former[] | null): readonly Former[] {
  const now = new Map((formers ?? []).map((former) => [keyOf(former), former.now.value]));
  const others: Former[] = [];
  for (const { box, before, after } of parts)
    forEachSpot(box, (spot, given) => {
      if (given === undefined) return;
      const held = before.at(spot.row, spot.column);
      if (formers !== null && isLanded(now.get(keyOf(spot)) ?? null, held.value)) return;
      others.push({ ...spot, held, now: after.at(spot.row, spot.column) });
    });
  return others;
}

const keyOf = ({ sheet, row, column }: Spot): string => `${row}:${column}:${sheet}`;

async function restore(
  excel: ExcelSession,
  formers: readonly Former[],
  witnesses: readonly RangeValues[],
): Promise<{ readonly back: readonly Sent[]; readonly isMoved: boolean }> {
  const formulas = formers.filter(({ held }) => held.formula !== null);
  const formats = new Map(formers.map((former) => [keyOf(former), former]));
  const sheets = new Map<string, Cells>();
  for (const { sheet, row, column, held } of formers) {
    if (held.formula !== null) continue;
    const cells = sheets.get(sheet) ?? new Map<number, Map<number, CellValue>>();
    sheets.set(sheet, cells);
    cells.set(row, (cells.get(row) ?? new Map<number, CellValue>()).set(column, held.value));
  }
  const back: Sent[] = [];
  let isMoved = false;
  for (const [sheet, cells] of sheets) {
    const boxes = boxesOf(cells, NO_GAP).map((box) => ({ ...box, sheet }));
    const formatAt = (row: number, column: number) => {
      const former = formats.get(keyOf({ sheet, row, column }));
      if (former === undefined) return undefined;
      const { held, now } = former;
      return held.format === now.format && isPlain(held.value) ? undefined : held.format;
    };
    for (const batch of batchesOf(boxes, limitsOf(excel), { formatAt })) {
      if (isMoved) break;
      const sent = await excel.run(async (context) => {
        const sending = sendBatch(context, batch, { witnesses, written: [] });
        await context.sync();
        return sending;
      });
      back.push(sent);
      isMoved = !sent.isExpected();
    }
  }
  await putBackCells(excel, formulas);
  return { back, isMoved };
}

/** Whether Excel takes a value as it is in any cell, without another format. */
const isPlain = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !wouldConvert(value) && !value.startsWith("'"));
