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
import { strangerIn, type StrangerAt } from './search-original';
import { rowsByDepartment } from './services';
import { peopleOf, strangersTo, type People } from './strangers';

/** A workbook for a department. */
export interface Returned {
  readonly service: string;
  readonly workbook: Workbook;
  /** The file that it was made from; null for the template. */
  readonly from: string | null;
  readonly rows: number;
  readonly toCorrect: number;
  /** A file that it was not made from, and where that one holds a person of another department. */
  readonly unfit: { readonly file: string; readonly at: StrangerAt } | null;
}

/** What is given to make them. */
export interface Returning {
  readonly options: Options;
  /** The workbooks that departments sent, where they are at hand. */
  readonly originals: readonly GivenFile[];
  readonly matchings: readonly Matching[];
  /** A workbook with nothing in it. @param name its file name. */
  readonly newWorkbook: (name: string) => Workbook | Promise<Workbook>;
  /** The file of a workbook that was opened: all of it is searched for persons of other departments. */
  readonly bytesOf: (workbook: Workbook) => Promise<Uint8Array>;
}

type States = ReadonlyMap<string, RowState>;

/**
 * Makes a workbook for each department: its rows, what came back, what is to be corrected, the ids. From the one that it sent, where
 * that is given: its columns, formats and sheets stay; else, or where that one holds somebody of another department, from the template.
 * Nothing of other departments is in it. This workbook is not written.
 * @throws BadInputError when no row came from a department, or a file given is of none.
 */
export async function makeReturned(
  workbook: Workbook,
  { options, originals, matchings, newWorkbook, bytesOf }: Returning,
  surroundings: Surroundings,
  run: Run = {},
): Promise<readonly Returned[]> {
  const here = await survey(workbook, options, surroundings, run);
  const known = await knownHere(here, run);
  const byDepartment = rowsByDepartment(known);
  if (byDepartment.size === 0) throw noDepartment();
  const plan =
    originals.length === 0 ? null : await planGather(here, originals, matchings, surroundings, run);
  const [refused] = plan?.refused ?? [];
  if (refused !== undefined) throw notAnOriginal(refused);
  const files = groupBy(plan?.files ?? [], ({ service }) => service);
  for (const [service, [file]] of files)
    if (!byDepartment.has(service) && file !== undefined) throw ofNoDepartment(file.file, service);
  const people = peopleOf(known);
  const states: States = new Map(here.rows.map((row) => [row.idTechnique, row]));
  const made: Returned[] = [];
  for (const [service, rows] of byDepartment) {
    await step(run, { stage: 'writing', done: made.length, total: byDepartment.size });
    const sent = files.get(service) ?? [];
    let unfit: Returned['unfit'] = null;
    for (const file of sent) {
      const at = await strangerIn(file, people, await bytesOf(file.workspace.workbook));
      if (at === null) made.push(await fromOriginal(file, states, people, surroundings));
      else unfit ??= { file: file.file, at };
    }
    if (sent.length > 0 && unfit === null) continue;
    const own = await newWorkbook(`${bareName(service)}.xlsx`);
    made.push({
      ...(await fromTemplate(own, here.workspace, rows, service, states, people, surroundings)),
      unfit,
    });
  }
  return made;
}

async function fromOriginal(
  file: GatheredFile,
  states: States,
  people: People,
  surroundings: Surroundings,
): Promise<Returned> {
  const { service, workspace, compared } = file;
  const { workbook } = workspace;
  const { rows } = await withIds(file, surroundings);
  const strangers = strangersTo(service, people);
  const marked = await writeStates(
    workbook,
    surroundings,
    (row) => states.get(rows.get(row)?.idTechnique ?? ''),
    strangers,
  );
  const there = rowMap(
    compared.map(({ source, here }) => [source, { here, texts: source.texts, sourceId: source.idTechnique }]),
  );
  await finish({ service, workbook, marked, there, strangers }, surroundings);
  return {
    service,
    workbook,
    from: file.file,
    rows: compared.length,
    toCorrect: marked.toCorrect.length,
    unfit: null,
  };
}

async function fromTemplate(
  workbook: Workbook,
  workspace: PassageWorkspace,
  rows: readonly HereRow[],
  service: string,
  states: States,
  people: People,
  surroundings: Surroundings,
): Promise<Returned> {
  const strangers = strangersTo(service, people);
  const shown = (row: HereRow) => shownTo(row, service, workspace, strangers);
  await fillFromTemplate(workbook, workspace, rows, service, shown);
  const byId = new Map(rows.map((row) => [row.idTechnique, row]));
  const marked = await writeStates(
    workbook,
    surroundings,
    ({ idTechnique }) => states.get(idTechnique),
    strangers,
  );
  const there = rowMap(
    marked.result.rows.flatMap((row) => {
      const here = byId.get(row.idTechnique);
      if (here === undefined) return [];
      return [
        [row, { here, texts: shown(here), sourceId: here.sources.get(service)?.sourceId ?? '' }] as const,
      ];
    }),
  );
  await finish({ service, workbook, marked, there, strangers }, surroundings);
  return {
    service,
    workbook,
    from: null,
    rows: rows.length,
    toCorrect: marked.toCorrect.length,
    unfit: null,
  };
}
