import type { Workspace } from '#actions/workspace';
import { BadInputError, type CellValue } from '#dictionary';
import { findSheet, list, LIST_NAMES, listesSheet } from '#template';
import type { RangeEdit } from '#workbook';

/** A list of *Listes* that this version has otherwise. */
export interface ListRenewed {
  readonly sheet: string;
  readonly title: string;
  readonly edits: readonly RangeEdit[];
}

/** The row of the titles, by which the sheet is known as ours. */
function titleRow(language: Workspace['language']): { readonly row: number; readonly title: string } {
  const [first] = LIST_NAMES;
  const title = first === undefined ? '' : list(first).title[language];
  const cell = listesSheet(language).cells?.find(({ value, column }) => column === 1 && value === title);
  return { row: cell?.row ?? 0, title };
}

/** The lists whose values this version has otherwise; none where the sheet is not as we make it. */
export async function listsToRenew({
  workbook,
  description,
  language,
}: Workspace): Promise<readonly ListRenewed[]> {
  const sheet = findSheet(description.sheets, 'listes');
  const { row: first, title } = titleRow(language);
  if (sheet === undefined || sheet.head[first - 1]?.[0] !== title) return [];
  const cells = (listesSheet(language).cells ?? []).filter(({ row }) => row >= first);
  const bottom = Math.max(...cells.map(({ row }) => row));
  const range = {
    sheet: sheet.name,
    row: first,
    column: 1,
    rows: bottom - first + 1,
    columns: LIST_NAMES.length,
  };
  const { values } = await workbook.read(range);
  return LIST_NAMES.flatMap((name, index) => {
    const wanted = cells.filter(({ column }) => column === index + 1);
    const isAsTyped = wanted.every(({ row, value }) => same(values[row - first]?.[index] ?? null, value));
    if (isAsTyped) return [];
    const edit: RangeEdit = {
      sheet: sheet.name,
      row: first,
      column: index + 1,
      values: wanted.map(({ value }) => [value]),
      isOurs: true,
    };
    return [{ sheet: sheet.name, title: list(name).title[language], edits: [edit] }];
  });
}

const same = (is: CellValue, wanted: CellValue): boolean => String(is ?? '') === String(wanted ?? '');

/**
 * Writes the lists. Excel does not let a protected sheet be written, though nobody typed a password: its lists then stay as they
 * are, and the columns that need them do without.
 * @returns the sheet that refused; null where all is written.
 */
export async function renewLists(
  { workbook }: Workspace,
  lists: readonly ListRenewed[],
): Promise<string | null> {
  const edits = lists.flatMap((each) => each.edits);
  if (edits.length === 0) return null;
  try {
    await workbook.write(edits);
    return null;
  } catch (error) {
    if (error instanceof BadInputError && error.code === 'sheet-protected') return lists[0]?.sheet ?? '';
    throw error;
  }
}
