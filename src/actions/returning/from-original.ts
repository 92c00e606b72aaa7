import type { GatheredFile, HereRow } from '#actions/gathering';
import {
  ensureFieldColumn,
  findPassages,
  matchingKey,
  matchingText,
  openWorkspace,
  remember,
  type PassageWorkspace,
  type Surroundings,
} from '#actions/workspace';
import { changeCells, placeOf } from '#actions/writing';
import { groupBy, rowMap, type ReadonlyRowMap } from '#dictionary';

/** The workbook that a department sent, with the ids of its rows. */
export interface Original {
  readonly workspace: PassageWorkspace;
  /** The row of this workbook that each of its rows is. */
  readonly rows: ReadonlyRowMap<HereRow>;
}

/**
 * Makes the workbook that a department sent carry the ids: in its own column where it is empty, else in one at the right end. How it
 * was read is kept in it. Its own cells stay as they are.
 * @throws BadInputError when the cells at the right of a table are in use.
 */
export async function withIds(
  { workspace, compared }: GatheredFile,
  surroundings: Surroundings,
): Promise<Original> {
  const { workbook } = workspace;
  let now = await keepingMatching(workspace, surroundings);
  for (const { table } of now.tables) {
    const on = now.tables.find((each) => each.table.sheet === table.sheet);
    if (on !== undefined) now = await ensureFieldColumn(now, on, 'idTechnique');
  }
  const bySheet = groupBy(compared, ({ source }) => source.sheet);
  for (const on of now.tables) {
    const column = on.table.columns.idTechnique;
    if (column === undefined) continue;
    const cells = (bySheet.get(on.table.sheet) ?? []).map(({ source, here }) => ({
      row: source.row,
      column,
      id: here.idTechnique,
    }));
    await changeCells(placeOf(now, on.table), cells, {
      decide: ({ id }, line) => ((line[column - 1] ?? null) === null ? id : undefined),
      onWritten: () => undefined,
    });
  }
  const description = await workbook.describe();
  return {
    workspace: findPassages({ ...now, description }),
    rows: rowMap(compared.map(({ source, here }) => [source, here])),
  };
}

/** How it was read by the word of this workbook is kept in its own. */
async function keepingMatching(
  workspace: PassageWorkspace,
  surroundings: Surroundings,
): Promise<PassageWorkspace> {
  const { workbook, tables, memory } = workspace;
  const texts = tables.flatMap(({ match }) => {
    if (match === null || memory[matchingKey(match.sheet)] !== undefined) return [];
    return [[matchingKey(match.sheet), matchingText(match)] as const];
  });
  if (texts.length > 0) await remember(workspace, Object.fromEntries(texts));
  return findPassages(await openWorkspace(workbook, {}, surroundings));
}
