import type { Area } from '../../model/address';
import { clearContents, readValues } from '../../model/cells';
import { invalidArgument, invalidOperation, itemNotFound } from '../../model/errors';
import { applyFilters } from '../../model/filters';
import { bodyArea, headerArea, totalsArea } from '../../model/table-areas';
import * as T from '../../model/tables';
import type { Sheet, Table, Workbook } from '../../model/workbook';
import { flag, integer, range as rangeOf, text } from '../args';
import { type Handle, handle, handleOrNull, type HostClass, type Method, type Property } from '../class';
import { eventMethods } from './events';
import { clearFilters, tableAutoFilterClass } from './filtering';
import { rangeClass } from './range';
import { tableSortClass } from './sorting';
import { tableColumnCollectionClass } from './table-columns';
import { tableRowCollectionClass } from './table-rows';
import { checkAllowed } from './targets';
import { worksheetClass } from './worksheet';

const part = (area: (table: Table) => Area): Method<Table> => ({
  run: (table) => handle(rangeClass, { sheet: table.sheet, area: area(table) }),
});

const option = (name: string, initial: boolean, since: number): Property<Table> => ({
  since,
  get: ({ options }) => options.get(name) ?? initial,
  set: ({ options, sheet }, value) => {
    checkAllowed(sheet);
    options.set(name, flag(value));
  },
});

const tableClass: HostClass<Table> = {
  name: 'Table',
  id: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, value) => {
        checkAllowed(table.sheet);
        T.checkTableName(table.sheet.workbook, text(value), table);
        table.name = text(value);
      },
    },
    ShowHeaders: {
      get: ({ hasHeaders }) => hasHeaders,
      set: (_, value) => {
        if (!flag(value)) throw invalidOperation('The emulated Excel keeps header rows.');
      },
    },
    ShowTotals: {
      get: ({ hasTotals }) => hasTotals,
      set: (table, value) => T.showTotals(table, flag(value)),
    },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        checkAllowed(table.sheet);
        if (!/^TableStyle(Light|Medium|Dark)\d+$/.test(text(value))) throw invalidArgument();
        table.style = text(value);
      },
    },
    ShowBandedRows: option('ShowBandedRows', true, 3),
    ShowBandedColumns: option('ShowBandedColumns', false, 3),
    ShowFilterButton: option('ShowFilterButton', true, 3),
    HighlightFirstColumn: option('HighlightFirstColumn', false, 3),
    HighlightLastColumn: option('HighlightLastColumn', false, 3),
  },
  navigations: {
    Columns: { to: (table) => handle(tableColumnCollectionClass, table) },
    Rows: { to: (table) => handle(tableRowCollectionClass, table) },
    Worksheet: { since: 2, to: ({ sheet }) => handle(worksheetClass, sheet) },
    AutoFilter: { since: 9, to: (table) => handle(tableAutoFilterClass, table) },
    Sort: { since: 2, to: (table) => handle(tableSortClass, table) },
  },
  methods: {
    ...eventMethods<Table>(({ id }) => id, { DataChanged: 7, SelectionChanged: 7 }, 'table'),
    GetRange: part(({ area }) => area),
    GetDataBodyRange: part(bodyArea),
    GetHeaderRowRange: part(headerArea),
    GetTotalRowRange: {
      run: (table) => {
        if (!table.hasTotals) throw itemNotFound();
        return handle(rangeClass, { sheet: table.sheet, area: totalsArea(table) });
      },
    },
    Resize: { since: 13, run: (table, [range]) => T.resizeTable(table, rangeOf(range, table.sheet).area) },
    ClearFilters: { since: 2, run: clearFilters },
    ReapplyFilters: { since: 2, run: applyFilters },
    ConvertToRange: {
      since: 2,
      run: (table) => {
        removeTable(table);
        return handle(rangeClass, { sheet: table.sheet, area: table.area });
      },
    },
    Delete: {
      run: (table) => {
        removeTable(table);
        clearContents(table.sheet, table.area);
      },
    },
  },
};

function removeTable(table: Table): void {
  checkAllowed(table.sheet);
  table.sheet.tables = table.sheet.tables.filter((each) => each !== table);
  table.sheet.workbook.emit({ kind: 'tableDeleted', table });
}

/** The tables of a workbook, or of one of its sheets. */
interface TablesRef {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

const all = ({ workbook, sheet }: TablesRef): readonly Table[] => sheet?.tables ?? T.allTables(workbook);

const find = (ref: TablesRef, key: unknown): Table | undefined => {
  const table = T.findTable(ref.workbook, key);
  return table !== undefined && all(ref).includes(table) ? table : undefined;
};

const at = <S>(items: readonly S[], index: unknown): S => {
  const item = items[integer(index)];
  if (item === undefined) throw itemNotFound();
  return item;
};

function add({ workbook, sheet }: TablesRef, address: unknown, hasHeaders: unknown): Handle {
  const front = sheet ?? workbook.sheets.find(({ id }) => id === workbook.activeId) ?? workbook.sheets[0];
  if (front === undefined) throw itemNotFound();
  const range = rangeOf(address, front);
  const table = T.addTable(range.sheet, range.area, flag(hasHeaders));
  workbook.emit({ kind: 'tableAdded', table });
  return handle(tableClass, table);
}

export const tableCollectionClass: HostClass<TablesRef> = {
  name: 'TableCollection',
  properties: { Count: { get: (ref) => all(ref).length } },
  items: (ref) => all(ref).map((table) => handle(tableClass, table)),
  item: (ref, key) => handleOrNull(tableClass, find(ref, key)) ?? undefined,
  methods: {
    ...eventMethods<TablesRef>(
      ({ sheet }) => sheet?.id ?? 'Workbook',
      { DataChanged: 7, Added: 9, Deleted: 9 },
      'table',
    ),
    Add: { run: (ref, [address, hasHeaders]) => add(ref, address, hasHeaders) },
    GetCount: { since: 4, run: (ref) => all(ref).length },
    GetItemAt: { run: (ref, [index]) => handle(tableClass, at(all(ref), index)) },
    GetItemOrNullObject: { since: 4, run: (ref, [key]) => handleOrNull(tableClass, find(ref, key)) },
  },
};

interface Scoped {
  readonly tables: readonly Table[];
}

const scoped = ({ tables }: Scoped, key: unknown): Table | undefined =>
  tables.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

export const tableScopedCollectionClass: HostClass<Scoped> = {
  name: 'TableScopedCollection',
  since: 9,
  items: ({ tables }) => tables.map((table) => handle(tableClass, table)),
  item: (ref, key) => handleOrNull(tableClass, scoped(ref, key)) ?? undefined,
  methods: {
    GetCount: { run: ({ tables }) => tables.length },
    GetFirst: { run: ({ tables }) => handle(tableClass, at(tables, 0)) },
    GetItemOrNullObject: { since: 14, run: (ref, [key]) => handleOrNull(tableClass, scoped(ref, key)) },
  },
};

/** The values of a part of a table. */
export const valuesOf = (table: Table, area: Area): unknown => readValues(table.sheet, area);
