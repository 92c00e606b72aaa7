import { columnsOf, formatArea, rowsOf } from '../../model/address';
import { displayed, valueTypeOf } from '../../model/display';
import { formulaAt, valueAt } from '../../model/cells';
import { itemNotFound } from '../../model/errors';
import { isRowHidden } from '../../model/filters';
import { formatAt } from '../../model/formats';
import type { RangeRef } from '../../model/workbook';
import { integer } from '../args';
import { handle, type HostClass } from '../class';
import { rangeClass } from './range';

/** The visible cells of a range; of one row of it where `row` is given. */
interface View {
  readonly range: RangeRef;
  readonly row?: number;
}

function visible({ range, row }: View): {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
} {
  const { sheet, area } = range;
  const all = Array.from({ length: rowsOf(area) }, (_, at) => area.top + at);
  return {
    rows: row === undefined ? all.filter((each) => !isRowHidden(sheet, each)) : [row],
    columns: Array.from({ length: columnsOf(area) }, (_, at) => area.left + at).filter(
      (column) => !sheet.hiddenColumns.has(column),
    ),
  };
}

function cells<T>(view: View, cell: (row: number, column: number) => T): T[][] {
  const { rows, columns } = visible(view);
  return rows.map((row) => columns.map((column) => cell(row, column)));
}

const formatIn = ({ range }: View, row: number, column: number): string =>
  String(formatAt(range.sheet.formats, row, column, 'numberFormat'));

const value = ({ range }: View, row: number, column: number) => valueAt(range.sheet, row, column);

export const rangeViewClass: HostClass<View> = {
  name: 'RangeView',
  since: 3,
  properties: {
    Values: { get: (view) => cells(view, (row, column) => value(view, row, column) ?? '') },
    Formulas: {
      get: (view) =>
        cells(
          view,
          (row, column) => formulaAt(view.range.sheet, row, column) ?? value(view, row, column) ?? '',
        ),
    },
    Text: {
      get: (view) =>
        cells(view, (row, column) =>
          displayed(value(view, row, column), formatIn(view, row, column), view.range.sheet.workbook),
        ),
    },
    NumberFormat: { get: (view) => cells(view, (row, column) => formatIn(view, row, column)) },
    ValueTypes: { get: (view) => cells(view, (row, column) => valueTypeOf(value(view, row, column))) },
    CellAddresses: {
      get: (view) =>
        cells(view, (row, column) => formatArea({ top: row, bottom: row, left: column, right: column })),
    },
    RowCount: { get: (view) => visible(view).rows.length },
    ColumnCount: { get: (view) => visible(view).columns.length },
    Index: { get: ({ range, row }) => (row ?? range.area.top) - range.area.top },
  },
  navigations: { Rows: { to: (view) => handle(rangeViewCollectionClass, view) } },
  methods: {
    GetRange: {
      run: ({ range, row }) =>
        handle(
          rangeClass,
          row === undefined ? { ...range } : { ...range, area: { ...range.area, top: row, bottom: row } },
        ),
    },
  },
};

const lines = (view: View): readonly View[] => visible(view).rows.map((row) => ({ range: view.range, row }));

const rangeViewCollectionClass: HostClass<View> = {
  name: 'RangeViewCollection',
  since: 3,
  items: (view) => lines(view).map((line) => handle(rangeViewClass, line)),
  methods: {
    GetCount: { since: 4, run: (view) => lines(view).length },
    GetItemAt: {
      run: (view, [index]) => {
        const line = lines(view)[integer(index)];
        if (line === undefined) throw itemNotFound();
        return handle(rangeViewClass, line);
      },
    },
  },
};
