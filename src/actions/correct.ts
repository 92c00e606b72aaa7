import { cellText, isoToSerial, readDate, type Correction } from '#cells';
import { fields, type CellValue } from '#dictionary';
import { changeCells, type CellChange } from './change-cells';
import { placeOf } from './place';
import { isAsSeen, type Seen } from './seen';
import type { Run } from './types';
import type { PassageWorkspace } from './workspace';

/** What was changed. */
export interface Corrected {
  readonly applied: readonly Correction[];
  /** Corrections left as they are: their cell holds a formula, or is no longer what was corrected. */
  readonly kept: readonly Correction[];
}

/** What a caller knows, and wants to know. */
export interface CorrectOptions {
  /** What the check saw of the rows: a row that is no longer the same is left alone. */
  readonly seen?: Seen;
  readonly onWritten?: (changes: readonly CellChange[]) => void;
}

/**
 * Applies corrections: only their cells change, text is written as text, and a cell that holds a formula is left
 * alone, as is one whose row moved or that was typed in since. One read and one write a block of rows.
 * @throws BadInputError when rows move while they are written.
 */
export async function applyCorrections(
  workspace: PassageWorkspace,
  corrections: readonly Correction[],
  run: Run = {},
  { seen, onWritten = () => undefined }: CorrectOptions = {},
): Promise<Corrected> {
  const { table, description } = workspace;
  const cells = corrections.flatMap((correction) => {
    const column = table.columns[correction.field];
    return column === undefined ? [] : [{ row: correction.row, column, correction }];
  });
  const { kept, left } = await changeCells(
    placeOf(workspace),
    cells,
    {
      decide: ({ row, column, correction }, line) => {
        const typed = line[column - 1] ?? null;
        const isSame = (typed === null ? '' : cellText(typed)) === correction.before;
        return isSame && (seen === undefined || isAsSeen(seen, row, line))
          ? cellOf(correction, description.date1904)
          : undefined;
      },
      onWritten,
    },
    run,
  );
  const untouched = new Set([...kept, ...left].map(({ correction }) => correction));
  return {
    applied: corrections.filter((correction) => !untouched.has(correction)),
    kept: [...untouched],
  };
}

/** What to write: a date as Excel's own, so that it is shown and sorted as one; the rest as text. */
function cellOf({ field, after }: Correction, date1904: boolean): CellValue {
  if (after === '') return null;
  const isDate = fields[field].kind.type === 'date';
  return isDate ? (isoToSerial(readDate(after, date1904), date1904) ?? after) : after;
}
