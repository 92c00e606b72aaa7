import { survey, type Survey } from '#actions/checking';
import type { Run, Workspace } from '#actions/workspace';
import { BadInputError } from '#dictionary';
import type { Matching } from '#matching';

/**
 * How many passages that were sent would, read so, no longer be what was sent; those that already differ are not among
 * them. Nothing is written, and nothing is read where nothing was sent.
 */
export async function sentDiffering(
  workspace: Workspace,
  matching: Matching,
  run: Run = {},
): Promise<number> {
  if (workspace.history.length === 0) return 0;
  const { workbook, options, surroundings } = workspace;
  const look = async (more: object) =>
    differingIn(await survey(workbook, { ...options, ...more }, surroundings, run));
  const before = await look({}).catch((error: unknown) => {
    if (error instanceof BadInputError) return NONE;
    throw error;
  });
  const after = await look({ matching });
  return [...after].filter((id) => !before.has(id)).length;
}

const NONE: ReadonlySet<string> = new Set();

const differingIn = ({ rows }: Survey): ReadonlySet<string> =>
  new Set(rows.flatMap(({ modified, idTechnique }) => (modified ? idTechnique : [])));
