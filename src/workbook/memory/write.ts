import { cellName } from '#dictionary';
import type { CellAddress, RangeEdit, RangeValues, Written } from '#workbook';
import { forEachCell, putRows, setValue, valueAt, type MemorySheet } from './model';

/** Writes ranges as the port says. @param sheetNamed throws for a sheet that is not there. */
export function write(
  sheetNamed: (name: string) => MemorySheet,
  edits: readonly RangeEdit[],
  witnesses: readonly RangeValues[],
): Written {
  const disturbed = !areHeld(sheetNamed, witnesses);
  for (const { sheet } of edits) sheetNamed(sheet);
  if (disturbed) return { kept: [], disturbed };
  const kept = edits.flatMap((edit) => writeRange(sheetNamed(edit.sheet), edit));
  return { kept, disturbed };
}

/** Whether ranges hold what they are to hold. */
export const areHeld = (
  sheetNamed: (name: string) => MemorySheet,
  witnesses: readonly RangeValues[],
): boolean => witnesses.every((witness) => stillHolds(sheetNamed(witness.sheet), witness));

function stillHolds(sheet: MemorySheet, witness: RangeValues): boolean {
  let isSame = true;
  forEachCell(witness, (row, column, value) => {
    isSame &&= valueAt(sheet, row, column) === value;
  });
  return isSame;
}

function writeRange(sheet: MemorySheet, edit: RangeEdit): readonly CellAddress[] {
  const kept: CellAddress[] = [];
  edit.formats?.forEach((line, down) => {
    line.forEach((format, across) => {
      if (format !== null) sheet.formats.set(cellName(edit.row + down, edit.column + across), format);
    });
  });
  forEachCell(edit, (row, column) => {
    if (sheet.formulas.has(cellName(row, column))) kept.push({ sheet: edit.sheet, row, column });
  });
  putRows(sheet, edit.row, edit.values, (row, line) => {
    line.forEach((value, offset) => {
      if (!sheet.formulas.has(cellName(row, edit.column + offset)))
        setValue(sheet, row, edit.column + offset, value);
    });
  });
  return kept;
}
