import type { Note } from '#cells';
import { readMarks, type Journal } from '#journal';
import type { Workbook } from '#workbook';
import { cellText, passageBlocks } from './blocks';
import { currentJournal, restate, rowFacts, type CheckedRow, type RowState } from './row-states';
import { sheetSays } from './sheet-says';
import type { Options, Run, Surroundings } from './types';
import { findPassages, openWorkspace, type PassageWorkspace } from './workspace';

/** Where a workbook stands, by what its last check left in it: nothing is checked, nothing is written. */
export interface Survey {
  readonly workspace: PassageWorkspace;
  readonly rows: readonly RowState[];
  readonly journal: Journal;
  readonly notes: readonly Note[];
}

/** @throws BadInputError when the passages cannot be found or the schema cannot be had. */
export async function survey(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  run: Run = {},
): Promise<Survey> {
  const workspace = findPassages(await openWorkspace(workbook, options, surroundings));
  const { table, own } = workspace;
  const rows: CheckedRow[] = [];
  for await (const block of passageBlocks(workbook, table, workspace.reading, run, 'reading'))
    for (const passage of block.passages) {
      const { errors, warnings, fingerprint } = readMarks(cellText(block, passage.row, own.marques));
      rows.push({
        ...rowFacts(passage, cellText(block, passage.row, own.statut)),
        lastCheck: fingerprint === '' ? null : { hasError: errors.length > 0, fingerprint },
        errors: errors.flatMap((field) => (field === '*' ? [] : [field])),
        warnings: warnings.flatMap((field) => (field === '*' ? [] : [field])),
      });
    }
  const journal = currentJournal(workspace, rows);
  return {
    workspace,
    rows: restate(rows, journal, table.columns),
    journal,
    notes: await sheetSays(workspace, []),
  };
}
