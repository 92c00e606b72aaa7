import { readText, type SheetHead } from '#cells';
import type { CellValue } from '#dictionary';
import { profileOf, type Profile, type SampleCell } from '../contents/profile';

/** Columns that tell a list of passages, whatever their headers: two of these at least. */
const TELLING: Readonly<Record<string, (profile: Profile) => boolean>> = {
  code: ({ certificationCode, splits }) => certificationCode >= SURE || splits['code-title'] >= SURE,
  nir: ({ nir }) => nir >= SURE,
  day: ({ date, splits }) => date >= SURE || splits.birth >= SURE,
  sex: ({ lists, letters, distinct }) => lists.genre >= SURE && letters >= SURE && distinct < 0.5,
  name: ({ splits, letters, distinct }) => splits.capitals >= SURE && letters >= SURE && distinct > 0.5,
  result: ({ result, distinct }) => result >= SURE && distinct < 0.5,
};
const SURE = 0.8;
const LEAST_TELLING = 2;
const FEWEST_TEXTS = 3;
const FEWEST_ROWS = 3;
/** It is looked for each time that a workbook is opened: a few rows tell. */
const MOST_TRIED = 3;
const ROWS_READ = 20;

/** Days that somebody was born or certified on, as serial numbers: the head of a sheet has no formats. */
const FIRST_DAY = 7_000;
const LAST_DAY = 60_000;

/** A cell of the head, a whole number in the range of days being taken for one. */
export function headCell(value: CellValue): SampleCell {
  const isDay =
    typeof value === 'number' && Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
  return { value, format: isDay ? 'dd/mm/yyyy' : '' };
}

/**
 * The row of headers of a list whose words say nothing: the first one of texts under which the columns hold what passages have.
 * @param rows how many may be headers.
 * @returns its index in the head; -1 when there is none.
 */
export function rowByContents({ head }: SheetHead, rows: number): number {
  const filled = head.map((cells) => cells.filter((cell) => readText(cell) !== ''));
  const isOfTexts = (index: number) => {
    const cells = filled[index] ?? [];
    return cells.length >= FEWEST_TEXTS && cells.every((cell) => typeof cell === 'string');
  };
  const tried = [...head.keys()].filter((index) => index < rows && isOfTexts(index)).slice(0, MOST_TRIED);
  return (
    tried.find((index) => {
      if ((filled[index] ?? []).some(isData)) return false;
      const below = head.filter((_, at) => at > index && (filled[at] ?? []).length > 0).slice(0, ROWS_READ);
      return below.length >= FEWEST_ROWS && toldBy(below, (head[index] ?? []).length) >= LEAST_TELLING;
    }) ?? -1
  );
}

const profiled = (cells: readonly CellValue[]): Profile => profileOf(cells.map(headCell), false, 0);

/** A day or a code: the first row of a list that has no headers. */
function isData(cell: CellValue): boolean {
  const { date, certificationCode, nir } = profiled([cell]);
  return date + certificationCode + nir > 0;
}

/** How many kinds of columns tell that these are passages. */
function toldBy(lines: readonly (readonly CellValue[])[], width: number): number {
  const told = new Set<string>();
  for (let at = 0; at < width; at += 1) {
    const profile = profiled(lines.map((line) => line[at] ?? null));
    if (profile.filled < FEWEST_ROWS) continue;
    for (const [kind, isIt] of Object.entries(TELLING)) if (isIt(profile)) told.add(kind);
  }
  return told.size;
}
