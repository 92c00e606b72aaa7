import { refuseNewer, type Run, type PassageWorkspace, type WorkTable } from '#actions/workspace';
import { cellText, type Correction } from '#cells';
import { groupBy } from '#dictionary';
import { wouldConvert } from '#workbook';
import { changeCells, type CellChange } from './change-cells';
import { placeOf } from './place';
import { isAsSeen, type Seen, type SeenSheets } from './seen';

/** What was changed. */
export interface Corrected {
  readonly applied: readonly Correction[];
  /** Corrections left as they are: their cell holds a formula, or is no longer what was corrected. */
  readonly kept: readonly Correction[];
}

/** What a caller knows, and wants to know. */
export interface CorrectOptions {
  /** What the check saw of the rows: a row that is no longer the same is left alone. */
  readonly seen?: SeenSheets;
  readonly onWritten?: (changes: readonly CellChange[]) => void;
}

/**
 * Applies corrections: only their cells change, text is written as text, and a cell that holds a formula is left
 * alone, as is one whose row moved or that was typed in since. One read and one write a block of rows.
 * @throws BadInputError when rows move while they are written, or a later version keeps the workbook.
 */
export async function applyCorrections(
  workspace: PassageWorkspace,
  corrections: readonly Correction[],
  run: Run = {},
  { seen, onWritten = () => undefined }: CorrectOptions = {},
): Promise<Corrected> {
  refuseNewer(workspace);
  const bySheet = groupBy(corrections, ({ sheet }) => sheet);
  const untouched = new Set<Correction>();
  for (const on of workspace.tables) {
    const { sheet } = on.table;
    const some = await applyOn(workspace, on, bySheet.get(sheet) ?? [], run, seen?.get(sheet), onWritten);
    for (const correction of some) untouched.add(correction);
  }
  return {
    applied: corrections.filter((correction) => !untouched.has(correction)),
    kept: [...untouched],
  };
}

/** Applies corrections of one table. @returns those left as they are. */
async function applyOn(
  workspace: PassageWorkspace,
  { table }: WorkTable,
  corrections: readonly Correction[],
  run: Run,
  seen: Seen | undefined,
  onWritten: (changes: readonly CellChange[]) => void,
): Promise<readonly Correction[]> {
  const cells = corrections.flatMap((correction) => {
    const column = table.columns[correction.field];
    return column === undefined ? [] : [{ row: correction.row, column, correction }];
  });
  if (cells.length === 0) return [];
  const { kept, left } = await changeCells(
    placeOf(workspace, table),
    cells,
    {
      decide: ({ row, column, correction }, line) => {
        const typed = line[column - 1] ?? null;
        const isSame = (typed === null ? '' : cellText(typed)) === correction.before;
        return isSame && (seen === undefined || isAsSeen(seen, row, line))
          ? correction.after || null
          : undefined;
      },
      withFormats: ({ correction }) => wouldConvert(correction.after),
      onWritten,
    },
    run,
  );
  return [...kept, ...left].map(({ correction }) => correction);
}
