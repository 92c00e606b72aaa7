import type { HighlightRule } from '#template';
import { inOrder, isSigned } from '#workbook';
import { refusing } from './answers/refusals';
import type { ExcelSession } from './answers/session';
import { drawHighlight } from './looks/looks';
import { rangeAt } from './ranges/ranges';

/**
 * Puts our conditional formats on a sheet in place of those that we signed, in three requests. Pasting cuts a rule into
 * several, each with the signature: all go. The others stay, and keep their priority over ours.
 */
export async function setHighlights(
  excel: ExcelSession,
  sheet: string,
  rules: readonly HighlightRule[],
): Promise<void> {
  await refusing(sheet, () =>
    excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const formats = () => worksheet.getRange().untrack().conditionalFormats;
      const all = formats();
      all.load('items/id,items/type');
      await context.sync();
      const custom = all.items
        .filter(({ type }) => type === 'Custom')
        .map(({ id }) => ({ id, rule: formats().getItem(id).custom.rule.load('formula') }));
      if (custom.length > 0) await context.sync();
      for (const { id, rule } of custom) if (isSigned(rule.formula)) formats().getItem(id).delete();
      addHighlights(worksheet, rules);
      await context.sync();
    }),
  );
}

/** Adds rules under those that are there: a new one comes first in Excel, and is sent last. */
export function addHighlights(sheet: Excel.Worksheet, rules: readonly HighlightRule[]): void {
  for (const { kind, column, firstRow, lastRow, formula } of inOrder(rules)) {
    const range = rangeAt(sheet, { top: firstRow, left: column, bottom: lastRow, right: column });
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    drawHighlight(format.custom.format, kind);
    format.stopIfTrue = false;
    format.priority = -1;
  }
}
