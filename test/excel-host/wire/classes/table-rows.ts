import { type Area, columnsOf, rowsOf } from '../../model/address';
import { writeCells } from '../../model/cells';
import { invalidArgument, itemNotFound } from '../../model/errors';
import { bodyArea } from '../../model/table-areas';
import * as T from '../../model/tables';
import type { Table } from '../../model/workbook';
import { integer, matrix } from '../args';
import { handle, type HostClass } from '../class';
import { rangeClass } from './range';
import { writeRange } from './range-cells';
import { valuesOf } from './table';

/** A row of data, counted from 0. */
interface RowRef {
  readonly table: Table;
  readonly index: number;
}

const areaOfRow = ({ table, index }: RowRef): Area => {
  const body = bodyArea(table);
  if (index < 0 || index >= rowsOf(body)) throw itemNotFound();
  return { ...body, top: body.top + index, bottom: body.top + index };
};

function remove(table: Table, first: number, count: number): void {
  const body = bodyArea(table);
  T.deleteTableRows(table, first, count);
  table.sheet.workbook.emit({
    kind: 'changed',
    sheet: table.sheet,
    area: { ...body, top: body.top + first, bottom: body.top + first + count - 1 },
    changeType: 'RowDeleted',
  });
}

const tableRowClass: HostClass<RowRef> = {
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => valuesOf(row.table, areaOfRow(row)),
      set: (row, values) => writeRange({ sheet: row.table.sheet, area: areaOfRow(row) }, values),
    },
  },
  methods: {
    GetRange: { run: (row) => handle(rangeClass, { sheet: row.table.sheet, area: areaOfRow(row) }) },
    Delete: { run: ({ table, index }) => remove(table, index, 1) },
  },
};

function add(table: Table, index: unknown, values: unknown): RowRef {
  const at = index === null || index === undefined ? null : integer(index);
  const rows = values === null || values === undefined ? null : matrix(values);
  const width = columnsOf(table.area);
  if (rows?.some((row) => row.length !== width)) throw invalidArgument();
  const room = T.addTableRows(table, at, rows?.length ?? 1);
  if (rows !== null) writeCells(table.sheet, room, rows);
  table.sheet.workbook.emit({ kind: 'changed', sheet: table.sheet, area: room, changeType: 'RowInserted' });
  return { table, index: room.top - bodyArea(table).top };
}

export const tableRowCollectionClass: HostClass<Table> = {
  name: 'TableRowCollection',
  properties: { Count: { get: (table) => rowsOf(bodyArea(table)) } },
  items: (table) =>
    Array.from({ length: rowsOf(bodyArea(table)) }, (_, index) => handle(tableRowClass, { table, index })),
  methods: {
    Add: {
      run: (table, [index, values], session) => {
        session.counters.cellsWritten +=
          values === null || values === undefined ? 0 : matrix(values).flat().length;
        return handle(tableRowClass, add(table, index, values));
      },
    },
    GetCount: { since: 4, run: (table) => rowsOf(bodyArea(table)) },
    GetItemAt: { run: (table, [index]) => handle(tableRowClass, { table, index: integer(index) }) },
  },
};
