import type { CellValue } from '#dictionary';
import type { SheetContent } from '#workbook/memory';
import { columnsOf, SHEET, soundRows, type Row } from '../actions/workbooks';

export const ROWS: readonly Row[] = soundRows({}, {}).map((row) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'type' && key !== 'donneeCertifiee')),
);
export const COLUMNS = columnsOf(ROWS);
export const HEADERS = [...COLUMNS, 'Observations'];

interface Jury {
  readonly table?: boolean;
  readonly totals?: boolean;
  readonly others?: readonly SheetContent[];
  /** A column of the department's, its header first. */
  readonly own?: readonly CellValue[];
  /** Cells two columns at the right of the table. */
  readonly aside?: CellValue;
  readonly protected?: boolean;
}

/** The workbook of a department: a title, then the passages on row 3 and below, without two required columns. */
export const jury = ({ table = true, totals = false, others = [], own, aside, ...more }: Jury = {}) => {
  const [header, ...lines] = own ?? ['Observations', 'reçue', null];
  const rows: CellValue[][] = [
    ['Promotion 2026'],
    [],
    [...COLUMNS, header ?? null],
    ...ROWS.map((row, index) => [...COLUMNS.map((key) => row[key] ?? null), lines[index] ?? null]),
    ...(totals ? [['Total', ...COLUMNS.slice(1).map(() => null), 2]] : []),
  ];
  if (aside !== undefined) rows[3]?.push(null, aside);
  const tables = [
    {
      name: 'Jury',
      headerRow: 3,
      firstColumn: 1,
      columns: COLUMNS.length + 1,
      lastRow: 5,
      hasTotals: totals,
    },
  ];
  return {
    name: 'jury.xlsx',
    sheets: [{ name: SHEET, rows, ...(table ? { tables } : {}), ...more }, ...others],
  };
};
