import * as A from '../../model/address';
import { usedArea } from '../../model/cells';
import { invalidArgument, itemNotFound } from '../../model/errors';
import * as S from '../../model/sheets';
import type { Sheet, Workbook } from '../../model/workbook';
import { activeSheet } from '../../model/workbook';
import { areas as areasOf, flag, integer, oneOf, optionalText, range as rangeOf, text } from '../args';
import { type Handle, handle, handleOrNull, type HostClass } from '../class';
import { eventMethods } from './events';
import { freezePanesClass, worksheetProtectionClass } from './worksheet-parts';
import { sheetAutoFilterClass } from './sheet-filter';
import { namedItemCollectionClass } from './names';
import { pageLayoutClass } from './page-layout';
import { rangeClass, rangeHandle } from './range';
import { rangeAreasClass } from './range-areas';
import { tableCollectionClass } from './table';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format';

const WORKSHEET_EVENTS = {
  DataChanged: 7,
  Activated: 7,
  Deactivated: 7,
  SelectionChanged: 7,
  Calculated: 8,
  FormatChanged: 9,
  RowSorted: 10,
  ColumnSorted: 10,
  RowHiddenChanged: 11,
  FormulaChanged: 13,
  ProtectionChanged: 14,
};

/** What a sheet uses: values, and tables even when empty. */
function used(sheet: Sheet, valuesOnly: unknown): A.Area | null {
  const values = usedArea(sheet, A.WHOLE_SHEET);
  if (valuesOnly === true) return values;
  return sheet.tables.reduce<A.Area | null>(
    (all, { area }) => (all === null ? area : A.bounding(all, area)),
    values,
  );
}

const neighbour = (sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | undefined => {
  const all = sheet.workbook.sheets.filter(
    (each) => each === sheet || visibleOnly !== true || each.visibility === 'Visible',
  );
  return all[all.indexOf(sheet) + step];
};

const found = (sheet: Sheet | undefined): Handle => {
  if (sheet === undefined) throw itemNotFound();
  return handle(worksheetClass, sheet);
};

export const worksheetClass: HostClass<Sheet> = {
  name: 'Worksheet',
  id: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        const before = sheet.name;
        S.checkSheetName(sheet.workbook, text(value), sheet);
        sheet.name = text(value);
        sheet.workbook.emit({ kind: 'nameChanged', sheet, before });
      },
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => S.moveSheet(sheet, integer(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => S.setVisibility(sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
    },
    TabColor: {
      since: 7,
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        if (text(value) !== '' && !/^#[0-9a-f]{6}$/i.test(text(value))) throw invalidArgument();
        sheet.tabColor = text(value).toUpperCase();
      },
    },
    ShowGridlines: { since: 8, get: ({ gridlines }) => gridlines },
    ShowHeadings: { since: 8, get: ({ headings }) => headings },
    Gridlines: {
      since: 8,
      set: (sheet, value) => {
        sheet.gridlines = flag(value);
      },
    },
    Headings: {
      since: 8,
      set: (sheet, value) => {
        sheet.headings = flag(value);
      },
    },
    StandardWidth: { since: 7, get: () => STANDARD_WIDTH },
    StandardHeight: { since: 7, get: () => STANDARD_HEIGHT },
    EnableCalculation: { since: 9, get: () => true },
  },
  navigations: {
    Tables: { to: (sheet) => handle(tableCollectionClass, { workbook: sheet.workbook, sheet }) },
    Names: { since: 4, to: (sheet) => handle(namedItemCollectionClass, { workbook: sheet.workbook, sheet }) },
    Protection: { since: 2, to: (sheet) => handle(worksheetProtectionClass, sheet) },
    FreezePanes: { since: 7, to: (sheet) => handle(freezePanesClass, sheet) },
    PageLayout: { since: 9, to: (sheet) => handle(pageLayoutClass, sheet) },
    AutoFilter: { since: 9, to: (sheet) => handle(sheetAutoFilterClass, sheet) },
  },
  methods: {
    ...eventMethods<Sheet>(({ id }) => id, WORKSHEET_EVENTS),
    Activate: { run: S.activate },
    Calculate: { since: 6, run: () => null },
    Delete: { run: S.deleteSheet },
    GetRange: {
      run: (sheet, [address]) => {
        const given = optionalText(address);
        if (given === undefined) return rangeHandle(sheet, A.WHOLE_SHEET);
        return handle(rangeClass, rangeOrName(sheet, given));
      },
    },
    GetCell: {
      run: (sheet, [row, column]) => {
        const area = A.areaOf(integer(row), integer(column));
        if (!A.contains(A.WHOLE_SHEET, area)) throw invalidArgument();
        return rangeHandle(sheet, area);
      },
    },
    GetRangeByIndexes: {
      since: 7,
      run: (sheet, [row, column, rows, columns]) => {
        const area = A.areaOf(integer(row), integer(column), integer(rows), integer(columns));
        if (!A.contains(A.WHOLE_SHEET, area) || area.bottom < area.top || area.right < area.left)
          throw invalidArgument();
        return rangeHandle(sheet, area);
      },
    },
    GetRanges: {
      since: 9,
      run: (sheet, [address]) => {
        const given = optionalText(address) ?? '';
        if (given.length > 8192) throw invalidArgument();
        return handle(rangeAreasClass, {
          sheet,
          areas: given === '' ? [A.WHOLE_SHEET] : areasOf(given, sheet),
        });
      },
    },
    GetUsedRange: {
      run: (sheet, [valuesOnly]) => rangeHandle(sheet, used(sheet, valuesOnly) ?? A.areaOf(0, 0)),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      run: (sheet, [valuesOnly]) => {
        const area = used(sheet, valuesOnly);
        return handleOrNull(rangeClass, area && { sheet, area });
      },
    },
    GetNext: { since: 5, run: (sheet, [visibleOnly]) => found(neighbour(sheet, 1, visibleOnly)) },
    GetNextOrNullObject: {
      since: 5,
      run: (sheet, [visibleOnly]) => handleOrNull(worksheetClass, neighbour(sheet, 1, visibleOnly)),
    },
    GetPrevious: { since: 5, run: (sheet, [visibleOnly]) => found(neighbour(sheet, -1, visibleOnly)) },
    GetPreviousOrNullObject: {
      since: 5,
      run: (sheet, [visibleOnly]) => handleOrNull(worksheetClass, neighbour(sheet, -1, visibleOnly)),
    },
    _GetSheetById: { since: 7, run: ({ workbook }, [id]) => found(S.findSheet(workbook, id)) },
  },
};

/** An address of this sheet, or a name that stands for a range. */
function rangeOrName(sheet: Sheet, address: string) {
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === address.toLowerCase());
  if (table !== undefined) return { sheet, area: { ...table.area, top: table.area.top + 1 } };
  const ref = rangeOf(address, sheet);
  if (ref.sheet !== sheet) throw invalidArgument();
  return { ...ref };
}

const visible = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

export const worksheetCollectionClass: HostClass<Workbook> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map((sheet) => handle(worksheetClass, sheet)),
  item: (workbook, key) => handleOrNull(worksheetClass, S.findSheet(workbook, key)) ?? undefined,
  methods: {
    ...eventMethods<Workbook>(() => 'Workbook', {
      ...WORKSHEET_EVENTS,
      DataChanged: 9,
      SelectionChanged: 9,
      Added: 7,
      Deleted: 7,
    }),
    Add: { run: (workbook, [name]) => handle(worksheetClass, S.addSheet(workbook, optionalText(name))) },
    GetActiveWorksheet: { run: (workbook) => handle(worksheetClass, activeSheet(workbook)) },
    GetCount: { since: 4, run: (workbook, [visibleOnly]) => visible(workbook, visibleOnly).length },
    GetFirst: { since: 5, run: (workbook, [visibleOnly]) => found(visible(workbook, visibleOnly)[0]) },
    GetLast: { since: 5, run: (workbook, [visibleOnly]) => found(visible(workbook, visibleOnly).at(-1)) },
    GetItemOrNullObject: {
      since: 4,
      run: (workbook, [key]) => handleOrNull(worksheetClass, S.findSheet(workbook, key)),
    },
  },
};
