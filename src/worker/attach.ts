import type { Surroundings } from '#actions/workspace';
import type { Language } from '#dictionary';
import { STATUSES } from '#journal';
import { createSession } from '#session';
import type { Workbook } from '#workbook';
import type { AttachedSession } from './engine';
import { plainWorkbook } from './plain-workbook';

/** A session on a workbook of the other side, which tells what changes in it. */
export function attachedSession(
  workbook: Workbook,
  surroundings: Surroundings,
  language: Language,
): AttachedSession {
  const { current, changed, ...session } = createSession(plainWorkbook(workbook), surroundings, language);
  return {
    ...session,
    changed: async (change) => changed(change) !== 'nothing',
    statusColumns: async () => {
      const workspace = (await current())?.of.workspace;
      if (workspace === undefined) return null;
      const columns = workspace.tables.flatMap(({ table, own }) => {
        const header = own.statut === undefined ? undefined : table.headers.get(own.statut);
        return table.table === null || header === undefined ? [] : { table: table.table, header };
      });
      // Some of the rows filtered, and the others not, would say nothing.
      if (columns.length === 0 || columns.length < workspace.tables.length) return null;
      const words = Object.entries(STATUSES).map(([status, text]): [string, string] => [
        status,
        text[workspace.language],
      ]);
      return { columns, words: Object.fromEntries<string>(words) };
    },
  };
}
