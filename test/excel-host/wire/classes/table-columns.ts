import type { Area } from '../../model/address';
import { invalidArgument, itemNotFound } from '../../model/errors';
import { bodyArea, headerArea, totalsArea } from '../../model/table-areas';
import { renameColumn } from '../../model/table-headers';
import * as T from '../../model/tables';
import type { Table } from '../../model/workbook';
import { integer, list, matrix, optionalText, text } from '../args';
import { type Handle, handle, handleOrNull, type HostClass, type Method } from '../class';
import { type ColumnRef, filterClass } from './filtering';
import { rangeClass } from './range';
import { writeRange } from './range-cells';
import { valuesOf } from './table';

const areaOfColumn = ({ table, column }: ColumnRef, of: Area): Area => {
  const at = of.left + table.columns.indexOf(column);
  return { ...of, left: at, right: at };
};

const part = (of: (table: Table) => Area): Method<ColumnRef> => ({
  run: (ref) => handle(rangeClass, { sheet: ref.table.sheet, area: areaOfColumn(ref, of(ref.table)) }),
});

const tableColumnClass: HostClass<ColumnRef> = {
  name: 'TableColumn',
  id: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: ({ table, column }, value) => renameColumn(table, column, text(value)),
    },
    Values: {
      get: (ref) => valuesOf(ref.table, areaOfColumn(ref, ref.table.area)),
      set: (ref, values) =>
        writeRange({ sheet: ref.table.sheet, area: areaOfColumn(ref, ref.table.area) }, values),
    },
  },
  navigations: { Filter: { since: 2, to: (ref) => handle(filterClass, ref) } },
  methods: {
    GetRange: part(({ area }) => area),
    GetDataBodyRange: part(bodyArea),
    GetHeaderRowRange: part(headerArea),
    GetTotalRowRange: part(totalsArea),
    Delete: { run: ({ table, column }) => T.deleteTableColumn(table, table.columns.indexOf(column)) },
  },
};

const columnHandle = (table: Table, key: unknown): Handle | null => {
  const column = table.columns.find(
    ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );
  return handleOrNull(tableColumnClass, column && { table, column });
};

const refs = (table: Table): readonly ColumnRef[] => table.columns.map((column) => ({ table, column }));

function add(table: Table, index: unknown, values: unknown, name: unknown): Handle {
  const header = optionalText(name);
  const given = values === null || values === undefined ? null : cellsOf(values);
  const rows = table.area.bottom - table.area.top + 1;
  if (given !== null && given.length > 1 && given.length !== rows) throw invalidArgument();
  const isTaken = table.columns.some((each) => each.name.toLowerCase() === header?.toLowerCase());
  if (isTaken) throw invalidArgument();
  const at = index === null || index === undefined ? null : integer(index);
  const cells = header === undefined ? given : [`'${header}`, ...(given ?? []).slice(1)];
  const column = T.addTableColumn(table, at, cells);
  table.sheet.workbook.emit({
    kind: 'changed',
    sheet: table.sheet,
    area: areaOfColumn({ table, column }, table.area),
    changeType: 'ColumnInserted',
  });
  return handle(tableColumnClass, { table, column });
}

const cellsOf = (values: unknown): readonly unknown[] =>
  list(values).some(Array.isArray) ? matrix(values).map(([value]) => value) : list(values);

export const tableColumnCollectionClass: HostClass<Table> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ columns }) => columns.length } },
  items: (table) => refs(table).map((ref) => handle(tableColumnClass, ref)),
  item: (table, key) => columnHandle(table, key) ?? undefined,
  methods: {
    Add: { run: (table, [index, values, name]) => add(table, index, values, name) },
    GetCount: { since: 4, run: ({ columns }) => columns.length },
    GetItemAt: {
      run: (table, [index]) => {
        const ref = refs(table)[integer(index)];
        if (ref === undefined) throw itemNotFound();
        return handle(tableColumnClass, ref);
      },
    },
    GetItemOrNullObject: { since: 4, run: (table, [key]) => columnHandle(table, key) },
  },
};
