import * as A from '../../model/address';
import { isEmptyArea, usedArea } from '../../model/cells';
import { invalidArgument, itemNotFound } from '../../model/errors';
import { hideColumns, hideRows, rowHiddenOf } from '../../model/filters';
import { formatOf, setFormat } from '../../model/formats';
import type { RangeRef } from '../../model/workbook';
import { flag, integer, range as rangeOf } from '../args';
import { type Handle, handle, handleOrNull, type HostClass, type Method } from '../class';
import { conditionalFormatCollectionClass } from './conditional-formats';
import { dataValidationClass } from './data-validation';
import { columnWidthOf, rangeFormatClass, rowHeightOf } from './range-format';
import { RANGE_ACTIONS } from './range-actions';
import { RANGE_CELLS } from './range-cells';
import { RANGE_SEARCHES } from './range-searches';
import { rangeSortClass } from './sorting';
import { checkAllowed, targetOf } from './targets';
import { worksheetClass } from './worksheet';

export const rangeHandle = (sheet: RangeRef['sheet'], area: A.Area): Handle =>
  handle(rangeClass, { sheet, area });

const within = (area: A.Area): A.Area => {
  const isInside = area.top >= 0 && area.left >= 0 && area.bottom <= A.MAX_ROW && area.right <= A.MAX_COLUMN;
  if (!isInside || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
};

const moved = (
  area: (area: A.Area, args: readonly unknown[]) => A.Area,
  since?: number,
): Method<RangeRef> => ({
  since,
  run: ({ sheet, area: from }, args) => rangeHandle(sheet, within(area(from, args))),
});

/** `count` lines beside an area, before or after it. */
function beside(area: A.Area, count: number, side: 'rows' | 'columns', isAfter: boolean): A.Area {
  if (count === 0) throw invalidArgument();
  const size = Math.abs(count);
  const after = isAfter === count > 0;
  if (side === 'rows') {
    const top = after ? area.bottom + 1 : area.top - size;
    return { ...area, top, bottom: top + size - 1 };
  }
  const left = after ? area.right + 1 : area.left - size;
  return { ...area, left, right: left + size - 1 };
}

const intersection = ({ sheet, area }: RangeRef, other: unknown): A.Area | null => {
  const another = rangeOf(other, sheet);
  return another.sheet === sheet ? A.intersect(area, another.area) : null;
};

const used = ({ sheet, area }: RangeRef, valuesOnly: unknown): A.Area | null => {
  const values = usedArea(sheet, area);
  if (valuesOnly === true) return values;
  return sheet.tables
    .map((table) => A.intersect(table.area, area))
    .reduce((all, each) => (all !== null && each !== null ? A.bounding(all, each) : (all ?? each)), values);
};

/** The block of filled cells around an area, up to empty rows and columns. */
function region({ sheet, area }: RangeRef): A.Area {
  let around = area;
  for (;;) {
    const wider: A.Area = {
      top: Math.max(0, around.top - 1),
      left: Math.max(0, around.left - 1),
      bottom: Math.min(A.MAX_ROW, around.bottom + 1),
      right: Math.min(A.MAX_COLUMN, around.right + 1),
    };
    const filled = usedArea(sheet, wider);
    const next = filled === null ? around : A.bounding(around, filled);
    if (A.sameArea(next, around)) return isEmptyArea(sheet, around) ? area : around;
    around = next;
  }
}

export const rangeClass: HostClass<RangeRef> = {
  name: 'Range',
  properties: {
    ...RANGE_CELLS,
    Address: { get: ({ sheet, area }) => A.qualify(sheet.name, A.formatArea(area)) },
    AddressLocal: { get: ({ sheet, area }) => A.qualify(sheet.name, A.formatArea(area)) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => A.rowsOf(area) },
    ColumnCount: { get: ({ area }) => A.columnsOf(area) },
    CellCount: { get: ({ area }) => (A.cellsOf(area) > 2 ** 31 - 1 ? -1 : A.cellsOf(area)) },
    IsEntireColumn: { since: 7, get: ({ area }) => A.isEntireColumn(area) },
    IsEntireRow: { since: 7, get: ({ area }) => A.isEntireRow(area) },
    RowHidden: {
      since: 2,
      get: ({ sheet, area }) => rowHiddenOf(sheet, area),
      set: ({ sheet, area }, value) => {
        checkAllowed(sheet, 'allowFormatRows');
        hideRows(sheet, area, flag(value));
        sheet.workbook.emit({ kind: 'rowHiddenChanged', sheet, area, hidden: flag(value) });
      },
    },
    ColumnHidden: {
      since: 2,
      get: ({ sheet, area }) => {
        const columns = Array.from({ length: A.columnsOf(area) }, (_, at) => area.left + at);
        const hidden = columns.filter((column) => sheet.hiddenColumns.has(column)).length;
        return hidden === 0 ? false : hidden === columns.length ? true : null;
      },
      set: ({ sheet, area }, value) => {
        checkAllowed(sheet, 'allowFormatColumns');
        hideColumns(sheet, area, flag(value));
      },
    },
    Hidden: { since: 2, get: ({ sheet, area }) => rowHiddenOf(sheet, area) },
    Style: {
      since: 7,
      get: ({ sheet, area }) => formatOf(sheet.formats, area, 'style'),
      set: ({ sheet, area }, value) => {
        checkAllowed(sheet, 'allowFormatCells');
        setFormat(sheet.formats, area, 'style', String(value));
      },
    },
    HasSpill: {
      since: 12,
      get: ({ sheet, area }) => {
        if (sheet.spills.some((each) => A.contains(each, area))) return true;
        return sheet.spills.some((each) => A.overlaps(each, area)) ? null : false;
      },
    },
    Height: { since: 10, get: ({ sheet, area }) => A.rowsOf(area) * (rowHeightOf(sheet, area) ?? 15) },
    Width: { since: 10, get: ({ sheet, area }) => A.columnsOf(area) * (columnWidthOf(sheet, area) ?? 48) },
  },
  navigations: {
    Format: { to: (range) => handle(rangeFormatClass, targetOf(range)) },
    Worksheet: { to: ({ sheet }) => handle(worksheetClass, sheet) },
    ConditionalFormats: {
      since: 6,
      to: (range) => handle(conditionalFormatCollectionClass, targetOf(range)),
    },
    DataValidation: { since: 8, to: (range) => handle(dataValidationClass, targetOf(range)) },
    Sort: { since: 2, to: (range) => handle(rangeSortClass, range) },
  },
  methods: {
    ...RANGE_ACTIONS,
    ...RANGE_SEARCHES,
    GetCell: moved((area, [row, column]) => A.areaOf(area.top + integer(row), area.left + integer(column))),
    GetRow: moved((area, [row]) => ({
      ...area,
      top: area.top + integer(row),
      bottom: area.top + integer(row),
    })),
    GetColumn: moved((area, [at]) => ({
      ...area,
      left: area.left + integer(at),
      right: area.left + integer(at),
    })),
    GetEntireColumn: moved((area) => ({ ...area, top: 0, bottom: A.MAX_ROW })),
    GetEntireRow: moved((area) => ({ ...area, left: 0, right: A.MAX_COLUMN })),
    GetLastCell: moved((area) => A.areaOf(area.bottom, area.right)),
    GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: moved((area) => ({ ...area, left: area.right })),
    GetOffsetRange: moved((area, [rows, columns]) => ({
      top: area.top + integer(rows),
      bottom: area.bottom + integer(rows),
      left: area.left + integer(columns),
      right: area.right + integer(columns),
    })),
    GetResizedRange: moved(
      (area, [rows, columns]) => ({
        ...area,
        bottom: area.bottom + integer(rows),
        right: area.right + integer(columns),
      }),
      3,
    ),
    GetAbsoluteResizedRange: moved(
      (area, [rows, columns]) => A.areaOf(area.top, area.left, integer(rows), integer(columns)),
      7,
    ),
    GetRowsAbove: moved((area, [count]) => beside(area, integer(count, 1), 'rows', false), 3),
    GetRowsBelow: moved((area, [count]) => beside(area, integer(count, 1), 'rows', true), 3),
    GetColumnsBefore: moved((area, [count]) => beside(area, integer(count, 1), 'columns', false), 3),
    GetColumnsAfter: moved((area, [count]) => beside(area, integer(count, 1), 'columns', true), 3),
    GetBoundingRect: {
      run: ({ sheet, area }, [other]) => rangeHandle(sheet, A.bounding(area, rangeOf(other, sheet).area)),
    },
    GetIntersection: {
      run: (range, [other]) => {
        const area = intersection(range, other);
        if (area === null) throw itemNotFound();
        return rangeHandle(range.sheet, area);
      },
    },
    GetIntersectionOrNullObject: {
      since: 4,
      run: (range, [other]) => {
        const area = intersection(range, other);
        return handleOrNull(rangeClass, area && { sheet: range.sheet, area });
      },
    },
    GetUsedRange: {
      run: (range, [valuesOnly]) => {
        const area = used(range, valuesOnly);
        if (area === null) throw itemNotFound();
        return rangeHandle(range.sheet, area);
      },
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      run: (range, [valuesOnly]) => {
        const area = used(range, valuesOnly);
        return handleOrNull(rangeClass, area && { sheet: range.sheet, area });
      },
    },
    GetSurroundingRegion: { since: 7, run: (range) => rangeHandle(range.sheet, region(range)) },
    _ValidateArraySize: {
      since: 3,
      run: ({ area }, [rows, columns]) => {
        if (rows === A.rowsOf(area) && columns === A.columnsOf(area)) return null;
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      },
    },
  },
};
