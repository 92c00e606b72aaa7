import { isoToSerial, readDate, type Correction } from '#cells';
import { fields, type CellValue, type FieldKey } from '#dictionary';
import type { CellAddress, RangeEdit, Workbook } from '#workbook';
import { step } from './run';
import type { Run } from './types';
import type { PassageWorkspace } from './workspace';

/** What was changed, and how to put it back. */
export interface Corrected {
  readonly applied: readonly Correction[];
  /** Corrections whose cell holds a formula, left as they are. */
  readonly kept: readonly Correction[];
  /** What the cells held before. */
  readonly before: readonly RangeEdit[];
}

/**
 * Applies corrections: only their cells change, text is written as text, and a cell that holds a formula is
 * left alone. Cells one under the other are written together.
 */
export async function applyCorrections(
  { workbook, table, description }: PassageWorkspace,
  corrections: readonly Correction[],
  run: Run = {},
): Promise<Corrected> {
  const kept = new Set<Correction>();
  const before: RangeEdit[] = [];
  const stacks = stackByColumn(table.columns, corrections);
  for (const [index, { column, stack }] of stacks.entries()) {
    if (index % 100 === 0) await step(run, { stage: 'writing', done: index, total: stacks.length });
    const row = stack[0]?.row ?? 0;
    const { values } = await workbook.read({
      sheet: table.sheet,
      row,
      column,
      rows: stack.length,
      columns: 1,
    });
    const edit = {
      sheet: table.sheet,
      row,
      column,
      values: stack.map((correction): CellValue[] => [cellOf(correction, description.date1904)]),
    };
    const refused = await workbook.write(edit);
    for (const correction of stack) if (isAmong(refused.kept, correction.row)) kept.add(correction);
    before.push({ ...edit, values });
  }
  await step(run, { stage: 'writing', done: stacks.length, total: stacks.length });
  return { applied: corrections.filter((correction) => !kept.has(correction)), kept: [...kept], before };
}

/** What to write: a date as Excel's own, so that it is shown and sorted as one; the rest as text. */
function cellOf({ field, after }: Correction, date1904: boolean): CellValue {
  if (after === '') return null;
  const iso = fields[field].kind.type === 'date' ? readDate(after, date1904) : '';
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? (isoToSerial(iso, date1904) ?? after) : after;
}

/** Puts back what {@link applyCorrections} changed. @returns how many cells. */
export async function undoCorrections(workbook: Workbook, { before }: Corrected): Promise<number> {
  for (const edit of before) await workbook.write(edit);
  return before.reduce((cells, { values }) => cells + values.length, 0);
}

const isAmong = (cells: readonly CellAddress[], row: number) => cells.some((cell) => cell.row === row);

/** Corrections of one column and of rows that follow one another, together. */
function stackByColumn(
  columns: Readonly<Partial<Record<FieldKey, number>>>,
  corrections: readonly Correction[],
): readonly { readonly column: number; readonly stack: readonly Correction[] }[] {
  const stacks: { column: number; stack: Correction[] }[] = [];
  const sorted = corrections
    .flatMap((correction) => {
      const column = columns[correction.field];
      return column === undefined ? [] : [{ column, correction }];
    })
    .sort((a, b) => a.column - b.column || a.correction.row - b.correction.row);
  for (const { column, correction } of sorted) {
    const last = stacks.at(-1);
    if (last?.column === column && last.stack.at(-1)?.row === correction.row - 1) last.stack.push(correction);
    else stacks.push({ column, stack: [correction] });
  }
  return stacks;
}
