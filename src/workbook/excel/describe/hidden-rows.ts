import { isTooBigAnswer, type ExcelSession } from '../answers/session';

/** A sheet by its id, and its last used row. */
interface MixedSheet {
  readonly id: string;
  readonly rows: number;
}

/** A first guess: its answer is about 4 MB. */
const ROWS_AT_ONCE = 200_000;

/** @returns the hidden rows of each sheet, ascending; one request up to 200 000 rows in all. */
export async function hiddenRowsOf(
  excel: ExcelSession,
  sheets: readonly MixedSheet[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const hidden = new Map<string, number[]>(sheets.map(({ id }) => [id, []]));
  const waiting = sheets.flatMap(partsOf);
  let most = ROWS_AT_ONCE;
  while (waiting.length > 0) {
    const asked = takeRows(waiting, most);
    try {
      for (const { id, row } of await ask(excel, asked)) hidden.get(id)?.push(row);
    } catch (error) {
      if (!isTooBigAnswer(error) || most === 1) throw error;
      most = Math.ceil(most / 2);
      waiting.unshift(...asked);
    }
  }
  return hidden;
}

interface Part {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

const partsOf = ({ id, rows }: MixedSheet): readonly Part[] =>
  rows === 0 ? [] : [{ id, first: 1, last: rows }];

/** Takes parts off the list, so many rows of them. */
function takeRows(waiting: Part[], most: number): readonly Part[] {
  const taken: Part[] = [];
  let left = most;
  while (left > 0) {
    const part = waiting.shift();
    if (part === undefined) break;
    const last = Math.min(part.last, part.first + left - 1);
    taken.push({ ...part, last });
    if (last < part.last) waiting.unshift({ ...part, first: last + 1 });
    left -= last - part.first + 1;
  }
  return taken;
}

async function ask(
  excel: ExcelSession,
  parts: readonly Part[],
): Promise<readonly { readonly id: string; readonly row: number }[]> {
  return excel.run(async (context) => {
    const answers = parts.map(({ id, first, last }) =>
      context.workbook.worksheets
        .getItem(id)
        .getRangeByIndexes(first - 1, 0, last - first + 1, 1)
        .untrack()
        .getRowProperties({ rowHidden: true }),
    );
    await context.sync();
    return parts.flatMap(({ id, first }, index) =>
      (answers[index]?.value ?? []).flatMap(({ rowHidden }, offset) =>
        rowHidden === true ? [{ id, row: first + offset }] : [],
      ),
    );
  });
}
