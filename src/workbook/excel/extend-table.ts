import { rangeName } from '#dictionary';
import { refuse } from '#workbook';
import { PLACE, rectangleOf } from './ranges';
import { refusing } from './refusals';
import type { ExcelSession } from './session';

/** Makes a table reach down to a row. @throws BadInputError when it is not there, or has a totals row. */
export async function extendTable(
  excel: ExcelSession,
  sheet: string,
  name: string,
  lastRow: number,
): Promise<void> {
  const extend = () =>
    excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItem(name);
      table.load('showTotals');
      const range = table.getRange().untrack().load(PLACE);
      await context.sync();
      if (table.showTotals) throw refuse('totals-row', sheet, name);
      const place = rectangleOf(range);
      if (lastRow <= place.bottom) return;
      table.resize(rangeName({ ...place, bottom: lastRow }));
      await context.sync();
    });
  await refusing(sheet, extend, name);
}
