import { refuseNewer, type Run, type PassageWorkspace, type WorkTable } from '#actions/workspace';
import { cellText, isoToSerial, readDate, type Correction } from '#cells';
import { fields, groupBy, type CellValue } from '#dictionary';
import { isDateFormat } from './cell-texts';
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
  const { date1904 } = workspace.description;
  const cells = corrections.flatMap((correction) => {
    const column = table.columns[correction.field];
    return column === undefined ? [] : [{ row: correction.row, column, correction }];
  });
  if (cells.length === 0) return [];
  const { kept, left } = await changeCells(
    placeOf(workspace, table),
    cells,
    {
      decide: ({ row, column, correction }, line, format) => {
        const typed = line[column - 1] ?? null;
        const isSame = (typed === null ? '' : cellText(typed)) === correction.before;
        return isSame && (seen === undefined || isAsSeen(seen, row, line))
          ? cellOf(correction, format, date1904)
          : undefined;
      },
      withFormats: ({ correction }) => isDate(correction),
      onWritten,
    },
    run,
  );
  return [...kept, ...left].map(({ correction }) => correction);
}

const isDate = ({ field }: Correction): boolean => fields[field].kind.type === 'date';

/**
 * What to write: a day as Excel's own in a cell that shows days, so that it is sorted as one; else as text, as the rest,
 * for its number would show, or become a text under the text format.
 */
function cellOf(correction: Correction, format: string, date1904: boolean): CellValue {
  const { after } = correction;
  if (after === '') return null;
  if (!isDate(correction) || !isDateFormat(format)) return after;
  return isoToSerial(readDate(after, date1904), date1904) ?? after;
}
