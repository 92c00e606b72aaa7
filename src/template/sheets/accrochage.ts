import type { CellValue } from '#dictionary';
import { SHEET_NAMES } from '../names';
import { PIECE_LENGTH } from '../parametres';
import type { SheetSpec } from '../types';

/** The very hidden sheet: a key in column A, its text in column B, from row 2 on; row 1 names the columns. */
export const ACCROCHAGE_FIRST_ROW = 2;

/** `_accrochage` with these entries. @see accrochageRows */
export function accrochageSheet(values: Readonly<Record<string, string>>): SheetSpec {
  const rows: readonly (readonly CellValue[])[] = [['key', 'value'], ...accrochageRows(values)];
  return {
    name: SHEET_NAMES.accrochage.fr,
    visibility: 'very-hidden',
    cells: rows.flatMap((row, index) =>
      row.map((value, column) => ({
        row: ACCROCHAGE_FIRST_ROW - 1 + index,
        column: column + 1,
        value,
        style: 'label' as const,
      })),
    ),
    widths: { 1: 24, 2: 60 },
  };
}

/** The lines of the sheet: a text too long for a cell is cut in pieces, `xsd/1`, `xsd/2`… Empty texts are left out. */
export function accrochageRows(
  values: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(values).flatMap(([key, text]): readonly (readonly [string, string])[] => {
    if (text.length <= PIECE_LENGTH) return text === '' ? [] : [[key, text]];
    return pieces(text).map((piece, index) => [`${key}/${index + 1}`, piece] as const);
  });
}

const PIECE = /^(.*)\/(\d+)$/;

/** The key that a line is of, whole or a piece of it; '' for none. */
export function keyOfAccrochageRow(cell: CellValue): string {
  return typeof cell === 'string' ? (PIECE.exec(cell)?.[1] ?? cell) : '';
}

/** Reads the lines back, pieces put together in their order. Lines without a key are passed over. */
export function readAccrochageRows(
  rows: readonly (readonly CellValue[])[],
): Readonly<Record<string, string>> {
  const found = new Map<string, string[]>();
  for (const [key, value] of rows) {
    if (typeof key !== 'string' || key === '' || value === null || value === undefined) continue;
    const [, name = key, number = '1'] = PIECE.exec(key) ?? [];
    const parts = found.get(name) ?? [];
    parts[Number(number) - 1] = String(value);
    found.set(name, parts);
  }
  return Object.fromEntries([...found].map(([key, parts]) => [key, parts.join('')]));
}

function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length; start += PIECE_LENGTH)
    cut.push(text.slice(start, start + PIECE_LENGTH));
  return cut;
}
