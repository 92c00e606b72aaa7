import { survey, type RowState } from '#actions/checking';
import {
  bareName,
  knownHere,
  planGather,
  type GatheredFile,
  type GivenFile,
  type HereRow,
} from '#actions/gathering';
import { step, type Options, type PassageWorkspace, type Run, type Surroundings } from '#actions/workspace';
import { groupBy, rowMap } from '#dictionary';
import type { Matching } from '#matching';
import type { Workbook } from '#workbook';
import { finish } from './finish';
import { withIds } from './from-original';
import { fillFromTemplate, shownTo } from './from-template';
import { writeStates } from './marked';
import { noDepartment, notAnOriginal, ofNoDepartment } from './refusals';
import { rowsByDepartment } from './services';

/** A workbook for a department. */
export interface Returned {
  readonly service: string;
  readonly workbook: Workbook;
  /** The file that it was made from; null for the template. */
  readonly from: string | null;
  readonly rows: number;
  readonly toCorrect: number;
}

/** What is given to make them. */
export interface Returning {
  readonly options: Options;
  /** The workbooks that departments sent, where they are at hand. */
  readonly originals: readonly GivenFile[];
  readonly matchings: readonly Matching[];
  /** A workbook with nothing in it. @param name its file name. */
  readonly newWorkbook: (name: string) => Workbook | Promise<Workbook>;
}

type States = ReadonlyMap<string, RowState>;

/**
 * Makes a workbook for each department: its rows, what came back, what is to be corrected, the ids. From the one that it sent, where
 * that is given: its columns, formats and sheets stay; else from the template. Nothing of other departments is in it. This workbook is
 * not written.
 * @throws BadInputError when no row came from a department, or a file given is of none.
 */
export async function makeReturned(
  workbook: Workbook,
  { options, originals, matchings, newWorkbook }: Returning,
  surroundings: Surroundings,
  run: Run = {},
): Promise<readonly Returned[]> {
  const here = await survey(workbook, options, surroundings, run);
  const byDepartment = rowsByDepartment(await knownHere(here, run));
  if (byDepartment.size === 0) throw noDepartment();
  const plan =
    originals.length === 0 ? null : await planGather(here, originals, matchings, surroundings, run);
  const [refused] = plan?.refused ?? [];
  if (refused !== undefined) throw notAnOriginal(refused);
  const files = groupBy(plan?.files ?? [], ({ service }) => service);
  for (const [service, [file]] of files)
    if (!byDepartment.has(service) && file !== undefined) throw ofNoDepartment(file.file, service);
  const states: States = new Map(here.rows.map((row) => [row.idTechnique, row]));
  const made: Returned[] = [];
  for (const [service, rows] of byDepartment) {
    await step(run, { stage: 'writing', done: made.length, total: byDepartment.size });
    const sent = files.get(service) ?? [];
    for (const file of sent) made.push(await fromOriginal(file, states, surroundings));
    if (sent.length > 0) continue;
    const own = await newWorkbook(`${bareName(service)}.xlsx`);
    made.push(await fromTemplate(own, here.workspace, rows, service, states, surroundings));
  }
  return made;
}

async function fromOriginal(
  file: GatheredFile,
  states: States,
  surroundings: Surroundings,
): Promise<Returned> {
  const { service, workspace, compared } = file;
  const { workbook } = workspace;
  const { rows } = await withIds(file, surroundings);
  const marked = await writeStates(workbook, surroundings, (row) =>
    states.get(rows.get(row)?.idTechnique ?? ''),
  );
  const there = rowMap(
    compared.map(({ source, here }) => [source, { here, texts: source.texts, sourceId: source.idTechnique }]),
  );
  await finish({ service, workbook, marked, there }, surroundings);
  return {
    service,
    workbook,
    from: file.file,
    rows: compared.length,
    toCorrect: marked.toCorrect.length,
  };
}

async function fromTemplate(
  workbook: Workbook,
  workspace: PassageWorkspace,
  rows: readonly HereRow[],
  service: string,
  states: States,
  surroundings: Surroundings,
): Promise<Returned> {
  await fillFromTemplate(workbook, workspace, rows, service);
  const byId = new Map(rows.map((row) => [row.idTechnique, row]));
  const marked = await writeStates(workbook, surroundings, ({ idTechnique }) => states.get(idTechnique));
  const there = rowMap(
    marked.result.rows.flatMap((row) => {
      const here = byId.get(row.idTechnique);
      if (here === undefined) return [];
      const texts = shownTo(here, service, workspace);
      return [[row, { here, texts, sourceId: here.sources.get(service)?.sourceId ?? '' }] as const];
    }),
  );
  await finish({ service, workbook, marked, there }, surroundings);
  return { service, workbook, from: null, rows: rows.length, toCorrect: marked.toCorrect.length };
}
