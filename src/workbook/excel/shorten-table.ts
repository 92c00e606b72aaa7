import type { RangeValues } from '#workbook';
import { refuse } from '#workbook';
import { alwaysTaken, refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { fromExcel, PLACE, rangeAt, rectangleOf } from './ranges/ranges';

/**
 * Makes a table end at a row above its last one; what stands under it stays. The request that does so reads the table and
 * the witnesses just before, and the table just after: where they are not as expected, it is made as long as it was.
 * @returns whether it was done.
 * @throws BadInputError when it is not there, or Excel does not do as it is asked.
 */
export async function shortenTable(
  excel: ExcelSession,
  sheet: string,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
  witnesses: readonly RangeValues[],
): Promise<boolean> {
  return refusing(sheet, () =>
    excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = worksheet.tables.getItemOrNullObject(name).load('showTotals,showHeaders');
      await context.sync();
      if (table.isNullObject) throw refuse('table-missing', sheet, name);
      if (table.showTotals || to >= from) return false;
      const before = table.getRange().untrack().load(PLACE);
      const held = witnesses.map((witness) => loadHeld(context, witness));
      await context.sync();
      const place = rectangleOf(before);
      const isAsExpected = (bottom: number) => bottom === from && held.every((isHeld) => isHeld());
      if (!isAsExpected(place.bottom) || to <= place.top - (table.showHeaders ? 0 : 1)) return false;

      const again = table.getRange().untrack().load(PLACE);
      const heldAgain = witnesses.map((witness) => loadHeld(context, witness));
      table.resize(
        table
          .getRange()
          .untrack()
          .getResizedRange(to - from, 0)
          .untrack(),
      );
      const after = table.getRange().untrack().load(PLACE);
      await context.sync();
      const isDisturbed = rectangleOf(again).bottom !== from || !heldAgain.every((isHeld) => isHeld());
      const isDone = rectangleOf(after).bottom - rectangleOf(again).bottom === to - from;
      if (!isDisturbed && isDone) return true;
      if (isDone)
        table.resize(
          table
            .getRange()
            .untrack()
            .getResizedRange(from - to, 0)
            .untrack(),
        );
      await context.sync();
      if (!isDisturbed) throw alwaysTaken(sheet);
      return false;
    }),
  );
}

/** @returns whether a range holds what it is to hold, once the request is answered. */
function loadHeld(context: Excel.RequestContext, { sheet, row, column, values }: RangeValues): () => boolean {
  const [first = []] = values;
  const area = {
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + first.length - 1,
  };
  const range = rangeAt(context.workbook.worksheets.getItem(sheet), area).load('values');
  return () =>
    values.every((line, down) =>
      line.every((value, across) => fromExcel(range.values[down]?.[across]) === value),
    );
}
