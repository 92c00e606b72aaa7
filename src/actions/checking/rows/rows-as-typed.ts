import { blockReader, type PassageWorkspace } from '#actions/workspace';
import type { Passage } from '#cells';
import { rowMap, rowSet, sentValues, type FieldKey, type ReadonlyRowMap, type RowAt } from '#dictionary';
import { placesToRead } from '../recheck-rows';
import type { RowState } from '../row-states';

/** Rows as they stand now, every cell of them: a check keeps only what would be sent. */
export async function rowsAsTyped(
  workspace: PassageWorkspace,
  rows: readonly RowAt[],
): Promise<ReadonlyRowMap<Passage>> {
  const wanted = rowSet(rows);
  const read = blockReader(workspace);
  const found: Passage[] = [];
  for (const { on, first, last } of placesToRead(workspace, rows)) {
    const { passages } = await read(on, first, last - first + 1);
    for (const passage of passages) if (wanted.has(passage)) found.push(passage);
  }
  return rowMap(found.map((passage) => [passage, passage]));
}

/** Whether a row would still send in these fields what the check read. */
export function isAsChecked(
  { values }: Pick<RowState, 'values'>,
  passage: Passage | undefined,
  fields: readonly FieldKey[],
): passage is Passage {
  if (passage === undefined) return false;
  const now = sentValues(passage.values, passage.branch);
  return fields.every((field) => now[field] === values[field]);
}
