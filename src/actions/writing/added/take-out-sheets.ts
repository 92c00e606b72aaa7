import { sheetOfList, type ColumnSpec, type SheetSpec } from '#template';
import type { Workbook } from '#workbook';
import type { AddedSheet } from './noting';

/**
 * Takes out the sheets that were added and hold nothing but what they were made with, the last first; one that drop-downs read
 * waits for those that have them, and stays where one does.
 * @param reading the columns that stay, wherever they are.
 * @returns those that are gone.
 */
export async function takeOutSheets(
  workbook: Workbook,
  added: readonly AddedSheet[],
  reading: readonly ColumnSpec[],
): Promise<readonly SheetSpec[]> {
  const left = new Set(added.map(({ spec }) => spec).reverse());
  const gone: SheetSpec[] = [];
  const used = new Set<SheetSpec>();
  const isRead = (spec: SheetSpec) => {
    const others = [...left].filter((each) => each !== spec).flatMap(listedIn);
    return [...reading, ...others].flatMap(sourceOf).includes(spec.name.toLowerCase());
  };
  for (;;) {
    const next = [...left].find((spec) => !used.has(spec) && !isRead(spec));
    if (next === undefined) return gone;
    if (await workbook.removeSheet(next)) {
      left.delete(next);
      gone.push(next);
    } else used.add(next);
  }
}

type Listing = Pick<ColumnSpec, 'listSource'>;

/** What has, or may have, a drop-down on a sheet. */
const listedIn = ({ cells = [], table }: SheetSpec): readonly Listing[] => [
  ...(table?.columns ?? []),
  ...cells,
];

const sourceOf = ({ listSource }: Listing): readonly string[] =>
  listSource === undefined ? [] : [sheetOfList(listSource).toLowerCase()];
