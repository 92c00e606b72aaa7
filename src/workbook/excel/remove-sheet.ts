import type { SheetSpec } from '#template';
import { holdsOnly } from '#workbook';
import { refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { isFormula } from './ranges/formulas';
import { fromExcel, PLACE, rectangleOf } from './ranges/ranges';
import { isLanded } from './ranges/sent';

/**
 * Takes away a sheet of ours, as long as it holds what its description gives and nothing else. It is hidden before it is looked
 * at, so that nobody types in it meanwhile; one that stays is shown again.
 * @param spec under the name that the sheet goes by.
 * @returns whether no sheet has its name any more.
 */
export async function removeSheet(excel: ExcelSession, spec: SheetSpec): Promise<boolean> {
  return refusing(spec.name, () =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      const shown = worksheets.getActiveWorksheet().load('id');
      await context.sync();
      const sheet = worksheets.items.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
      if (sheet === undefined) return true;
      const { id, visibility } = sheet;
      if (!worksheets.items.some((other) => other.id !== id && other.visibility === 'Visible')) return false;

      // Excel deletes no sheet that is very hidden.
      sheet.visibility = 'Hidden';
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load(`${PLACE},values,formulas`);
      try {
        await context.sync();
        if (isAsMade(spec, used)) {
          sheet.delete();
          await context.sync();
          return true;
        }
      } catch (error) {
        await showAgain(excel, id, visibility, shown.id === id).catch(() => undefined);
        throw error;
      }
      await showAgain(excel, id, visibility, shown.id === id);
      return false;
    }),
  );
}

function isAsMade(spec: SheetSpec, used: Excel.Range): boolean {
  if (used.isNullObject) return holdsOnly(spec, { rows: 0, columns: 0 }, () => null);
  const { top, left, bottom, right } = rectangleOf(used);
  const at = (cells: readonly (readonly unknown[])[], row: number, column: number) =>
    fromExcel(cells[row - top]?.[column - left]);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (isFormula(at(used.formulas, row, column), at(used.values, row, column))) return false;
  return holdsOnly(
    spec,
    { rows: bottom, columns: right },
    (row, column) => at(used.values, row, column),
    isLanded,
  );
}

async function showAgain(
  excel: ExcelSession,
  id: string,
  visibility: Excel.Worksheet['visibility'],
  isShown: boolean,
): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.visibility = visibility;
    if (isShown) sheet.activate();
    await context.sync();
  });
}
