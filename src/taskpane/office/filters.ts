import type { Cell } from './workbook';

/** Waits for the end of what is being typed in a cell, instead of failing. */
const AFTER_EDIT: Excel.RunOptions = { delayForCellEdit: true };

const startsWith = (word: string) => `=${word}*`;

/** A column of an Excel table, by the words of its header, as they stand. */
interface TableColumn {
  readonly table: string;
  readonly header: string;
}

const filterOf = (context: Excel.RequestContext, { table, header }: TableColumn) =>
  context.workbook.tables.getItem(table).columns.getItem(header).filter;

/** Shows only the rows of Excel tables whose cell in a column starts with a word; null shows all that these columns hid. */
export async function filterColumns(columns: readonly TableColumn[], word: string | null): Promise<void> {
  await Excel.run(AFTER_EDIT, async (context) => {
    for (const column of columns) {
      const filter = filterOf(context, column);
      if (word === null) filter.clear();
      else filter.applyCustomFilter(startsWith(word));
    }
    await context.sync();
  });
}

/** The word that `filterColumns` left all of these filtered on; null when they are not, or by another hand. */
export async function filteredOn(columns: readonly TableColumn[]): Promise<string | null> {
  return Excel.run(async (context) => {
    const filters = columns.map((column) => filterOf(context, column));
    for (const filter of filters) filter.load('criteria');
    await context.sync();
    const [first, ...others] = filters.map(({ criteria }) => wordOf(criteria?.criterion1 ?? ''));
    return first !== undefined && others.every((word) => word === first) ? first : null;
  });
}

function wordOf(criterion: string): string | null {
  const [, word = ''] = /^=(.+)\*$/.exec(criterion) ?? [];
  return startsWith(word) === criterion ? word : null;
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
