import type { CellAddress, RangeEdit, RangeValues, Written } from '#workbook';
import { codeOf } from './answers/office-errors';
import { movedTwice, notKept, refusing } from './answers/refusals';
import { isTooBigAnswer, isTooBigRequest, type ExcelSession } from './answers/session';
import { boxesOf, NO_GAP, putValues, type Cells, type PlacedBox } from './ranges/boxes';
import { findFormulas, type FormulaCells } from './ranges/formulas';
import { batchesOf, limitsOf } from './ranges/pieces';
import { putBack, sendBatch, settle, type Sent } from './ranges/sent';
import { holds } from './ranges/witnesses';
import { readRange } from './read';

/**
 * Writes ranges in as few requests as their size allows; mostly one, and one before it where cells that are not ours may
 * hold formulas. Each reads the witnesses and the cells just before it writes, and the cells again just after:
 *
 * | witnesses      | the cells then                      | what follows                                                  |
 * |----------------|-------------------------------------|---------------------------------------------------------------|
 * | as expected    | as meant                            | written                                                       |
 * | as expected    | otherwise: rows were hidden since   | written again, row by row                                     |
 * | as expected    | otherwise still                     | put back from the reading; `not-kept` is thrown, with the rows |
 * | otherwise      |                                     | put back from the reading; `disturbed`                        |
 * | otherwise      | moved again before that             | `moved-twice` is thrown, with the rows                        |
 *
 * Witnesses that do not fit in the request are read after it. Of a write that needs several requests, those that found
 * what was expected stay: their rows have what is theirs.
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
    const writable = boxesOn(edits, formulas);
    return { kept, disturbed: !(await isWritten(excel, writable, witnesses)) };
  });
}

/** @returns boxes over what is to be written, without the cells that hold formulas. */
function boxesOn(edits: readonly RangeEdit[], formulas?: FormulaCells): readonly PlacedBox[] {
  const sheets = new Map<string, { name: string; cells: Cells }>();
  for (const edit of edits) {
    const key = edit.sheet.toLowerCase();
    const sheet = sheets.get(key) ?? { name: edit.sheet, cells: new Map() as Cells };
    sheets.set(key, sheet);
    putValues(sheet.cells, edit);
  }
  return [...sheets.values()].flatMap(({ name, cells }) => {
    formulas?.forEach(name, (row, column) => cells.get(row)?.delete(column));
    return boxesOf(cells).map((box) => ({ ...box, sheet: name }));
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

/** @returns whether it is written: not where the witnesses held something else. */
async function isWritten(
  excel: ExcelSession,
  boxes: readonly PlacedBox[],
  witnesses: readonly RangeValues[],
): Promise<boolean> {
  const sents: Sent[] = [];
  const { wrong, isBlind } = await attempt(excel, sents, () => sendAll(excel, { boxes, witnesses }, sents));
  if (wrong.length === 0) {
    const { sents: again, missed } = await attempt(excel, sents, () => settle(excel, sents, witnesses));
    if (missed.length > 0) {
      await putBack(excel, [...sents, ...again]);
      throw notKept(missed);
    }
    wrong.push(...again.filter((sent) => !sent.isExpected()));
  }
  const lost = await putBack(excel, wrong);
  if (wrong.length > 0 && isBlind) throw movedTwice(boxes.flatMap(spotsOf));
  if (lost.length > 0) throw movedTwice(lost);
  return wrong.length === 0;
}

/** Excel may refuse to put back too: the first refusal says more. */
async function attempt<T>(excel: ExcelSession, sents: readonly Sent[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    await putBack(excel, sents).catch(() => undefined);
    throw error;
  }
}

const spotsOf = ({ sheet, cells }: PlacedBox) => [...cells.keys()].map((row) => ({ sheet, row }));

/** What a request holds for one witness, about. */
const WITNESS_BYTES = 600;

/** What is to be written and watched. */
interface Job {
  readonly boxes: readonly PlacedBox[];
  readonly witnesses: readonly RangeValues[];
  /** Whether some of it was written by a request whose answer was too big to come. */
  readonly isBlind?: boolean;
}

/** @param sents filled as they are written. @returns those that must not stay. */
async function sendAll(
  excel: ExcelSession,
  job: Job,
  sents: Sent[],
): Promise<{ readonly wrong: Sent[]; readonly isBlind: boolean }> {
  const { boxes, witnesses, isBlind = false } = job;
  const { together, apart } = share(excel, witnesses);
  const limits = limitsOf(excel);
  const bytes = limits.bytes - together.length * WITNESS_BYTES;
  const batches = batchesOf(boxes, { ...limits, bytes });
  if (batches.length === 0 && together.length > 0) batches.push({ pieces: [], parts: [] });
  let asked = 0;
  try {
    for (const batch of batches) {
      asked = batch.parts.reduce((sum, box) => sum + cellsOf(box), 0);
      const written = isBlind || sents.length > 0 ? boxes : [];
      const sent = await excel.run(async (context) => {
        const sending = sendBatch(context, batch, { witnesses: together, written });
        await context.sync();
        return sending;
      });
      sents.push(sent);
      if (!sent.isExpected()) return { wrong: [sent], isBlind };
    }
    return { wrong: (await stillHold(excel, apart, boxes)) ? [] : [...sents], isBlind };
  } catch (error) {
    if (isTooBigRequest(error) && excel.limits.requestBytes() > 10_000) {
      excel.limits.refuseRequest();
      return sendAll(excel, job, sents);
    }
    const tight = codeOf(error) === 'AccessDenied' ? withoutGaps(boxes) : [];
    if (tight.length > boxes.length) return sendAll(excel, { ...job, boxes: tight }, sents);
    if (!isTooBigAnswer(error) || (asked <= 1 && together.length === 0)) throw error;
    if (together.length > 0) excel.limits.refuseWitnesses(sizeOf(together));
    else excel.limits.refuseAnswer('three things', asked, 1);
    return sendAll(excel, { ...job, isBlind: true }, sents);
  }
}

const cellsOf = ({ top, bottom, left, right }: PlacedBox): number => (bottom - top + 1) * (right - left + 1);

const withoutGaps = (boxes: readonly PlacedBox[]): readonly PlacedBox[] =>
  boxes.flatMap(({ sheet, cells }) => boxesOf(cells, NO_GAP).map((box) => ({ ...box, sheet })));

const sizeOf = (witnesses: readonly RangeValues[]): number => JSON.stringify(witnesses).length;

/** @returns the witnesses that are read as the cells are written, and those that would be too much and are read after. */
function share(
  { limits }: ExcelSession,
  witnesses: readonly RangeValues[],
): { readonly together: readonly RangeValues[]; readonly apart: readonly RangeValues[] } {
  const isSmall =
    witnesses.length * WITNESS_BYTES <= limits.requestBytes() / 2 &&
    sizeOf(witnesses) <= limits.witnessBytes();
  return isSmall ? { together: witnesses, apart: [] } : { together: [], apart: witnesses };
}

async function stillHold(
  excel: ExcelSession,
  witnesses: readonly RangeValues[],
  boxes: readonly PlacedBox[],
): Promise<boolean> {
  const most = Math.max(1, Math.floor(excel.limits.requestBytes() / WITNESS_BYTES));
  const [large, small] = [witnesses.filter(isLarge), witnesses.filter((witness) => !isLarge(witness))];
  for (const witness of large) {
    const { sheet, row, column, values } = witness;
    const columns = values[0]?.length ?? 0;
    const now = await readRange(excel, { sheet, row, column, rows: values.length, columns });
    if (!holds(witness, now.values, boxes)) return false;
  }
  for (let first = 0; first < small.length; first += most) {
    const sent = await excel.run(async (context) => {
      const sending = sendBatch(
        context,
        { pieces: [], parts: [] },
        { witnesses: small.slice(first, first + most), written: boxes },
      );
      await context.sync();
      return sending;
    });
    if (!sent.isExpected()) return false;
  }
  return true;
}

/** A witness whose own answer may be too big. */
const isLarge = ({ values }: RangeValues): boolean => values.length > 100;
