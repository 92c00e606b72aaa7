import { refuse } from '#workbook';
import { refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { PLACE, rangeAt, rectangleOf } from './ranges/ranges';

/** Makes a table reach down to a row. @throws BadInputError when it is not there, or has a totals row. */
export async function extendTable(
  excel: ExcelSession,
  sheet: string,
  name: string,
  lastRow: number,
): Promise<void> {
  await refusing(sheet, () =>
    excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = worksheet.tables.getItemOrNullObject(name).load('showTotals');
      await context.sync();
      if (found.isNullObject) throw refuse('table-missing', sheet, name);
      if (found.showTotals) throw refuse('totals-row', sheet, name);
      const range = found.getRange().untrack().load(PLACE);
      await context.sync();
      const place = rectangleOf(range);
      if (lastRow <= place.bottom) return;
      found.resize(rangeAt(worksheet, { ...place, bottom: lastRow }));
      await context.sync();
    }),
  );
}
