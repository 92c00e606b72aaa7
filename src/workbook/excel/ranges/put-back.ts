import { groupBy, type CellValue } from '#dictionary';
import { wouldConvert } from '#workbook';
import { isTooBigRequest, LEAST_BYTES, type ExcelSession } from '../answers/session';
import { boxesByRow } from './boxes';
import { batchesOf, limitsOf, sheetsIn, type Batch } from './pieces';
import { putBackCell } from './readings';
import {
  forEachSpot,
  isLanded,
  isSame,
  leftBy,
  partsBySpot,
  sendBatch,
  type Expected,
  type Former,
  type Sent,
  type SentPart,
  type Spot,
} from './sent';
import { costOf } from './shares';

/** Cells put back one by one in a request. */
const CELLS_AT_ONCE = 1_000;

export async function putBackCells(excel: ExcelSession, cells: readonly Former[]): Promise<void> {
  for (let first = 0; first < cells.length; first += CELLS_AT_ONCE)
    await excel.run(async (context) => {
      const sheetOf = sheetsIn(context);
      for (const { held, now, ...spot } of cells.slice(first, first + CELLS_AT_ONCE))
        putBackCell(sheetOf(spot.sheet), spot, held, now.format);
      await context.sync();
    });
}

/**
 * Puts back what cells held before these requests, the last one first, where their rows still are as these requests found
 * them. What somebody else wrote there since stays.
 * @returns the cells that could not be put back, since their rows moved again: they hold what the requests left.
 */
export async function putBack(excel: ExcelSession, sents: readonly Sent[]): Promise<readonly Spot[]> {
  for (const sent of [...sents].reverse()) {
    const formers = formersOf(sent);
    const { back, isMoved } = await restore(excel, formers, guardOf(sent));
    const overwritten = back.flatMap(({ parts }) => othersIn(parts, isMoved ? null : formers));
    if (overwritten.length > 0) await restore(excel, overwritten, UNGUARDED);
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

const UNGUARDED: Expected = { witnesses: [], accepts: () => false };

/**
 * What tells that rows did not move since a request: its witnesses as it found them, but in the cells that it wrote, which
 * may have been typed in since. Where it had none elsewhere, these cells are as it found or left them.
 */
function guardOf(sent: Sent): Expected {
  const partAt = partsBySpot([sent]);
  const isOurs = (sheet: string, row: number, column: number) => partAt(sheet, row, column) !== undefined;
  const found = sent.found();
  if (found.length === 0) return { witnesses: sent.parts.map(asLeft), accepts: () => false };
  const isElsewhere = found.some(({ sheet, row, column, values }) =>
    values.some((line, down) => line.some((_, across) => !isOurs(sheet, row + down, column + across))),
  );
  if (isElsewhere) return { witnesses: found, accepts: isOurs };
  return {
    witnesses: found,
    accepts: (sheet, row, column, value) => {
      const part = partAt(sheet, row, column);
      return part?.after.at(row, column).value === value || part?.before.at(row, column).value === value;
    },
  };
}

/** A part as a request left it. */
const asLeft = ({ box: { sheet, top, bottom, left, right }, after }: SentPart) => ({
  sheet,
  row: top,
  column: left,
  values: Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => after.at(top + down, left + across).value),
  ),
});

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

/**
 * Row by row: rows that moved may be hidden where none were.
 * @param back what was put back already, where this is tried again by smaller requests.
 */
async function restore(
  excel: ExcelSession,
  formers: readonly Former[],
  { witnesses, accepts }: Expected,
  back: Sent[] = [],
): Promise<{ readonly back: readonly Sent[]; readonly isMoved: boolean }> {
  try {
    for (const batch of batchesBack(excel, formers, costOf(witnesses))) {
      const leftBack = leftBy(back);
      const sent = await excel.run(async (context) => {
        const sending = sendBatch(context, batch, {
          witnesses,
          accepts: (...cell) => accepts(...cell) || leftBack(...cell),
        });
        await context.sync();
        return sending;
      });
      back.push(sent);
      if (!sent.isExpected()) return { back, isMoved: true };
    }
  } catch (error) {
    if (!isTooBigRequest(error) || excel.limits.requestBytes() < LEAST_BYTES) throw error;
    excel.limits.refuseRequest();
    return restore(excel, formers, { witnesses, accepts }, back);
  }
  await putBackCells(
    excel,
    formers.filter(({ held }) => held.formula !== null),
  );
  return { back, isMoved: false };
}

/**
 * What is written to put cells back: nothing, but for a look at what guards them, where all of them are formulas.
 * @param guard what this look costs.
 */
function batchesBack(excel: ExcelSession, formers: readonly Former[], guard: number): readonly Batch[] {
  const formats = new Map(formers.map((former) => [keyOf(former), former]));
  const formatIn = (sheet: string) => (row: number, column: number) => {
    const former = formats.get(keyOf({ sheet, row, column }));
    if (former === undefined) return undefined;
    const { held, now } = former;
    return held.format === now.format && isPlain(held.value) ? undefined : held.format;
  };
  const { bytes, cells, hiddenIn } = limitsOf(excel);
  // What guards them is in the same request.
  const limits = { bytes: bytes - guard, cells, hiddenIn };
  const plain = formers
    .filter(({ held }) => held.formula === null)
    .map(({ sheet, row, column, held: { value } }) => ({ sheet, row, column, value }));
  const batches = [...groupBy(plain, ({ sheet }) => sheet)].flatMap(([sheet, own]) =>
    batchesOf(boxesByRow(own), limits, { formatAt: formatIn(sheet) }),
  );
  return batches.length === 0 && formers.length > 0 ? [{ pieces: [], parts: [] }] : batches;
}

/** Whether Excel takes a value as it is in any cell, without another format. */
const isPlain = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && !wouldConvert(value) && !value.startsWith("'"));
