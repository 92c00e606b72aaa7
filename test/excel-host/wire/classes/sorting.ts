import type { Area } from '../../model/address';
import { checkUnlocked } from '../../model/cells';
import { sortArea, type SortKey } from '../../model/structure';
import { bodyArea } from '../../model/table-areas';
import type { RangeRef, Sheet, Table } from '../../model/workbook';
import { integer, list, record } from '../args';
import type { HostClass } from '../class';

const keysOf = (fields: unknown): readonly SortKey[] =>
  list(fields).map((each) => {
    const { key, ascending } = record(each);
    return { key: integer(key), ascending: ascending !== false };
  });

/** Sorts and tells: a sort is heard as a row sort, and as an edit of the whole area. */
export function sortAndTell(sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  checkUnlocked(sheet, area);
  sortArea(sheet, area, keys);
  sheet.workbook.emit({ kind: 'rowSorted', sheet, area });
  sheet.workbook.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited' });
}

export const rangeSortClass: HostClass<RangeRef> = {
  name: 'RangeSort',
  since: 2,
  methods: {
    Apply: {
      run: ({ sheet, area }, [fields, , hasHeaders]) =>
        sortAndTell(sheet, hasHeaders === true ? { ...area, top: area.top + 1 } : area, keysOf(fields)),
    },
  },
};

export const tableSortClass: HostClass<Table> = {
  name: 'TableSort',
  since: 2,
  methods: {
    Apply: { run: (table, [fields]) => sortAndTell(table.sheet, bodyArea(table), keysOf(fields)) },
    Clear: { run: () => null },
    Reapply: { run: () => null },
  },
};
