import { applyMatching, idPatternOf, proposeTables, sentDiffering } from '#actions/matching';
import {
  findPassageSheets,
  matchedTables,
  openWorkspace,
  workbookConstants,
  type Workspace,
} from '#actions/workspace';
import { MATCHING_VERSION, matchingOf, type Matching } from '#matching';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';
import { undoable } from '../writing/undoable';
import { cachedReads } from './cached-reads';
import { fieldViews } from './field-views';
import type { MatchingView } from './types';
import { tableView } from './view-of';

/** What is read once for all the while somebody decides. */
interface Reading {
  readonly workspace: Workspace;
  readonly changes: number;
}

/** How the sheets of a workbook are read: shown, decided, kept. */
export function matching(known: Knowledge): Pick<Session, 'matching' | 'keepMatching'> {
  const { workbook, options, surroundings } = known;
  let reading: Reading | null = null;
  const open = async (isNew: boolean): Promise<Workspace> => {
    const changes = known.changes();
    if (!isNew && reading?.changes === changes) return reading.workspace;
    const workspace = await openWorkspace(cachedReads(workbook), options, surroundings);
    reading = { workspace, changes };
    return workspace;
  };
  return {
    matching: async ({ draft, sheet } = {}, run) => {
      const workspace = await open(draft === undefined);
      const asked = {
        ...(draft === undefined ? {} : { draft: draft.tables, constants: draft.constants }),
        sheet: sheet ?? null,
      };
      const tables = await proposeTables(workspace, asked, run);
      const shown = new Set(tables.map((table) => table.sheet));
      return {
        tables: tables.map((table) =>
          tableView(table, {
            language: known.words,
            uuid: surroundings.uuid,
            idPattern: idPatternOf(workspace, table.sheet, table.rows),
          }),
        ),
        constants: draft?.constants ?? workbookConstants(workspace),
        otherSheets: findPassageSheets(workspace)
          .filter(({ name, rows }) => !shown.has(name) && rows > 0)
          .map(({ name }) => name),
        fields: fieldViews(known.words),
        isKept: matchedTables(workspace).length > 0,
      } satisfies MatchingView;
    },
    keepMatching: async (decided, isSure, run) => {
      const wanted = confirmed(matchingOf({ version: MATCHING_VERSION, ...decided }));
      const workspace = await openWorkspace(workbook, options, surroundings);
      const differing = isSure ? 0 : await sentDiffering(workspace, wanted, run);
      if (differing > 0) return { outcome: 'differs', passages: differing };
      const sheets = new Set(wanted.tables.map(({ sheet }) => sheet));
      const forget = matchedTables(workspace)
        .map(({ sheet }) => sheet)
        .filter((sheet) => !sheets.has(sheet));
      try {
        const { ids } = await undoable(known, 'matching', async (onCells, told) =>
          applyMatching(await told.on(workspace), wanted, run, { onCells, onKeys: told.keys, forget }),
        );
        const columns = wanted.tables.flatMap((table) =>
          table.columns.filter(({ fields }) => fields.length > 0),
        );
        return {
          outcome: 'kept',
          sheets: wanted.tables.length,
          rows: wanted.tables.reduce((sum, { rows }) => sum + rows, 0),
          columns: columns.length,
          ids,
        };
      } finally {
        reading = null;
        known.changed();
      }
    },
  };
}

/** What was shown, and left as it was proposed, is decided by whoever uses the table. */
const confirmed = (decided: Matching): Matching => ({
  ...decided,
  tables: decided.tables.map((table) => ({
    ...table,
    missing: table.missing.map(({ certainty, ...each }) => each),
    values: table.values.map(({ certainty, ...each }) => each),
  })),
});
