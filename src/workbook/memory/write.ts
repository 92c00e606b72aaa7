import { cellName } from '#dictionary';
import type { CellAddress, RangeEdit, RangeValues, Written } from '#workbook';
import { forEachCell, setValue, valueAt, type MemorySheet } from './model';

/** Writes ranges as the port says. @param sheetNamed throws for a sheet that is not there. */
export function write(
  sheetNamed: (name: string) => MemorySheet,
  edits: readonly RangeEdit[],
  witnesses: readonly RangeValues[],
): Written {
  const disturbed = witnesses.some((witness) => !stillHolds(sheetNamed(witness.sheet), witness));
  const found = witnesses.map((witness) => heldNow(sheetNamed(witness.sheet), witness));
  const kept = edits.flatMap((edit) => writeRange(sheetNamed(edit.sheet), edit));
  return disturbed ? { kept, disturbed, found } : { kept, disturbed };
}

function stillHolds(sheet: MemorySheet, witness: RangeValues): boolean {
  let isSame = true;
  forEachCell(witness, (row, column, value) => {
    isSame &&= valueAt(sheet, row, column) === value;
  });
  return isSame;
}

const heldNow = (sheet: MemorySheet, witness: RangeValues): RangeValues => ({
  ...witness,
  values: witness.values.map((line, index) =>
    line.map((_, offset) => valueAt(sheet, witness.row + index, witness.column + offset)),
  ),
});

function writeRange(sheet: MemorySheet, edit: RangeEdit): readonly CellAddress[] {
  const kept: CellAddress[] = [];
  forEachCell(edit, (row, column, value) => {
    const name = cellName(row, column);
    if (sheet.formulas.has(name)) kept.push({ sheet: edit.sheet, row, column });
    else setValue(sheet, row, column, value);
  });
  return kept;
}
