import type { RowState } from '#actions/checking';
import { refuseNewer, tableOn, type PassageWorkspace, type Run } from '#actions/workspace';
import { changeCells, isAsSeen, placeOf, type CellChange, type SeenSheets } from '#actions/writing';
import { readText } from '#cells';
import { groupBy, rowSet, type CellValue, type Places, type RowAt } from '#dictionary';
import { BIRTHPLACE, placeCells, type BirthplaceField } from './place-cells';

/** What came of putting a place into rows. */
export interface PlacePut {
  /** Rows that hold it. */
  readonly rows: number;
  /** Rows of which some cells, or all, were left as they are: they hold a formula, or changed since. */
  readonly left: readonly RowAt[];
}

/** What a caller knows, and wants to know. */
interface Known {
  /** What the check saw of the rows: a row that is no longer the same is left alone. */
  readonly seen: SeenSheets;
  readonly onWritten: (changes: readonly CellChange[]) => void;
}

interface PlaceCell {
  readonly row: number;
  readonly column: number;
  readonly field: BirthplaceField;
  readonly after: string;
  readonly was: RowState['values'];
}

/**
 * Puts a place into the cells of a birthplace: of each row all of them or, where one is no longer what the check read,
 * none. Columns that the table does not have are passed over. One read and one write a block of rows.
 * @param code of a commune or of a country.
 * @throws BadInputError when rows move meanwhile, or a later version keeps the workbook.
 */
export async function putPlace(
  workspace: PassageWorkspace,
  rows: readonly Pick<RowState, 'sheet' | 'row' | 'values'>[],
  code: string,
  places: Places,
  run: Run,
  { seen, onWritten }: Known,
): Promise<PlacePut> {
  refuseNewer(workspace);
  const left = rowSet();
  for (const [sheet, some] of groupBy(rows, (each) => each.sheet)) {
    const table = tableOn(workspace, sheet)?.table;
    if (table === undefined) continue;
    const columns = BIRTHPLACE.flatMap((field) => {
      const column = table.columns[field];
      return column === undefined ? [] : [{ field, column }];
    });
    const cells = some.flatMap(({ row, values }): readonly PlaceCell[] => {
      const wanted = placeCells(code, values, places) ?? {};
      return columns.flatMap(({ field, column }) => {
        const after = wanted[field];
        return after === undefined ? [] : [{ row, column, field, after, was: values }];
      });
    });
    const known = seen.get(sheet);
    const isAsRead = ({ row, was }: PlaceCell, line: readonly CellValue[]) =>
      (known === undefined || isAsSeen(known, row, line)) &&
      columns.every(({ field, column }) => isSame(line[column - 1] ?? null, was[field] ?? ''));
    const untouched = await changeCells(
      placeOf(workspace, table),
      cells,
      { decide: (cell, line) => (isAsRead(cell, line) ? cell.after || null : undefined), onWritten },
      run,
    );
    for (const { row } of [...untouched.kept, ...untouched.left]) left.add({ sheet, row });
  }
  return { rows: rows.filter((row) => !left.has(row)).length, left: [...left] };
}

/** Whether a cell still holds what was read of it: zeros that a format shows and small letters of Corsica aside. */
const isSame = (cell: CellValue, read: string): boolean => bare(readText(cell)) === bare(read);

const bare = (text: string): string => text.replace(/^0+/, '').toUpperCase();
