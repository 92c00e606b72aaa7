import type { CellValue } from '#dictionary';
import { passageBlocks } from './blocks';
import type { Run } from './types';
import type { PassageWorkspace } from './workspace';

/**
 * Gives each row that has no idTechnique a new one, asked for by the user; one that exists is never touched.
 * @returns how many were given.
 */
export async function assignIds(
  { workbook, table, reading }: PassageWorkspace,
  uuid: () => string,
  run: Run = {},
): Promise<number> {
  const column = table.columns.idTechnique;
  if (column === undefined) return 0;
  let given = 0;
  for await (const { raw, passages } of passageBlocks(workbook, table, reading, run, 'writing')) {
    const without = passages.filter(({ typed }) => typed.idTechnique === undefined).map(({ row }) => row);
    const [first] = without;
    const last = without.at(-1);
    if (first === undefined || last === undefined) continue;
    const values: CellValue[][] = [];
    for (let row = first; row <= last; row += 1)
      values.push([without.includes(row) ? uuid() : (raw.values[row - raw.firstRow]?.[column - 1] ?? null)]);
    await workbook.write([{ sheet: table.sheet, row: first, column, values }]);
    given += without.length;
  }
  return given;
}
