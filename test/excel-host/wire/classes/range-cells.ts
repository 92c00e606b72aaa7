import { areaOf, cellsOf } from '../../model/address';
import { displayed, valueTypeOf } from '../../model/display';
import { formulaAt, given, matrixOf, readValues, valueAt, writeCells } from '../../model/cells';
import { formatAt, setFormat } from '../../model/formats';
import { growTables } from '../../model/table-growth';
import { syncHeaders } from '../../model/table-headers';
import type { RangeRef } from '../../model/workbook';
import type { Property } from '../class';
import type { Session } from '../session';
import { checkAllowed, checkWritable, isReadable } from './targets';

/** Writes cells as a person or an add-in does: tables grow, headers follow, listeners hear. */
export function writeRange({ sheet, area }: RangeRef, input: unknown): void {
  const details = writeCells(sheet, area, input);
  growTables(sheet, area);
  syncHeaders(sheet, area);
  sheet.workbook.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited', details });
}

const reading = (read: (range: RangeRef) => unknown, since?: number): Property<RangeRef> => ({
  since,
  get: (range, session) => (isReadable(range, session) ? read(range) : null),
});

const writing = (range: RangeRef, input: unknown, session: Session): void => {
  checkWritable(range, session);
  session.counters.cellsWritten += cellsOf(range.area);
  writeRange(range, input);
};

const formulas = ({ sheet, area }: RangeRef): unknown =>
  matrixOf(area, (row, column) => formulaAt(sheet, row, column) ?? valueAt(sheet, row, column) ?? '');

const format = ({ sheet }: RangeRef, row: number, column: number): string =>
  String(formatAt(sheet.formats, row, column, 'numberFormat'));

/** One value, or a matrix of one cell, goes to all cells, even of whole columns. */
const oneFormat = (input: unknown): unknown => {
  if (!Array.isArray(input)) return input;
  const [[only, ...others] = [], ...rows] = input as readonly (readonly unknown[])[];
  return rows.length === 0 && others.length === 0 ? only : undefined;
};

function writeNumberFormat(range: RangeRef, input: unknown, session: Session): void {
  const { sheet, area } = range;
  checkAllowed(sheet, 'allowFormatCells');
  const one = oneFormat(input);
  if (typeof one === 'string') setFormat(sheet.formats, area, 'numberFormat', one || 'General');
  else {
    checkWritable(range, session);
    const at = given(sheet, area, input);
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.top; row <= area.bottom; row++) {
        const code = at(row, column);
        if (typeof code === 'string')
          setFormat(sheet.formats, areaOf(row, column), 'numberFormat', code || 'General');
      }
    }
  }
  sheet.workbook.emit({ kind: 'formatChanged', sheet, area });
}

/** The members of Range that hold what is in the cells. */
export const RANGE_CELLS: Readonly<Record<string, Property<RangeRef>>> = {
  Values: { ...reading(({ sheet, area }) => readValues(sheet, area)), set: writing },
  Formulas: { ...reading(formulas), set: writing },
  FormulasLocal: { ...reading(formulas), set: writing },
  Text: reading((range) =>
    matrixOf(range.area, (row, column) =>
      displayed(valueAt(range.sheet, row, column), format(range, row, column), range.sheet.workbook),
    ),
  ),
  NumberFormat: {
    ...reading((range) => matrixOf(range.area, (row, column) => format(range, row, column))),
    set: writeNumberFormat,
  },
  ValueTypes: reading(({ sheet, area }) =>
    matrixOf(area, (row, column) => valueTypeOf(valueAt(sheet, row, column))),
  ),
};
