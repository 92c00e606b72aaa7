import type { Cell } from './workbook';

/** Waits for the end of what is being typed in a cell, instead of failing. */
const AFTER_EDIT: Excel.RunOptions = { delayForCellEdit: true };

const startsWith = (word: string) => `=${word}*`;

const filterOf = (context: Excel.RequestContext, table: string, header: string) =>
  context.workbook.tables.getItem(table).columns.getItem(header).filter;

/**
 * Shows only the rows of an Excel table whose cell in a column starts with a word; null shows all that this column hid.
 * @param header the words of the column's header, as they stand.
 */
export async function filterColumn(table: string, header: string, word: string | null): Promise<void> {
  await Excel.run(AFTER_EDIT, async (context) => {
    const filter = filterOf(context, table, header);
    if (word === null) filter.clear();
    else filter.applyCustomFilter(startsWith(word));
    await context.sync();
  });
}

/** The word that `filterColumn` left a column filtered on; null when it is not, or by another hand. */
export async function filteredOn(table: string, header: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const filter = filterOf(context, table, header);
    filter.load('criteria');
    await context.sync();
    const { criterion1 = '' } = filter.criteria ?? {};
    const [, word = ''] = /^=(.+)\*$/.exec(criterion1) ?? [];
    return startsWith(word) === criterion1 ? word : null;
  });
}

/** Shows a row: no filter of its table or of its sheet hides anything any more, and the row is not hidden by hand. */
export async function showRow({ sheet, row, column }: Cell): Promise<void> {
  await Excel.run(AFTER_EDIT, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const place = worksheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
    const tables = place.getTables(false);
    tables.load('items/name');
    const { autoFilter } = worksheet;
    autoFilter.load('isDataFiltered');
    await context.sync();
    for (const table of tables.items) table.clearFilters();
    if (autoFilter.isDataFiltered) autoFilter.clearCriteria();
    place.getEntireRow().rowHidden = false;
    await context.sync();
  });
}
