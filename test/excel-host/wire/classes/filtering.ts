import { invalidArgument, itemNotFound } from '../../model/errors';
import { applyFilters } from '../../model/filters';
import type { FilterCriteria, Table, TableColumn } from '../../model/workbook';
import { integer, list, optionalText, range as rangeOf, record, text } from '../args';
import { handle, handleOrNull, type HostClass } from '../class';
import { rangeClass } from './range';
import { checkAllowed } from './targets';

/** A column within its table. */
export interface ColumnRef {
  readonly table: Table;
  readonly column: TableColumn;
}

function setFilter({ table, column }: ColumnRef, filter: FilterCriteria | null): void {
  checkAllowed(table.sheet, 'allowAutoFilter');
  column.filter = filter;
  applyFilters(table);
}

const criteriaOf = (value: unknown): FilterCriteria => {
  const given = record(value);
  return { ...given, filterOn: text(given.filterOn) };
};

export const filterClass: HostClass<ColumnRef> = {
  name: 'Filter',
  since: 2,
  properties: { Criteria: { get: ({ column }) => column.filter } },
  methods: {
    Apply: { run: (ref, [criteria]) => setFilter(ref, criteriaOf(criteria)) },
    ApplyValuesFilter: {
      run: (ref, [values]) => setFilter(ref, { filterOn: 'Values', values: list(values) }),
    },
    ApplyCustomFilter: {
      run: (ref, [first, second, operator]) =>
        setFilter(ref, {
          filterOn: 'Custom',
          criterion1: text(first),
          criterion2: optionalText(second),
          operator: optionalText(operator) ?? 'And',
        }),
    },
    Clear: { run: (ref) => setFilter(ref, null) },
  },
};

export function clearFilters(table: Table): void {
  checkAllowed(table.sheet, 'allowAutoFilter');
  for (const column of table.columns) column.filter = null;
  applyFilters(table);
}

const columnOf = (table: Table, index: unknown): TableColumn => {
  const column = table.columns[integer(index)];
  if (column === undefined) throw invalidArgument();
  return column;
};

const isFiltered = (table: Table): boolean => table.columns.some(({ filter }) => filter !== null);

export const tableAutoFilterClass: HostClass<Table> = {
  name: 'AutoFilter',
  since: 9,
  properties: {
    Enabled: { get: (table) => table.options.get('ShowFilterButton') ?? true },
    IsDataFiltered: { get: isFiltered },
    Criteria: { get: (table) => table.columns.map(({ filter }) => filter ?? { filterOn: 'None' }) },
  },
  methods: {
    Apply: {
      run: (table, [range, index, criteria]) => {
        if (rangeOf(range, table.sheet).sheet !== table.sheet) throw itemNotFound();
        if (index === null || index === undefined) return;
        setFilter({ table, column: columnOf(table, index) }, criteriaOf(criteria));
      },
    },
    ClearCriteria: { run: clearFilters },
    ClearColumnCriteria: {
      since: 14,
      run: (table, [index]) => setFilter({ table, column: columnOf(table, index) }, null),
    },
    GetRange: { run: ({ sheet, area }) => handle(rangeClass, { sheet, area }) },
    GetRangeOrNullObject: { run: ({ sheet, area }) => handleOrNull(rangeClass, { sheet, area }) },
    Reapply: { run: applyFilters },
    Remove: { run: clearFilters },
  },
};
