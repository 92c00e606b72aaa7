import { columnIndex, columnName } from './address';
import type { Shift } from './shift';

/** A reference to a cell or to a corner of a range, with the sheet it names; texts in quotes are told apart. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(])/gu;

const nameOf = (prefix: string): string =>
  prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");

/**
 * A formula once cells were inserted (`by` is positive) or deleted: the references beyond them move along. A reference
 * to what was deleted stays where it was, as that of a conditional format does.
 * @param own the sheet that the formula is on.
 */
export function shiftedFormula(
  formula: string,
  own: string,
  { sheet, area, direction }: Shift,
  by: number,
): string {
  let isInRange = '';
  return formula.replace(
    REFERENCE,
    (
      whole: string,
      prefix: string | undefined,
      d1: string,
      letters: string,
      d2: string,
      digits: string,
      at: number,
    ) => {
      if (letters === undefined) return whole;
      const before = formula[at - 1] ?? '';
      if (/[\p{L}\p{N}_]/u.test(before)) return whole;
      const name = prefix === undefined ? (before === ':' ? isInRange : own) : nameOf(prefix);
      isInRange = name;
      if (name !== sheet.name) return whole;
      const [row, column] = [Number(digits) - 1, columnIndex(letters)];
      const isAcross =
        direction === 'rows'
          ? column >= area.left && column <= area.right
          : row >= area.top && row <= area.bottom;
      const [place, first, last] =
        direction === 'rows' ? [row, area.top, area.bottom] : [column, area.left, area.right];
      if (!isAcross || place < first || (by < 0 && place <= last)) return whole;
      return direction === 'rows'
        ? `${prefix ?? ''}${d1}${letters}${d2}${row + 1 + by}`
        : `${prefix ?? ''}${d1}${columnName(column + by)}${d2}${digits}`;
    },
  );
}
