/** A cell; rows and columns are 1-based. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rows of a sheet, 1-based, from the first to the last. */
export interface SelectedRows {
  readonly sheet: string;
  readonly runs: readonly { readonly first: number; readonly last: number }[];
}

/** The active cell; null when a chart or a picture is selected. */
export async function activeCell(): Promise<Cell | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

/** The rows of what is selected, in however many places [ExcelApi 1.9]; null when a chart or a picture is. */
export async function selectedRows(): Promise<SelectedRows | null> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      selected.load('worksheet/name');
      selected.areas.load('items/rowIndex,items/rowCount');
      await context.sync();
      const runs = selected.areas.items.map(({ rowIndex, rowCount }) => ({
        first: rowIndex + 1,
        last: rowIndex + rowCount,
      }));
      return { sheet: selected.worksheet.name, runs };
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

/** Waits for the end of what is being typed in a cell, instead of failing. */
const AFTER_EDIT: Excel.RunOptions = { delayForCellEdit: true };

/** Selections that follow each other this closely count as one: an arrow key that is held down. */
const THROTTLE_MS = 200;

/** Tells the active cell each time the selection moved and came to rest. @returns how to stop watching. */
export async function watchSelection(listener: (cell: Cell | null) => void): Promise<() => void> {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = () => void activeCell().then(listener, () => undefined);
  const onSelected = () => {
    clearTimeout(soon);
    soon = setTimeout(look, THROTTLE_MS);
  };
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  await new Promise<void>((done, refused) =>
    document.addHandlerAsync(type, onSelected, ({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? done() : refused(new Error(error.message)),
    ),
  );
  look();
  return () => {
    clearTimeout(soon);
    document.removeHandlerAsync(type, { handler: onSelected });
  };
}

/** The sheets that can be gone to, in the order of their tabs. */
export async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return worksheets.items
      .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
      .map(({ name }) => name);
  });
}

/** Saves the workbook, asking for a name if it has none. [ExcelApi 1.11] */
export async function saveWorkbook(): Promise<void> {
  await Excel.run(AFTER_EDIT, async (context) => {
    context.workbook.save(Excel.SaveBehavior.save);
    await context.sync();
  });
}
