import type { RangeEdit, RangeValues, Workbook } from '#workbook';

/**
 * Takes back what was just written on rows that had moved: exactly, as long as they stay where they went.
 * @param rows what tells the rows, as found by that write.
 * @param back what its cells held just before, in the same order.
 * @returns whether it is done; else the cells are as they were.
 */
export async function putBackFound(
  workbook: Workbook,
  wrote: readonly RangeEdit[],
  rows: readonly RangeValues[],
  back: readonly RangeEdit[],
): Promise<boolean> {
  const again = await workbook.write(back, [...rows, ...wrote]);
  if (!again.disturbed) return true;
  await workbook.write((again.found ?? []).slice(-wrote.length));
  return false;
}
