import { LAST_ROW, type CellValue, type Rectangle } from '#dictionary';
import { refuse, takesTextFormat } from '#workbook';
import { alwaysTaken, movedTwice, notKept, refusing } from '../answers/refusals';
import type { ExcelSession } from '../answers/session';
import { boxesOf, putValues, type Cells } from '../ranges/boxes';
import { batchesOf, limitsOf, type Batch } from '../ranges/pieces';
import { rangeAt, setFormat } from '../ranges/ranges';
import { putBack } from '../ranges/put-back';
import { presumed, sendBatch, type Sent } from '../ranges/sent';
import { settle } from '../ranges/settle';
import { findFoot, loadWhetherFoot, type Foot } from './foot';

/** Where others add rows at the same time, the foot is looked for once more. */
const ATTEMPTS = 2;

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
    let done = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const foot = await findFoot(excel, sheet);
      const left = rows.slice(done);
      if (foot.last + left.length > LAST_ROW) throw refuse('rows-full', sheet);
      const added = await putRows(excel, sheet, foot, left);
      done += added;
      if (done === rows.length) return;
      // Those of later requests are looked at anew.
      if (added > 0) attempt = 0;
    }
    throw alwaysTaken(sheet);
  });
}

/**
 * @returns how many of them are there: where somebody else wrote, or rows moved, since the foot was found, those of earlier
 * requests, which moved along.
 */
async function putRows(
  excel: ExcelSession,
  sheet: string,
  foot: Foot,
  rows: readonly (readonly CellValue[])[],
): Promise<number> {
  const { last, left, model } = foot;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = { top: last + 1, left, bottom: last + rows.length, right: left + width - 1 };
  const formats = await formatsOf(excel, sheet, { ...area, top: model, bottom: model });
  const cells: Cells = new Map();
  putValues(cells, { sheet, row: area.top, column: left, values: rows });
  const boxes = boxesOf(cells).map((box) => ({ ...box, sheet }));
  const batches = batchesOf(boxes, limitsOf(excel), { isText: takesTextFormat });
  const sents: Sent[] = [];
  let done = 0;
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
      sents[sents.length - 1] = sent;
      if (!isFree) {
        const taken = sents.pop();
        const lost = taken === undefined ? [] : await putBack(excel, [taken]);
        if (lost.length > 0) throw movedTwice(lost);
        return done;
      }
      const { sents: again, missed, lost } = await settle(excel, sent);
      sents.push(...again);
      if (lost.length > 0) throw movedTwice(lost);
      if (missed.length > 0) throw notKept(missed);
      done = index === batches.length - 1 ? rows.length : rowsOf(batch, area).bottom - last;
    }
    return done;
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
