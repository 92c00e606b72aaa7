import { LAST_ROW, type CellValue, type Rectangle } from '#dictionary';
import { refuse, takesTextFormat } from '#workbook';
import { boxesOf, putValues, type Cells } from './boxes';
import { batchesOf, writePieces } from './pieces';
import { PLACE, rangeAt, rectangleOf, setFormat } from './ranges';
import { refusing } from './refusals';
import type { ExcelSession } from './session';

/** Where rows go: under the last used row of the first table, or of the sheet. */
interface Foot {
  readonly table: { readonly name: string; readonly range: Rectangle } | null;
  readonly left: number;
  readonly last: number;
  /** The row that the new ones look like; 0 when there is none. */
  readonly model: number;
}

/**
 * Adds rows under the last used row: of the first table of the sheet if it has one, which grows; else of the sheet. Their
 * number formats are those of the row above, and text for texts.
 * @throws BadInputError when the table has a totals row, or the sheet is full; what was written is then emptied.
 */
export async function appendRows(
  excel: ExcelSession,
  sheet: string,
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  await refusing(sheet, async () => {
    const foot = await findFoot(excel, sheet);
    if (foot.last + rows.length > LAST_ROW) throw refuse('rows-full', sheet);
    await putRows(excel, sheet, foot, rows);
  });
}

async function findFoot(excel: ExcelSession, sheet: string): Promise<Foot> {
  return excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack().load(PLACE);
    const { tables } = worksheet;
    tables.load('items/id,items/name,items/showHeaders,items/showTotals');
    await context.sync();
    const looks = tables.items.map((table) => {
      const range = table.getRange().untrack().load(PLACE);
      const columns = table
        .getRange()
        .untrack()
        .getEntireColumn()
        .untrack()
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load(PLACE);
      return { table, range, columns };
    });
    if (looks.length > 0) await context.sync();
    const [first] = looks
      .map(({ table, range, columns }) => ({ table, columns, range: rectangleOf(range) }))
      .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
    const bottom = (cells: Excel.Range) => (cells.isNullObject ? 0 : rectangleOf(cells).bottom);
    if (first === undefined) return { table: null, left: 1, last: bottom(used), model: bottom(used) };
    const { table, range, columns } = first;
    if (table.showTotals) throw refuse('totals-row', sheet, table.name);
    const headerRow = range.top - (table.showHeaders ? 0 : 1);
    const last = Math.max(headerRow, bottom(columns));
    return {
      table: { name: table.name, range },
      left: range.left,
      last,
      model: last > headerRow ? last : last + 1,
    };
  });
}

async function putRows(
  excel: ExcelSession,
  sheet: string,
  { table, left, last, model }: Foot,
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = { top: last + 1, left, bottom: last + rows.length, right: left + width - 1 };
  const formats = await formatsOf(excel, sheet, { ...area, top: model, bottom: model });
  const cells: Cells = new Map();
  putValues(cells, { sheet, row: area.top, column: left, values: rows });
  const boxes = boxesOf(cells).map((box) => ({ ...box, sheet }));
  const batches = batchesOf(boxes, excel.limits.requestBytes(), takesTextFormat);
  try {
    for (const [index, batch] of batches.entries())
      await excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        if (index === 0) setFormats(worksheet, area, formats);
        writePieces(context, batch);
        if (index === batches.length - 1 && table !== null && area.bottom > table.range.bottom)
          worksheet.tables
            .getItem(table.name)
            .resize(rangeAt(worksheet, { ...table.range, bottom: area.bottom }));
        await context.sync();
      });
  } catch (error) {
    await empty(excel, sheet, area);
    throw error;
  }
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

/** Excel refused a part of the rows: none of them stays. It may refuse this too, and the first refusal says more. */
async function empty(excel: ExcelSession, sheet: string, area: Rectangle): Promise<void> {
  await excel
    .run(async (context) => {
      rangeAt(context.workbook.worksheets.getItem(sheet), area).clear('Contents');
      await context.sync();
    })
    .catch(() => undefined);
}
