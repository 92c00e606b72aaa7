import type { RowsChosen } from '#actions/sending';
import { usage } from '../usage-words';

/** A sheet by its name, as Excel writes it (`'Promo d''avril'!`) or plain, then rows and runs of rows. */
const FORM = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\s*(\d+(?:\s*-\s*\d+)?(?:\s*,\s*\d+(?:\s*-\s*\d+)?)*)$/;

/**
 * Reads `--rows 12,18-40` or `--rows "'Promo 2026'!12,18-40"`; row numbers are those of the sheet, from 1.
 * @throws BadInputError when it is not of that form, or when a run ends before it starts.
 */
export function readRows(typed: string): RowsChosen {
  const [, quoted, plain, list] = FORM.exec(typed.trim()) ?? [];
  if (list === undefined) throw usage.rows(typed);
  const runs = list.split(',').map((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    if (first < 1 || last < first) throw usage.rows(typed);
    return { first, last };
  });
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, runs };
}
