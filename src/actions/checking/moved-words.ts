import { readStatus } from '#journal';
import type { RowFacts } from './row-states';

/** What tells a row among those of a workbook, wherever it stands. */
export const rowKey = ({ idTechnique, fingerprint }: Pick<RowFacts, 'idTechnique' | 'fingerprint'>): string =>
  `${idTechnique}\n${fingerprint}`;

/**
 * Rows moved while we wrote *Statut*, so that cells of it may hold the words of other rows: gives each row those that
 * it had. A row changed since is known by its id, if no other has it; rows that are alike share what they had. A row
 * set aside in other words than any had was just set aside by the user.
 * @param before the rows as they were read before anything was written.
 */
export function withOwnWords<Row extends RowFacts>(
  rows: readonly Row[],
  before: readonly RowFacts[],
): readonly Row[] {
  const alike = queues(before, rowKey);
  const sameId = queues(before, ({ idTechnique }) => idTechnique);
  const ours = new Set(before.map(({ statusCell }) => statusCell));
  return rows.map((row) => {
    if (readStatus(row.statusCell) === 'aside' && !ours.has(row.statusCell)) return row;
    const ofId = row.idTechnique === '' ? undefined : sameId.get(row.idTechnique);
    const was = alike.get(rowKey(row))?.shift() ?? (ofId?.length === 1 ? ofId[0] : undefined);
    return { ...row, statusCell: was?.statusCell ?? notAside(row.statusCell) };
  });
}

/** A row that was not there is not set aside by the words of another. */
const notAside = (words: string): string => (readStatus(words) === 'aside' ? '' : words);

function queues(
  rows: readonly RowFacts[],
  keyOf: (row: RowFacts) => string,
): ReadonlyMap<string, RowFacts[]> {
  const found = new Map<string, RowFacts[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = found.get(key);
    if (list === undefined) found.set(key, [row]);
    else list.push(row);
  }
  return found;
}
