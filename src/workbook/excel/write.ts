import type { CellAddress, RangeEdit, RangeValues, Written } from '#workbook';
import { boxesOf, putValues, type Cells, type PlacedBox } from './boxes';
import { findFormulas, type FormulaCells } from './formulas';
import { batchesOf, writePieces, type PlacedPiece } from './pieces';
import { readRange } from './read';
import { refusing } from './refusals';
import { isTooBigAnswer, isTooBigRequest, type ExcelSession } from './session';
import { heldNow, holds, loadWitness, type Witness } from './witnesses';

/**
 * Writes ranges in as few requests as their size allows; mostly one, and one before it where cells that are not ours may
 * hold formulas. The witnesses are read in the last one, just before what it writes.
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
    const sheet = sheets.get(key) ?? { name: edit.sheet, cells: new Map() };
    sheets.set(key, sheet);
    putValues(sheet.cells, edit);
  }
  return [...sheets.values()].flatMap(({ name, cells }) => {
    formulas?.forEach(name, (row, column) => cells.get(row)?.delete(column));
    return boxesOf(cells).map((box) => ({ ...box, sheet: name }));
  });
}

function keptCells(edits: readonly RangeEdit[], formulas: FormulaCells): readonly CellAddress[] {
  if (formulas.count === 0) return [];
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

async function writeBoxes(
  excel: ExcelSession,
  boxes: readonly PlacedBox[],
  witnesses: readonly RangeValues[],
): Promise<Seen> {
  try {
    return await send(excel, batchesOf(boxes, excel.limits.requestBytes()), boxes, witnesses);
  } catch (error) {
    // What was written is written again: it is the same.
    if (isTooBigRequest(error) && excel.limits.requestBytes() > 10_000) {
      excel.limits.refuseRequest();
      return writeBoxes(excel, boxes, witnesses);
    }
    if (!isTooBigAnswer(error) || witnesses.length === 0) throw error;
    await writeBoxes(excel, boxes, []);
    return { disturbed: !(await stillHold(excel, witnesses, boxes)) };
  }
}

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

async function send(
  excel: ExcelSession,
  batches: readonly (readonly PlacedPiece[])[],
  boxes: readonly PlacedBox[],
  witnesses: readonly RangeValues[],
): Promise<Seen> {
  for (const batch of batches.slice(0, -1))
    await excel.run(async (context) => {
      writePieces(context, batch);
      await context.sync();
    });
  const last = batches.at(-1);
  if (last === undefined && witnesses.length === 0) return { disturbed: false };
  return excel.run(async (context) => {
    const watched: readonly Witness[] = witnesses.map((witness) => loadWitness(context, witness));
    if (last !== undefined) writePieces(context, last);
    await context.sync();
    const written = batches.length > 1 ? boxes : [];
    if (watched.every(({ witness, range }) => holds(witness, range.values, written)))
      return { disturbed: false };
    return batches.length > 1 ? { disturbed: true } : { disturbed: true, found: watched.map(heldNow) };
  });
}
