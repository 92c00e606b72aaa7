import type { Workbook } from '#workbook';
import { addColumns } from './add-columns';
import type { ExcelHost } from './answers/host';
import { createSession } from './answers/session';
import { appendRows } from './append-rows';
import { applyColumns } from './apply-columns';
import { describeWorkbook, type Lasting } from './describe/describe';
import { ensureSheet } from './ensure-sheet';
import { extendTable } from './extend-table';
import { goTo } from './go-to';
import { createWaitingLists } from './looks/waiting-lists';
import { readRange } from './read';
import { removeColumns } from './remove-columns';
import { removeSheet } from './remove-sheet';
import { setHighlights } from './set-highlights';
import { createSheetNames } from './sheet-names';
import { shortenTable } from './shorten-table';
import { watchWorkbook } from './watch';
import { writeRanges } from './write';

export { excelHost, type ExcelHost } from './answers/host';
export { refusing } from './answers/refusals';

/**
 * The workbook that is open in Excel, through Office.js. What Excel refuses is thrown as a BadInputError that says what to
 * do; when the user is typing in a cell, everything waits for its end.
 */
export function excelWorkbook(host: ExcelHost): Workbook {
  const excel = createSession(host);
  const waiting = createWaitingLists();
  const lasting: Lasting = { odd: new Map() };
  const names = createSheetNames();
  const placed = <Place extends { readonly sheet: string }>(place: Place): Place => ({
    ...place,
    sheet: names.of(place.sheet),
  });
  return {
    describe: () => describeWorkbook(excel, lasting),
    read: (range) => readRange(excel, placed(range)),
    write: (edits, witnesses = []) => writeRanges(excel, edits.map(placed), witnesses.map(placed)),
    addColumns: (target, columns) =>
      addColumns(excel, placed(target), columns, lasting.heads?.get(names.of(target.sheet).toLowerCase())),
    applyColumns: (sheet, rows, columns) => applyColumns(excel, names.of(sheet), rows, columns),
    ensureSheet: (spec) => ensureSheet(excel, waiting, names, spec),
    appendRows: (sheet, rows) => appendRows(excel, names.of(sheet), rows),
    extendTable: (sheet, table, lastRow) => extendTable(excel, names.of(sheet), table, lastRow),
    removeSheet: (spec) => removeSheet(excel, { ...spec, name: names.of(spec.name) }),
    removeColumns: (target, headers) => removeColumns(excel, placed(target), headers),
    shortenTable: (sheet, table, rows, witnesses = []) =>
      shortenTable(excel, names.of(sheet), table, rows, witnesses.map(placed)),
    setHighlights: (sheet, rules) => setHighlights(excel, names.of(sheet), rules),
    goTo: (cell) => goTo(excel, placed(cell)),
    watch: (listener) => watchWorkbook(excel, listener),
  };
}
