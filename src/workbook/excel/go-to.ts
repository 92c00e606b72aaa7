import type { CellAddress } from '#workbook';
import { hidden, refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { rangeAt } from './ranges/ranges';

/**
 * Shows a cell and selects it.
 * @throws BadInputError when its sheet is hidden, or its row: the cell of a hidden row is selected all the same.
 */
export async function goTo(excel: ExcelSession, { sheet, row, column }: CellAddress): Promise<void> {
  const rowHidden = await refusing(sheet, () =>
    excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.load('visibility');
      const cell = () => rangeAt(target, { top: row, left: column, bottom: row, right: column });
      const place = cell();
      place.load('rowHidden');
      await context.sync();
      if (target.visibility !== 'Visible') throw hidden.sheet(sheet);
      target.activate();
      cell().select();
      await context.sync();
      return place.rowHidden;
    }),
  );
  if (rowHidden) throw hidden.row(sheet, row);
}
