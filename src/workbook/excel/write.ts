import type { CellAddress, RangeEdit, RangeValues, Written } from '#workbook';
import { codeOf } from './answers/office-errors';
import { refusing } from './answers/refusals';
import { isTooBigAnswer, isTooBigRequest, type ExcelSession } from './answers/session';
import { boxesOf, NO_GAP, putValues, type Cells, type PlacedBox } from './ranges/boxes';
import { findFormulas, type FormulaCells } from './ranges/formulas';
import { batchesOf, writePieces, type PlacedPiece } from './ranges/pieces';
import { heldNow, holds, loadWitness, type Witness } from './ranges/witnesses';
import { readRange } from './read';

/**
 * Writes ranges in as few requests as their size allows; mostly one, and one before it where cells that are not ours may
 * hold formulas. The witnesses are read in the last one, just before what it writes; those that do not fit there, after it.
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
    return { kept, ...(await writeBoxes(excel, writable, witnesses)) };
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

/** What the witnesses told. */
type Seen = Omit<Written, 'kept'>;

/** @param isAgain whether some of it may have been written already. */
async function writeBoxes(
  excel: ExcelSession,
  boxes: readonly PlacedBox[],
  witnesses: readonly RangeValues[],
  isAgain = false,
): Promise<Seen> {
  try {
    return await send(excel, { boxes, witnesses, isAgain });
  } catch (error) {
    // What was written is written again: it is the same.
    if (isTooBigRequest(error) && excel.limits.requestBytes() > 10_000) {
      excel.limits.refuseRequest();
      return writeBoxes(excel, boxes, witnesses, isAgain);
    }
    const tight = codeOf(error) === 'AccessDenied' ? withoutGaps(boxes) : [];
    if (tight.length > boxes.length) return writeBoxes(excel, tight, witnesses, true);
    if (!isTooBigAnswer(error) || witnesses.length === 0) throw error;
    await writeBoxes(excel, boxes, []);
    return { disturbed: !(await stillHold(excel, witnesses, boxes)) };
  }
}

const withoutGaps = (boxes: readonly PlacedBox[]): readonly PlacedBox[] =>
  boxes.flatMap(({ sheet, cells }) => boxesOf(cells, NO_GAP).map((box) => ({ ...box, sheet })));

/** The witnesses are too big for the answer of a write: they are read apart. */
async function stillHold(
  excel: ExcelSession,
  witnesses: readonly RangeValues[],
  boxes: readonly PlacedBox[],
): Promise<boolean> {
  for (const witness of witnesses) {
    const { sheet, row, column, values } = witness;
    const columns = values[0]?.length ?? 0;
    const now = await readRange(excel, { sheet, row, column, rows: values.length, columns });
    if (!holds(witness, now.values, boxes)) return false;
  }
  return true;
}

/** What a request holds for one witness, about. */
const WITNESS_BYTES = 600;

/** What is to be written and watched. */
interface Job {
  readonly boxes: readonly PlacedBox[];
  readonly witnesses: readonly RangeValues[];
  readonly isAgain: boolean;
}

async function send(excel: ExcelSession, { boxes, witnesses, isAgain }: Job): Promise<Seen> {
  const batches = batchesOf(boxes, excel.limits.requestBytes());
  for (const batch of batches.slice(0, -1))
    await excel.run(async (context) => {
      writePieces(context, batch);
      await context.sync();
    });
  const last = batches.at(-1) ?? [];
  if (last.length === 0 && witnesses.length === 0) return { disturbed: false };
  const { together, apart } = share(witnesses, last, excel.limits.requestBytes());
  const isOne = !isAgain && batches.length <= 1 && apart.length === 0;
  const seen = await excel.run(async (context) => {
    const watched = together.map((witness) => loadWitness(context, witness));
    if (last.length > 0) writePieces(context, last);
    await context.sync();
    return seenBy(watched, isOne ? [] : boxes, isOne);
  });
  for (const part of apart) {
    if (seen.disturbed) break;
    const { disturbed } = await excel.run(async (context) => {
      const watched = part.map((witness) => loadWitness(context, witness));
      await context.sync();
      return seenBy(watched, boxes, false);
    });
    if (disturbed) return { disturbed };
  }
  return seen;
}

/** @returns the witnesses that fit in the request of the last pieces, and the others, read in as many requests after it. */
function share(
  witnesses: readonly RangeValues[],
  pieces: readonly PlacedPiece[],
  most: number,
): { readonly together: readonly RangeValues[]; readonly apart: readonly (readonly RangeValues[])[] } {
  const written = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
  const room = Math.max(0, Math.floor((most - written) / WITNESS_BYTES));
  const size = Math.max(1, Math.floor(most / WITNESS_BYTES));
  const apart: (readonly RangeValues[])[] = [];
  for (let first = room; first < witnesses.length; first += size)
    apart.push(witnesses.slice(first, first + size));
  return { together: witnesses.slice(0, room), apart };
}

/** @param written what we may have written ourselves before. @param tells whether what they held is worth telling. */
function seenBy(watched: readonly Witness[], written: readonly PlacedBox[], tells: boolean): Seen {
  if (watched.every(({ witness, range }) => holds(witness, range.values, written)))
    return { disturbed: false };
  return tells ? { disturbed: true, found: watched.map(heldNow) } : { disturbed: true };
}
