import type { Run } from '#actions/workspace';
import { changeCells, isAsSeen, typedValue } from '#actions/writing';
import { groupBy } from '#dictionary';
import type { CellAddress } from '#workbook';
import type { Knowledge } from '../knowledge';
import { placeOn } from './place-on';
import type { Told } from './undoable';

/** A cell, and what is typed into it. */
export interface TextAt {
  readonly cell: CellAddress;
  readonly value: string;
}

/**
 * Writes cells as if the user typed these texts; one that holds a formula, or whose row is no longer what was seen, is left.
 * @returns how many were written, and whether all the rows were as they were seen.
 */
export async function writeTexts(
  known: Knowledge,
  cells: readonly TextAt[],
  onWritten: Told['cells'],
  run: Run,
): Promise<{ readonly written: number; readonly isAsSeen: boolean }> {
  let written = 0;
  let isKnown = true;
  if (known.passages() === null) await known.placed();
  const workspace = await known.where();
  const { date1904 } = workspace.description;
  for (const [sheet, some] of groupBy(cells, ({ cell }) => cell.sheet)) {
    const seen = known.seenOf(sheet);
    const { left } = await changeCells(
      placeOn(known, sheet, workspace),
      some.map(({ cell: { row, column }, value }) => ({ row, column, value })),
      {
        decide: ({ row, value }, line, format) =>
          seen === null || isAsSeen(seen, row, line) ? typedValue(value, format, date1904) : undefined,
        withFormats: () => true,
        onWritten: (changes) => {
          written += changes.length;
          onWritten(changes);
        },
      },
      run,
    );
    if (left.length > 0) isKnown = false;
  }
  return { written, isAsSeen: isKnown };
}
