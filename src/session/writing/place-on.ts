import { tableOn, type Workspace } from '#actions/workspace';
import { placeOf, type Place } from '#actions/writing';
import type { Knowledge } from '../knowledge';

/**
 * The passage table where these cells stand in it; else a sheet of which nothing is known.
 * @param telling what tells its rows apart then.
 */
export function placeOn(
  known: Knowledge,
  sheet: string,
  { workbook, description }: Workspace,
  telling: readonly number[] = [],
): Place {
  const found = known.passages();
  const on = found === null ? undefined : tableOn(found, sheet);
  if (found !== null && on !== undefined) return placeOf(found, on.table);
  return { workbook, sheet, width: 1, blockRows: description.blockRows, telling };
}
