import { findPassages, type PassageWorkspace, type Workspace } from '#actions/workspace';
import { BadInputError } from '#dictionary';

/** The passages of a workbook; null where nobody can read them yet. */
export function passagesOf(workspace: Workspace): PassageWorkspace | null {
  try {
    return findPassages(workspace);
  } catch (error) {
    if (error instanceof BadInputError && NO_PASSAGES.has(error.code)) return null;
    throw error;
  }
}

const NO_PASSAGES: ReadonlySet<string> = new Set(['no-passage-table', 'table-to-match', 'empty-workbook']);
