import type { CellAddress, RangeEdit, RangeValues, Written } from '#workbook';
import { codeOf } from './answers/office-errors';
import { isMovedTwice, movedTwice, notKept, refusing } from './answers/refusals';
import { isTooBigAnswer, isTooBigRequest, LEAST_BYTES, type ExcelSession } from './answers/session';
import { boxesOf, NO_GAP, putValues, type Cells, type PlacedBox } from './ranges/boxes';
import { findFormulas, type FormulaCells } from './ranges/formulas';
import { batchesOf, limitsOf } from './ranges/pieces';
import { fromExcel } from './ranges/ranges';
import { putBack } from './ranges/put-back';
import { forEachSpot, leftBy, sendBatch, type Sent } from './ranges/sent';
import { settle } from './ranges/settle';
import { costOf, sharesOf, sizeOf, type Share } from './ranges/shares';
import type { Accepts } from './ranges/witnesses';

/**
 * Writes ranges in as few requests as their size allows; mostly one, and one before it where cells that are not ours may
 * hold formulas. Each reads the witnesses of its rows and the cells just before it writes, and the cells again just after:
 *
 * | witnesses   | the cells then                    | what follows                                                       |
 * |-------------|-----------------------------------|--------------------------------------------------------------------|
 * | as expected | as meant                          | written                                                            |
 * | as expected | otherwise: rows were hidden since | written again, row by row                                          |
 * | as expected | otherwise still                   | all put back from the readings; `not-kept` is thrown, with the rows |
 * | as expected | otherwise, and rows moved since   | `moved-twice` is thrown, with the rows                             |
 * | otherwise   |                                   | this request is put back from its reading; `disturbed`             |
 * | otherwise   | rows moved again before that      | `moved-twice` is thrown, with the rows                             |
 *
 * Cells that are ours alone are made again whole by whoever asked: there, `isAstray` stands for `moved-twice`, since rows
 * that moved once between two requests can be read again.
 *
 * Of a write that needs several requests, those before one that is disturbed stay: they found their rows as expected, and
 * rows that move take along what is theirs. `already` tells their cells.
 * @throws BadInputError as above, and where Excel refuses; what was written by then is put back.
 */
export async function writeRanges(
  excel: ExcelSession,
  edits: readonly RangeEdit[],
  witnesses: readonly RangeValues[],
): Promise<Written> {
  const sheet = edits[0]?.sheet ?? witnesses[0]?.sheet ?? '';
  return refusing(sheet, async () => {
    const formulas = await findFormulas(excel, boxesOn(edits.filter(({ isOurs }) => isOurs !== true)));
    const kept = keptCells(edits, formulas);
    try {
      const already = await writeBoxes(excel, { boxes: boxesOn(edits, formulas), witnesses });
      if (already === null) return { kept, disturbed: false };
      return { kept, disturbed: true, ...(already.length > 0 ? { already } : {}) };
    } catch (error) {
      if (!isMovedTwice(error) || edits.some(({ isOurs }) => isOurs !== true)) throw error;
      return { kept, disturbed: true, isAstray: true };
    }
  });
}

/** @returns boxes over what is to be written, without the cells that hold formulas. */
function boxesOn(edits: readonly RangeEdit[], formulas?: FormulaCells): readonly PlacedBox[] {
  const sheets = new Map<string, { name: string; cells: Cells; formats: Map<string, string> }>();
  for (const edit of edits) {
    const key = edit.sheet.toLowerCase();
    const sheet = sheets.get(key) ?? { name: edit.sheet, cells: new Map() as Cells, formats: new Map() };
    sheets.set(key, sheet);
    putValues(sheet.cells, edit);
    edit.formats?.forEach((line, down) => {
      line.forEach((format, across) => {
        if (format !== null) sheet.formats.set(`${edit.row + down}:${edit.column + across}`, format);
      });
    });
  }
  return [...sheets.values()].flatMap(({ name, cells, formats }) => {
    formulas?.forEach(name, (row, column) => cells.get(row)?.delete(column));
    const formatAt = (row: number, column: number) => formats.get(`${row}:${column}`);
    return boxesOf(cells).map((box) => ({ ...box, sheet: name, formatAt }));
  });
}

function keptCells(edits: readonly RangeEdit[], formulas: FormulaCells): readonly CellAddress[] {
  if (formulas.isEmpty) return [];
  return edits.flatMap(({ sheet, row, column, values }) =>
    values.flatMap((line, index) =>
      line.flatMap((_, offset) =>
        formulas.has(sheet, row + index, column + offset)
          ? [{ sheet, row: row + index, column: column + offset }]
          : [],
      ),
    ),
  );
}

/** @returns null once all is written; where rows moved, or cells changed, the cells that were written before that. */
async function writeBoxes(excel: ExcelSession, share: Share): Promise<readonly CellAddress[] | null> {
  const sents: Sent[] = [];
  let disturbed: Disturbed | null;
  try {
    disturbed = await sendShares(excel, share, sents);
  } catch (error) {
    // Excel may refuse to put back too: the first refusal says more.
    await putBack(excel, sents).catch(() => undefined);
    throw error;
  }
  if (disturbed === null) return null;
  const lost = await putBack(excel, [disturbed.sent]);
  if (disturbed.isBlind) throw movedTwice(disturbed.boxes.flatMap(rowsOf));
  if (lost.length > 0) throw movedTwice(lost);
  return writtenBy(sents);
}

/** A request that found something else than was expected. */
interface Disturbed {
  readonly sent: Sent;
  readonly boxes: readonly PlacedBox[];
  /** Whether some of it was written by a request whose answer was too big to come. */
  readonly isBlind: boolean;
}

/** @param sents filled as they are written. @returns the one that must not stay. */
async function sendShares(
  excel: ExcelSession,
  share: Share,
  sents: Sent[],
  isBlind = false,
): Promise<Disturbed | null> {
  for (const each of sharesOf(excel.limits, share)) {
    const disturbed = await sendShare(excel, each, sents, isBlind);
    if (disturbed !== null) return disturbed;
  }
  return null;
}

async function sendShare(
  excel: ExcelSession,
  share: Share,
  sents: Sent[],
  isBlind: boolean,
): Promise<Disturbed | null> {
  const { boxes, witnesses } = share;
  const limits = limitsOf(excel);
  const batches = batchesOf(boxes, { ...limits, bytes: limits.bytes - costOf(witnesses) });
  if (batches.length === 0 && witnesses.length > 0) batches.push({ pieces: [], parts: [] });
  let asked = 0;
  try {
    for (const batch of batches) {
      asked = batch.parts.reduce((sum, box) => sum + cellsOf(box), 0);
      const left = leftBy(sents);
      const accepts: Accepts = (...cell) => left(...cell) || (isBlind && isGiven(boxes, ...cell));
      const sent = await excel.run(async (context) => {
        const sending = sendBatch(context, batch, { witnesses, accepts });
        await context.sync();
        return sending;
      });
      if (!sent.isExpected()) return { sent, boxes, isBlind };
      await settleOne(excel, sent, witnesses, sents);
    }
    return null;
  } catch (error) {
    if (isTooBigRequest(error) && excel.limits.requestBytes() > LEAST_BYTES) {
      excel.limits.refuseRequest();
      return sendShares(excel, share, sents, isBlind);
    }
    const tight = codeOf(error) === 'AccessDenied' ? withoutGaps(boxes) : [];
    if (tight.length > boxes.length) return sendShares(excel, { boxes: tight, witnesses }, sents, isBlind);
    if (!isTooBigAnswer(error) || (asked <= 1 && witnesses.length === 0)) throw error;
    if (witnesses.length > 0) excel.limits.refuseWitnesses(sizeOf(witnesses));
    else excel.limits.refuseAnswer('three things', asked, 1);
    return sendShares(excel, share, sents, true);
  }
}

/** @throws BadInputError where Excel does not keep what it was given, or rows moved before it was where it should be. */
async function settleOne(
  excel: ExcelSession,
  sent: Sent,
  witnesses: readonly RangeValues[],
  sents: Sent[],
): Promise<void> {
  const earlier = [...sents];
  sents.push(sent);
  const { sents: again, missed, lost } = await settle(excel, sent, { witnesses, earlier });
  if (lost.length > 0) {
    await putBack(excel, again.slice(-1));
    throw movedTwice(lost);
  }
  sents.push(...again);
  if (missed.length > 0) throw notKept(missed);
}

const isGiven = (boxes: readonly PlacedBox[], ...[sheet, row, column, value]: Parameters<Accepts>): boolean =>
  boxes.some((box) => {
    const given =
      box.sheet.toLowerCase() === sheet.toLowerCase() ? box.cells.get(row)?.get(column) : undefined;
    return given !== undefined && fromExcel(given) === value;
  });

function writtenBy(sents: readonly Sent[]): readonly CellAddress[] {
  const cells = new Map<string, CellAddress>();
  for (const { box } of sents.flatMap(({ parts }) => parts))
    forEachSpot(box, (spot, given) => {
      if (given !== undefined) cells.set(`${spot.row}:${spot.column}:${spot.sheet}`, spot);
    });
  return [...cells.values()];
}

const rowsOf = ({ sheet, cells }: PlacedBox) => [...cells.keys()].map((row) => ({ sheet, row }));

const cellsOf = ({ top, bottom, left, right }: PlacedBox): number => (bottom - top + 1) * (right - left + 1);

const withoutGaps = (boxes: readonly PlacedBox[]): readonly PlacedBox[] =>
  boxes.flatMap(({ sheet, cells, formatAt }) =>
    boxesOf(cells, NO_GAP).map((box) => ({ ...box, sheet, ...(formatAt && { formatAt }) })),
  );
