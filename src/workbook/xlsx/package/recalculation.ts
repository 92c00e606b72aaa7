import type { Book } from './book';
import { applySplices, insertAt, setAttributes } from './xml/splice';
import { child, isTrue, parseXml, prefixOf } from './xml/tree';

/** What follows `calcPr` in the schema of a workbook. */
const AFTER = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/**
 * Formulas of the department may count on cells that we wrote, and their last results are in the file: Excel is
 * asked to compute them anew on opening. Nothing is touched in a workbook without a formula.
 */
export function recalculateOnLoad(book: Book): void {
  const loaded = book.sheets.flatMap((entry) => entry.loaded() ?? []);
  const hasEdits = loaded.some(({ edits }) => edits.rows().length > 0);
  const hasFormulas = loaded.some(({ cells }) => cells.formulas.size > 0);
  if (!hasEdits || !hasFormulas) return;
  const text = book.parts.readText(book.path);
  const root = parseXml(text);
  const calculation = child(root, 'calcPr');
  if (isTrue(calculation?.attributes['fullCalcOnLoad'])) return;
  const next = root.children.find(({ local }) => AFTER.includes(local));
  const splice =
    calculation === undefined
      ? insertAt(next?.start ?? root.closeStart, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)
      : setAttributes(text, calculation, { fullCalcOnLoad: 1 });
  book.parts.put(book.path, applySplices(text, [splice]));
}
