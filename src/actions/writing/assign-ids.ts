import {
  blockReader,
  passageBlocks,
  type Run,
  type PassageWorkspace,
  type WorkTable,
} from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { changeBlock, type CellChange } from './change-cells';
import { readTwice } from './moved-rows';
import { placeOf } from './place';

/**
 * Gives each row of a table that has no idTechnique a new one, asked for by the user; one that exists is never touched.
 * @returns how many were given.
 * @throws BadInputError when rows moved meanwhile: no row then has the id of another.
 */
export async function assignIds(
  workspace: PassageWorkspace,
  on: WorkTable,
  uuid: () => string,
  run: Run = {},
  onWritten: (changes: readonly CellChange[]) => void = () => undefined,
): Promise<number> {
  const column = on.table.columns.idTechnique;
  if (column === undefined) return 0;
  const place = placeOf(workspace, on.table);
  let given = 0;
  const read = blockReader(workspace, { formats: false });
  return readTwice('writing', async () => {
    for await (const { raw, passages } of passageBlocks(
      { ...workspace, tables: [on] },
      run,
      'writing',
      read,
    )) {
      const without = passages.filter(({ typed }) => typed.idTechnique === undefined);
      const wanted = new Map(without.map(({ row }): [CellAt, CellValue] => [{ row, column }, uuid()]));
      const done = await changeBlock(place, raw, wanted);
      onWritten(done.changes);
      given += done.changes.length;
      if (done.disturbed) return null;
    }
    return given;
  });
}

type CellAt = Pick<CellChange, 'row' | 'column'>;
