import type { Survey } from '#actions/checking';
import {
  certificateurNamed,
  step,
  type Run,
  type PassageWorkspace,
  type Surroundings,
  type WorkTable,
} from '#actions/workspace';
import { BadInputError, groupBy } from '#dictionary';
import { matchingOf, MATCHING_VERSION, type Matching } from '#matching';
import { TABLE_NAMES } from '#template';
import type { Workbook } from '#workbook';
import { compare, withChanges } from './compare';
import { bareName, openService, withoutSamples, type KnownMatchings } from '../reading/open-service';
import { readHere, readReceived, type ReceivedRows } from '../reading/read-rows';
import { plannedRow } from '../reading/planned-row';
import { recogniser, type Recogniser } from './recognise';
import { readSources } from '../reading/sources';
import { namedAlike, nothingGathered } from '../refusals';
import type {
  Added,
  Compared,
  Duplicate,
  GatheredFile,
  GatherPlan,
  HereRow,
  Near,
  ReceivedRow,
  RefusedFile,
  SourceLine,
} from '../types';

/** Gives each row of this workbook what departments sent of it. */
export async function knownHere(survey: Survey, run: Run): Promise<readonly HereRow[]> {
  const { workbook, description } = survey.workspace;
  const here = await readHere(survey, run);
  const lines = await readSources(workbook, description);
  attach(
    here,
    lines.map(({ line }) => line),
    followed(survey),
  );
  return here;
}

/** A department's file. */
export interface GivenFile {
  readonly name: string;
  /** @throws BadInputError when it cannot be read: protected by a password, damaged. */
  readonly open: () => Promise<Workbook>;
}

/** What a department was read by, kept under its name. */
export const matchingOfService = (service: string): string => `service-matching:${service}`;

interface Opened extends ReceivedRows {
  readonly workspace: PassageWorkspace;
  readonly file: string;
  readonly service: string;
}

/**
 * What gathering these files would do, without writing anything. A file that cannot be read is refused by its name, the others go
 * on.
 * @param survey where this workbook stands. @param given matchings for this run.
 * @throws BadInputError when no file can be read.
 */
export async function planGather(
  survey: Survey,
  files: readonly GivenFile[],
  given: readonly Matching[],
  surroundings: Surroundings,
  run: Run = {},
): Promise<GatherPlan> {
  const { workspace } = survey;
  const here = await knownHere(survey, run);
  const matchings: Record<string, string> = {};
  const known: KnownMatchings = {
    given,
    kept: (service) => keptMatching(workspace.memory[matchingOfService(service)]),
    own: ownMatching(workspace),
  };
  const named = certificateurNamed(workspace.certificateurs);
  const opened: Opened[] = [];
  const refused: RefusedFile[] = [];
  for (const [done, { name, open }] of files.entries()) {
    await step(run, { stage: 'reading', done, total: files.length });
    try {
      const service = await openService(await open(), name, known, surroundings, run);
      const isAlone = files.filter((each) => each.name === name).length === 1;
      if (!isAlone && service.service === bareName(name)) throw namedAlike();
      const rows = await readReceived(service, name, named, run);
      opened.push({ ...rows, workspace: service.workspace, file: name, service: service.service });
      if (service.matching !== null)
        matchings[matchingOfService(service.service)] = JSON.stringify(withoutSamples(service.matching));
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      refused.push({ file: name, code: error.code, text: error.text });
    }
  }
  if (opened.length === 0) throw allRefused(refused);
  const services = renamed(here, opened);
  const find = recogniser();
  for (const row of here) find.add(row);
  find.addNear(here);
  const planned = [...here];
  const gathered = services.map((each) => gatherOne(each, find, planned));
  return {
    workspace,
    on: targetOf(workspace.tables),
    rows: planned,
    files: withGone(gathered, here),
    refused,
    matchings,
  };
}

/** Rows are added to our own table, else to the first. */
function targetOf(tables: readonly WorkTable[]): WorkTable {
  const found = tables.find(({ table }) => table.table === TABLE_NAMES.passages) ?? tables[0];
  if (found === undefined) throw new Error('A workspace of passages has a table');
  return found;
}

function ownMatching({ tables }: PassageWorkspace): Matching | null {
  const matched = tables.flatMap(({ match }) => match ?? []);
  return matched.length === 0 ? null : { version: MATCHING_VERSION, tables: matched };
}

function keptMatching(text: string | undefined): Matching | null {
  if (text === undefined || text === '') return null;
  try {
    return matchingOf(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The id under which a passage goes on, where it was given another. */
function followed({ journal }: Survey): ReadonlyMap<string, string> {
  return new Map(
    journal.history.flatMap(({ idTechnique, replacedBy }) =>
      replacedBy === '' ? [] : [[idTechnique, replacedBy]],
    ),
  );
}

/** Gives each row what departments sent of it. */
function attach(
  here: readonly HereRow[],
  lines: readonly SourceLine[],
  next: ReadonlyMap<string, string>,
): void {
  const byId = new Map<string, HereRow>();
  for (const row of here)
    if (row.idTechnique !== '' && !byId.has(row.idTechnique)) byId.set(row.idTechnique, row);
  for (const line of lines) {
    const row = byId.get(line.idTechnique) ?? byId.get(next.get(line.idTechnique) ?? '');
    row?.sources.set(line.service, line);
  }
}

/** As few rows are no sign of anything. */
const FEWEST = 3;

/**
 * A file of a department that is not known yet, most of whose rows are, to the letter, those that one department sent, is
 * of that department: it was only called otherwise.
 */
function renamed(here: readonly HereRow[], opened: readonly Opened[]): readonly Opened[] {
  const known = new Set(here.flatMap(({ sources }) => [...sources.keys()]));
  const given = new Set(opened.map(({ service }) => service));
  const owners = new Map<string, string>();
  for (const { sources } of here)
    for (const { service, keys } of sources.values()) for (const key of keys) owners.set(key, service);
  return opened.map((each) => {
    if (known.has(each.service)) return each;
    const whole = each.rows.flatMap((row) => owners.get(row.kept.at(-1) ?? '') ?? []);
    const [[service, rows] = ['', []]] = [...groupBy(whole, (name) => name)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    if (given.has(service) || rows.length < FEWEST || rows.length * 2 <= each.rows.length) return each;
    return { ...each, service, rows: each.rows.map((row) => ({ ...row, service })) };
  });
}

function gatherOne(
  { workspace, file, service, rows, notes }: Opened,
  find: Recogniser,
  planned: HereRow[],
): GatheredFile {
  const claimed = new Set<HereRow>();
  const compared: Compared[] = [];
  const near: Near[] = [];
  const duplicates: Duplicate[] = [];
  const added: Added[] = [];
  const take = (source: ReceivedRow, here: HereRow) => {
    const [first] = here.sources.keys();
    if (first !== undefined && !here.sources.has(service)) duplicates.push({ source, here, first });
    claimed.add(here);
    const found = compare(source, here);
    compared.push(found);
    if (found.held === null) here.texts = withChanges(here.texts, found.updates);
  };
  const unknown: ReceivedRow[] = [];
  for (const row of rows) {
    const found = find.surely(row, claimed);
    if (found.is === 'same') take(row, found.here);
    else if (found.is === 'double') duplicates.push({ source: row, here: found.here, first: service });
    else if (found.is === 'near') near.push({ ...compare(row, found.here), why: found.why });
    else unknown.push(row);
  }
  for (const row of unknown) {
    const again = find.surely(row, claimed);
    const found = again.is === 'new' ? find.nearly(row, claimed) : again;
    if (found.is === 'same') take(row, found.here);
    else if (found.is === 'double') duplicates.push({ source: row, here: found.here, first: service });
    else if (found.is === 'near') near.push({ ...compare(row, found.here), why: found.why });
    else {
      const here = plannedRow(row);
      added.push({ source: row, here });
      claimed.add(here);
      find.add(here);
    }
  }
  find.addNear(added.map(({ here }) => here));
  for (const { here } of added) planned.push(here);
  return { workspace, file, service, rows: rows.length, added, compared, near, duplicates, gone: [], notes };
}

/**
 * Rows that a department sent and no longer has: of a file that is given again under its name, or some of whose rows are
 * in those that are given now.
 */
function withGone(files: readonly GatheredFile[], here: readonly HereRow[]): readonly GatheredFile[] {
  const told = new Set<HereRow>();
  const met = groupBy(files, ({ service }) => service);
  return files.map((file) => {
    const { service } = file;
    const all = met.get(service) ?? [];
    const present = new Set(
      all.flatMap(({ compared, near, duplicates }) =>
        [...compared, ...near, ...duplicates].map((each) => each.here),
      ),
    );
    const own = here.filter(({ sources }) => sources.has(service));
    const names = new Set(all.map((each) => each.file));
    const again = new Set(
      own.flatMap((row) => {
        const from = row.sources.get(service)?.file ?? '';
        return present.has(row) || names.has(from) ? from : [];
      }),
    );
    const gone = own.filter(
      (row) => !present.has(row) && !told.has(row) && again.has(row.sources.get(service)?.file ?? ''),
    );
    for (const row of gone) told.add(row);
    return gone.length === 0 ? file : { ...file, gone };
  });
}

function allRefused(refused: readonly RefusedFile[]): BadInputError {
  const all = (language: 'fr' | 'en') =>
    refused
      .map(({ file, text }) => (language === 'fr' ? `« ${file} » : ${text.fr}` : `"${file}": ${text.en}`))
      .join('\n');
  return nothingGathered(all('fr'), all('en'));
}
