import type { RowsChosen } from '#actions/sending';
import { usage } from '../arguments';

/** A sheet by its name, as Excel writes it (`'Promo d''avril'!`) or plain, then rows and runs of rows. */
const FORM = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\s*(\d+(?:\s*-\s*\d+)?(?:\s*,\s*\d+(?:\s*-\s*\d+)?)*)$/;

/**
 * Reads `--rows 12,18-40` or `--rows "'Promo 2026'!12,18-40"`; row numbers are those of the sheet, from 1.
 * @throws BadInputError when it is not of that form, or when a run ends before it starts.
 */
export function readRows(typed: string): RowsChosen {
  const [, quoted, plain, list] = FORM.exec(typed.trim()) ?? [];
  if (list === undefined) throw misread(typed);
  const runs = list.split(',').map((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    if (first < 1 || last < first) throw misread(typed);
    return { first, last };
  });
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, runs };
}

const misread = (typed: string) =>
  usage(
    `--rows ${typed} : donnez des numéros de ligne, par exemple 12,18-40, ou "'Feuille'!12,18-40" quand plusieurs feuilles ont des passages.`,
    `--rows ${typed}: give row numbers, as in 12,18-40, or "'Sheet'!12,18-40" where several sheets have passages.`,
  );
