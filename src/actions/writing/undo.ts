import type { Run } from '#actions/workspace';
import { groupBy, type CellValue } from '#dictionary';
import { changeCells, type CellChange, type Place } from './change-cells';
import { cellsAt, isSameRow } from './seen';
import { refuseMovedRows } from './refusals';

/** Rows where what was changed may have gone to. */
export interface RowsToSearch {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What became of taking back. */
export interface TakenBack {
  /** What was put back, where it stands. */
  readonly back: readonly CellChange[];
  /** Cells left as they are: typed in since, or of a row that is gone or can no longer be told. */
  readonly left: readonly CellChange[];
}

/**
 * Puts cells back as they were, with the number format that they had; one that was typed in since is left alone. A row that moved is looked for.
 * @param search the rows of the table; null where there is none to search.
 * @throws BadInputError when rows go on moving.
 */
export async function undoChanges(
  place: Place,
  changes: readonly CellChange[],
  search: RowsToSearch | null,
  run: Run = {},
): Promise<TakenBack> {
  const back: CellChange[] = [];
  const left: CellChange[] = [];
  const put = async (some: readonly CellChange[]): Promise<readonly CellChange[]> => {
    const gone = new Set<CellChange>();
    const untouched = await changeCells(
      place,
      some,
      {
        decide: (change, line) => {
          const isHere = isSameRow(change.who, cellsAt(place.telling, line));
          if (isHere) gone.delete(change);
          else gone.add(change);
          return isHere && (line[change.column - 1] ?? null) === change.after ? change.before : undefined;
        },
        withFormats: ({ format }) => format !== undefined,
        formatFor: ({ format }) => format,
        onWritten: (written) => {
          for (const change of written) back.push(change);
        },
      },
      run,
    );
    left.push(...[...untouched.left, ...untouched.kept].filter((change) => !gone.has(change)));
    return [...gone];
  };
  const gone = await put(changes);
  if (gone.length === 0) return { back, left };
  if (search === null) return { back, left: [...left, ...gone] };
  const { found, lost } = await followed(place, gone, search);
  if ((await put(found)).length > 0) return refuseMovedRows('writing');
  return { back, left: [...left, ...lost] };
}

/** Changes where they now stand, and those that stand nowhere, as they were told. */
interface Followed {
  readonly found: readonly CellChange[];
  readonly lost: readonly CellChange[];
}

function follow(
  changes: readonly CellChange[],
  whereOf: (change: CellChange) => CellChange | null,
): Followed {
  const now = changes.map((change) => ({ change, at: whereOf(change) }));
  return {
    found: now.flatMap(({ at }) => at ?? []),
    lost: now.flatMap(({ change, at }) => (at === null ? change : [])),
  };
}

/**
 * The changes where their columns now stand, by the headers: one whose column is gone, or has a double, is not there.
 * @param was, now the header of each column, 1-based.
 */
export function followColumns(
  changes: readonly CellChange[],
  was: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): Followed {
  const columns = groupBy([...now.keys()], (column) => now.get(column) ?? '');
  return follow(changes, (change) => {
    const header = was.get(change.column);
    if (header === undefined || now.get(change.column) === header) return change;
    const [column, ...others] = columns.get(header) ?? [];
    return column === undefined || others.length > 0 ? null : { ...change, column };
  });
}

/** The changes whose row was found elsewhere, there. */
async function followed(
  { workbook, sheet, width, blockRows, telling }: Place,
  changes: readonly CellChange[],
  { firstRow, lastRow }: RowsToSearch,
): Promise<Followed> {
  const keyOf = (cells: readonly CellValue[]) => JSON.stringify(cells);
  const wanted = new Set(changes.map(({ who }) => keyOf(who)));
  const found = new Map<string, number[]>();
  for (let row = firstRow; row <= lastRow; row += blockRows) {
    const rows = Math.min(blockRows, lastRow - row + 1);
    const { values } = await workbook.read({ sheet, row, column: 1, rows, columns: width });
    values.forEach((line, index) => {
      const key = keyOf(cellsAt(telling, line));
      if (!wanted.has(key)) return;
      const rowsOfKey = found.get(key);
      if (rowsOfKey === undefined) found.set(key, [row + index]);
      else rowsOfKey.push(row + index);
    });
  }
  return follow(changes, (change) => {
    const [row, ...others] = found.get(keyOf(change.who)) ?? [];
    return row === undefined || others.length > 0 ? null : { ...change, row };
  });
}
