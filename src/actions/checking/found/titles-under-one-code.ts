import { rowsNamed, type Heading, type Note } from '#cells';
import type { PassageWorkspace } from '#actions/workspace';
import type { RowState } from '../row-states';

/** A text alone on its row, and the sheet of it. */
export interface HeadingAt extends Heading {
  readonly sheet: string;
}

/** One is the title of the list; two part it. */
const FEWEST = 2;

/**
 * Sheets whose people stand under several texts, each alone on its row, while one code that no column says holds for all of
 * them: it would be wrong for some if the texts are diplomas. Source: domain.md, one code a passage.
 */
export function titlesUnderOneCode(
  headings: readonly HeadingAt[],
  rows: readonly RowState[],
  { tables }: Pick<PassageWorkspace, 'tables'>,
): readonly Note[] {
  return tables.flatMap(({ table: { sheet, columns } }): readonly Note[] => {
    const own = headings.filter((heading) => heading.sheet === sheet);
    if (columns.code !== undefined || own.length < FEWEST) return [];
    const isHeading = new Set(own.map(({ row }) => row));
    const people = rows.filter((row) => row.sheet === sheet && !isHeading.has(row.row));
    const titles = announcing(own, people);
    const codes = new Set(people.map(({ values }) => values.code ?? ''));
    const [code = ''] = codes;
    const texts = new Set(titles.map(({ text }) => text));
    const [first = ''] = texts;
    if (codes.size !== 1 || code === '' || texts.size < FEWEST) return [];
    const isOne = tables.length === 1;
    const data = { count: titles.length, rows: rowsNamed(titles.map(({ row }) => row)), first, code };
    return [{ code: 'titles-under-one-code', data, ...(isOne ? {} : { sheet }) }];
  });
}

/** The texts that have people under them, before the next text. @param people in row order, as the texts are */
function announcing(own: readonly HeadingAt[], people: readonly RowState[]): readonly HeadingAt[] {
  let at = 0;
  return own.filter(({ row }, index) => {
    while (at < people.length && (people[at]?.row ?? 0) < row) at += 1;
    return (people[at]?.row ?? Infinity) < (own[index + 1]?.row ?? Infinity);
  });
}
