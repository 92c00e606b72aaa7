import type { Surroundings } from '#actions/workspace';
import type { Language } from '#dictionary';
import { STATUSES } from '#journal';
import { createSession } from '#session';
import type { Workbook } from '#workbook';
import type { AttachedSession } from './engine';

/** A session on a workbook of the other side, which tells what changes in it. */
export function attachedSession(
  workbook: Workbook,
  surroundings: Surroundings,
  language: Language,
): AttachedSession {
  const { current, changed, ...session } = createSession(workbook, surroundings, language);
  return {
    ...session,
    changed: async (change) => changed(change) !== 'nothing',
    statusColumn: async () => {
      const workspace = (await current())?.of.workspace;
      if (workspace === undefined) return null;
      const [column] = workspace.tables.flatMap(({ table, own }) => {
        const header = own.statut === undefined ? undefined : table.headers.get(own.statut);
        return table.table === null || header === undefined ? [] : { table: table.table, header };
      });
      if (column === undefined) return null;
      const words = Object.entries(STATUSES).map(([status, text]): [string, string] => [
        status,
        text[workspace.language],
      ]);
      return { ...column, words: Object.fromEntries<string>(words) };
    },
  };
}
