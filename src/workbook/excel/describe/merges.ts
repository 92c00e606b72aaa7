import { parseRange, rangeName } from '#dictionary';
import { HEAD_ROWS } from '#workbook';

/**
 * Why a sheet cannot be asked for all: the texts of its first rows are too long for one answer, it has more merged cells
 * than Excel gives (512), too many on its first rows even, or it is no grid, such as a sheet of one chart.
 */
export type Oddity = 'heavy head' | 'many merges' | 'merges everywhere' | 'no cells';

/** Those to be tried on any refusal. */
export const ODDITIES: readonly Oddity[] = ['many merges', 'merges everywhere', 'no cells'];

/** Asks for the merged cells of a sheet, as many of them as Excel gives. @returns how to have their A1 names once answered. */
export function loadMerges(sheet: Excel.Worksheet, oddity: Oddity | undefined): () => readonly string[] {
  if (oddity === 'merges everywhere') return () => [];
  const rows = oddity === 'many merges' ? sheet.getRange(`1:${HEAD_ROWS}`) : sheet.getRange();
  const merged = rows.untrack().getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return () => (merged.isNullObject ? [] : areaNames(merged.address));
}

/** `Sheet1!A1:B2,'L''an, 2'!C3:D4` gives `A1:B2` and `C3:D4`. */
const areaNames = (address: string): readonly string[] =>
  address
    .split(',')
    .map((area) => parseRange(area.slice(area.lastIndexOf('!') + 1)))
    .flatMap((area) => (area === null ? [] : [rangeName(area)]));
