import { LAST_ROW, type CellValue, type Rectangle } from '#dictionary';
import { refuse, takesTextFormat } from '#workbook';
import { alwaysTaken, notKept, refusing } from '../answers/refusals';
import type { ExcelSession } from '../answers/session';
import { boxesOf, putValues, type Cells } from '../ranges/boxes';
import { batchesOf, limitsOf, type Batch } from '../ranges/pieces';
import { rangeAt, setFormat } from '../ranges/ranges';
import { presumed, putBack, sendBatch, settle, type Sent } from '../ranges/sent';
import { findFoot, loadWhetherFoot, type Foot } from './foot';

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
  const batches = batchesOf(boxes, limitsOf(excel), { isText: takesTextFormat });
  const sents: Sent[] = [];
  try {
    for (const [index, batch] of batches.entries()) {
      sents.push(presumed(batch));
      const { sent, isFree } = await excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const used = rangeAt(worksheet, rowsOf(batch, area)).getUsedRangeOrNullObject(true).untrack();
        used.load('rowIndex');
        const isFoot = index === 0 ? loadWhetherFoot(worksheet, foot) : () => true;
        const sending = sendBatch(context, batch, undefined, () => {
          if (index === 0) setFormats(worksheet, area, formats);
        });
        if (index === batches.length - 1) growTable(worksheet, foot, area);
        await context.sync();
        return { sent: sending, isFree: used.isNullObject && isFoot() };
      });
      sents[index] = sent;
      if (isFree) continue;
      await putBack(excel, sents);
      return false;
    }
    const { sents: again, missed } = await settle(excel, sents);
    sents.push(...again);
    if (missed.length > 0) throw notKept(missed);
    return true;
  } catch (error) {
    // Excel may refuse this too: the first refusal says more.
    await putBack(excel, sents).catch(() => undefined);
    throw error;
  }
}

const rowsOf = ({ parts }: Batch, area: Rectangle): Rectangle => ({
  ...area,
  top: parts.reduce((first, { top }) => Math.min(first, top), area.bottom),
  bottom: parts.reduce((last, { bottom }) => Math.max(last, bottom), area.top),
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
