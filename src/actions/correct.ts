import { isoToSerial, readDate, type Correction } from '#cells';
import { fields, type CellValue, type FieldKey } from '#dictionary';
import type { RangeEdit, Workbook } from '#workbook';
import { step } from './run';
import type { Run } from './types';
import type { PassageWorkspace } from './workspace';

/** What was changed, and how to put it back. */
export interface Corrected {
  readonly applied: readonly Correction[];
  /** Corrections whose cell holds a formula, left as they are. */
  readonly kept: readonly Correction[];
  /** What the cells held before, and what was written. */
  readonly edits: readonly { readonly before: RangeEdit; readonly after: RangeEdit }[];
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
  const edits: { before: RangeEdit; after: RangeEdit }[] = [];
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
    const after = {
      sheet: table.sheet,
      row,
      column,
      values: stack.map((correction): CellValue[] => [cellOf(correction, description.date1904)]),
    };
    const formulas = new Set((await workbook.write([after])).kept.map((cell) => cell.row));
    for (const correction of stack) if (formulas.has(correction.row)) kept.add(correction);
    edits.push({ before: { ...after, values }, after });
  }
  await step(run, { stage: 'writing', done: stacks.length, total: stacks.length });
  return { applied: corrections.filter((correction) => !kept.has(correction)), kept: [...kept], edits };
}

/** What to write: a date as Excel's own, so that it is shown and sorted as one; the rest as text. */
function cellOf({ field, after }: Correction, date1904: boolean): CellValue {
  if (after === '') return null;
  const isDate = fields[field].kind.type === 'date';
  return isDate ? (isoToSerial(readDate(after, date1904), date1904) ?? after) : after;
}

/**
 * Puts back what {@link applyCorrections} changed; a cell that was typed in since is left alone.
 * @returns how many cells were put back.
 */
export async function undoCorrections(workbook: Workbook, { edits }: Corrected): Promise<number> {
  let undone = 0;
  for (const { before, after } of edits) {
    const { values } = await workbook.read({ ...after, rows: after.values.length, columns: 1 });
    const back = values.map(([now = null], index): CellValue[] => {
      const isOurs = now === (after.values[index]?.[0] ?? null);
      if (isOurs) undone += 1;
      return [isOurs ? (before.values[index]?.[0] ?? null) : now];
    });
    await workbook.write([{ ...after, values: back }]);
  }
  return undone;
}

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
