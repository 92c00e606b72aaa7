import { LAST_ROW, type CellValue, type Rectangle } from '#dictionary';
import { refuse, takesTextFormat } from '#workbook';
import { alwaysTaken, refusing } from '../answers/refusals';
import type { ExcelSession } from '../answers/session';
import { boxesOf, putValues, type Cells } from '../ranges/boxes';
import { loadFound } from '../ranges/found-cells';
import { batchesOf, writePieces, type PlacedPiece } from '../ranges/pieces';
import { rangeAt, setFormat } from '../ranges/ranges';
import { findFoot, loadWhetherFoot, type Foot } from './foot';
import { takeBack, type Sent } from './take-back';

/** How often a foot is looked for, where others add rows at the same time. */
const ATTEMPTS = 5;

/**
 * Adds rows under the last used row: of the first table of the sheet if it has one, which grows; else of the sheet. Their
 * number formats are those of the row above, and text for texts. Where somebody else added rows meanwhile, theirs are put
 * back, and ours go under them.
 * @throws BadInputError when the table has a totals row, or the sheet is full; what was written is then emptied.
 */
export async function appendRows(
  excel: ExcelSession,
  sheet: string,
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  await refusing(sheet, async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const foot = await findFoot(excel, sheet);
      if (foot.last + rows.length > LAST_ROW) throw refuse('rows-full', sheet);
      if (await putRows(excel, sheet, foot, rows)) return;
    }
    throw alwaysTaken(sheet);
  });
}

/** @returns whether they are there: not where somebody else wrote, or where rows moved, since the foot was found. */
async function putRows(
  excel: ExcelSession,
  sheet: string,
  foot: Foot,
  rows: readonly (readonly CellValue[])[],
): Promise<boolean> {
  const { last, left, model } = foot;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = { top: last + 1, left, bottom: last + rows.length, right: left + width - 1 };
  const formats = await formatsOf(excel, sheet, { ...area, top: model, bottom: model });
  const cells: Cells = new Map();
  putValues(cells, { sheet, row: area.top, column: left, values: rows });
  const boxes = boxesOf(cells).map((box) => ({ ...box, sheet }));
  const batches = batchesOf(boxes, excel.limits.requestBytes(), takesTextFormat);
  const sent: Sent[] = [];
  try {
    for (const [index, batch] of batches.entries()) {
      sent.push({ pieces: batch, found: null });
      const { found, isFoot } = await excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const loaded = loadFound(worksheet, rowsOf(batch, area));
        const whetherFoot = index === 0 ? loadWhetherFoot(worksheet, foot) : () => true;
        if (index === 0) setFormats(worksheet, area, formats);
        writePieces(context, batch);
        if (index === batches.length - 1) growTable(worksheet, foot, area);
        await context.sync();
        return { found: loaded, isFoot: whetherFoot() };
      });
      sent[index] = { pieces: batch, found };
      if (found.isNullObject && isFoot) continue;
      await takeBack(excel, sheet, sent);
      return false;
    }
    return true;
  } catch (error) {
    // Excel may refuse this too: the first refusal says more.
    await takeBack(excel, sheet, sent).catch(() => undefined);
    throw error;
  }
}

const rowsOf = (pieces: readonly PlacedPiece[], area: Rectangle): Rectangle => ({
  ...area,
  top: pieces.reduce((top, { row }) => Math.min(top, row), area.bottom),
  bottom: pieces.reduce((bottom, { row, values }) => Math.max(bottom, row + values.length - 1), area.top),
});

/** Makes a table hold its new rows, wherever it is by now. */
function growTable(sheet: Excel.Worksheet, { table }: Foot, area: Rectangle): void {
  if (table === null || area.bottom <= table.range.bottom) return;
  const { name, range } = table;
  const middle = Math.floor((range.left + range.right) / 2);
  const added = rangeAt(sheet, { ...area, left: middle, right: middle });
  const found = sheet.tables.getItem(name);
  found.resize(found.getRange().untrack().getBoundingRect(added).untrack());
}

async function formatsOf(excel: ExcelSession, sheet: string, row: Rectangle): Promise<readonly string[]> {
  if (row.top === 0) return [];
  return excel.run(async (context) => {
    const cells = rangeAt(context.workbook.worksheets.getItem(sheet), row).load('numberFormat');
    await context.sync();
    return (cells.numberFormat as string[][])[0] ?? [];
  });
}

function setFormats(sheet: Excel.Worksheet, area: Rectangle, formats: readonly string[]): void {
  formats.forEach((format, offset) => {
    const column = area.left + offset;
    if (format !== 'General') setFormat(rangeAt(sheet, { ...area, left: column, right: column }), format);
  });
}
