import { areaOf, MAX_COLUMN, parseArea } from './model/address';
import { itemNotFound } from './model/errors';
import { applyFilters, hideRows } from './model/filters';
import { activate, addSheet, deleteSheet, findSheet, select } from './model/sheets';
import { bodyArea } from './model/table-areas';
import { findTable } from './model/tables';
import type { Actor, Sheet, Table, TableColumn } from './model/workbook';
import type { Host } from './host';
import { deleteRange, insertRange } from './wire/classes/range-actions';
import { writeRange } from './wire/classes/range-cells';
import { sortAndTell } from './wire/classes/sorting';

/** A pair of hands on the workbook. Rows are 1-based, as on the screen; sheets and tables go by name. */
export interface Person {
  /** Types or pastes cells: tables grow, headers follow, nothing asks for the validations. */
  type(
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[] | string | number | boolean,
  ): void;
  insertRows(sheet: string, row: number, count?: number): void;
  deleteRows(sheet: string, row: number, count?: number): void;
  /** Sorts the rows of a table by one of its columns. */
  sortTable(table: string, header: string, ascending?: boolean): void;
  /** Keeps the rows whose shown text is one of these; null shows all again. */
  filterTable(table: string, header: string, texts: readonly string[] | null): void;
  hideRows(sheet: string, row: number, count?: number, isHidden?: boolean): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
}

/** @param actor the user of this Excel, or a co-author, whose changes come as remote ones. */
export function personIn(host: Host, actor: Exclude<Actor, 'addin'> = 'user'): Person {
  const { workbook } = host;
  const sheetOf = (name: string): Sheet => {
    const sheet = findSheet(workbook, name);
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  };
  const tableOf = (name: string): Table => {
    const table = findTable(workbook, name);
    if (table === undefined) throw itemNotFound();
    return table;
  };
  const columnOf = (table: Table, header: string): [TableColumn, number] => {
    const at = table.columns.findIndex(({ name }) => name === header);
    const column = table.columns[at];
    if (column === undefined) throw itemNotFound();
    return [column, at];
  };
  const rows = (row: number, count: number) => areaOf(row - 1, 0, count, MAX_COLUMN + 1);
  const acts: Person = {
    type(name, address, values) {
      const sheet = sheetOf(name);
      const corner = parseArea(address);
      const lines = Array.isArray(values) ? (values as readonly (readonly unknown[])[]) : [[values]];
      writeRange(
        { sheet, area: areaOf(corner.top, corner.left, lines.length, lines[0]?.length ?? 1) },
        lines,
      );
    },
    insertRows: (name, row, count = 1) =>
      insertRange({ sheet: sheetOf(name), area: rows(row, count) }, 'Down'),
    deleteRows: (name, row, count = 1) => deleteRange({ sheet: sheetOf(name), area: rows(row, count) }, 'Up'),
    sortTable(name, header, ascending = true) {
      const table = tableOf(name);
      const [, key] = columnOf(table, header);
      sortAndTell(table.sheet, bodyArea(table), [{ key, ascending }]);
    },
    filterTable(name, header, texts) {
      const table = tableOf(name);
      const [column] = columnOf(table, header);
      column.filter = texts === null ? null : { filterOn: 'Values', values: texts };
      applyFilters(table);
      workbook.emit({
        kind: 'rowHiddenChanged',
        sheet: table.sheet,
        area: bodyArea(table),
        hidden: texts !== null,
      });
    },
    hideRows(name, row, count = 1, isHidden = true) {
      const sheet = sheetOf(name);
      hideRows(sheet, rows(row, count), isHidden);
      workbook.emit({ kind: 'rowHiddenChanged', sheet, area: rows(row, count), hidden: isHidden });
    },
    addSheet: (name) => void addSheet(workbook, name),
    deleteSheet: (name) => deleteSheet(sheetOf(name)),
    select: (name, address) => select(sheetOf(name), parseArea(address)),
    activate: (name) => activate(sheetOf(name)),
  };
  const asActor = <Args extends unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args): void => host.as(actor, () => act(...args));
  };
  return {
    type: asActor(acts.type),
    insertRows: asActor(acts.insertRows),
    deleteRows: asActor(acts.deleteRows),
    sortTable: asActor(acts.sortTable),
    filterTable: asActor(acts.filterTable),
    hideRows: asActor(acts.hideRows),
    addSheet: asActor(acts.addSheet),
    deleteSheet: asActor(acts.deleteSheet),
    select: asActor(acts.select),
    activate: asActor(acts.activate),
  };
}
