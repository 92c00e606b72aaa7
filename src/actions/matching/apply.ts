import {
  findPassageSheets,
  matchingKey,
  matchingText,
  passageBlocks,
  refuseNewer,
  matchingOfAnother,
  remember,
  tablesFoundAgain,
  workTable,
  type WorkTable,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { assignIds } from '#actions/writing';
import { columnLetters } from '#dictionary';
import { findAgain, newId, type FoundAgain, type Matching, type TableMatch } from '#matching';
import { ACCROCHAGE_KEYS, fieldColumn } from '#template';
import type { Applying } from './applying';
import { keepCertifications } from './keep-certifications';
import { namingHeaders } from './naming-headers';
import { columnGone, idColumnBusy, idColumnUnfit } from './refusals';

/** What was kept, and how many ids were given. */
export interface Applied {
  readonly matching: Matching;
  readonly ids: number;
}

/**
 * Keeps a matching in the workbook, what it proposes being taken as decided; where the ids are to be made, our column is
 * added at the right end and each row without one gets its own. No cell of the department's changes.
 * @throws BadInputError when the matching is that of another workbook, or an id column is not fit; nothing is then written.
 */
export async function applyMatching(
  workspace: Workspace,
  matching: Matching,
  run: Run = {},
  applying: Applying = {},
): Promise<Applied> {
  refuseNewer(workspace);
  const sheets = findPassageSheets(workspace);
  const found: FoundAgain[] = [];
  for (const given of matching.tables) {
    const again = findAgain(namingHeaders(withId(given), sheets), sheets, new Set());
    if (again === null) throw matchingOfAnother(given.sheet);
    refuseGone(again);
    await refuseUnfitIds(workspace, workTable(workspace, again), run);
    found.push(again);
  }
  const tables = await keepCertifications(
    workspace,
    found.map(({ match }) => match),
    applying,
  );
  let now = workspace;
  let ids = 0;
  for (const [at, each] of found.entries()) {
    const again = { ...each, match: tables[at] ?? each.match };
    const done = await keep(now, again, run, applying);
    now = done.workspace;
    ids += done.ids;
  }
  const others = {
    ...Object.fromEntries((applying.forget ?? []).map((sheet) => [matchingKey(sheet), ''])),
    ...constantsToKeep(matching, now),
  };
  if (Object.keys(others).length > 0) await rememberTold(now, others, applying);
  return { matching: { ...matching, tables }, ids };
}

/** The column that was chosen for the id is read as such. */
function withId(table: TableMatch): TableMatch {
  const { id } = table;
  if (id === null || !('column' in id)) return table;
  const columns = table.columns.map((column) => {
    if (column.column !== id.column || column.fields.includes('idTechnique')) return column;
    if (column.fields.length > 0) throw idColumnBusy(table.sheet, id.column);
    return { ...column, fields: ['idTechnique' as const], certainty: 'certain' as const };
  });
  return { ...table, columns };
}

interface Kept {
  readonly workspace: Workspace;
  readonly ids: number;
}

async function keep(workspace: Workspace, again: FoundAgain, run: Run, applying: Applying): Promise<Kept> {
  const { workbook, language, schema, surroundings } = workspace;
  const { id } = again.match;
  const decided = decidedOf(again.match);
  const isMade = id !== null && 'pattern' in id;
  let columns = decided.columns;
  if (isMade && again.table.columns.idTechnique === undefined) {
    const spec = fieldColumn('idTechnique', language, schema);
    const { sheet, table, headerRow, headers } = again.table;
    const header = freeHeader(spec.header, [...headers.values()]);
    const [added] = await workbook.addColumns({ sheet, table, headerRow }, [{ ...spec, header }]);
    if (added !== undefined)
      columns = [
        ...columns,
        {
          column: columnLetters(added),
          header,
          fields: ['idTechnique'],
          split: null,
          certainty: 'certain',
          samples: [],
        },
      ];
  }
  const kept: TableMatch = { ...decided, columns };
  const remembered = await rememberTold(
    workspace,
    { [matchingKey(kept.sheet)]: matchingText(kept) },
    applying,
  );
  const now = { ...workspace, ...remembered, description: await workbook.describe() };
  const table = tablesFoundAgain(now, now.description.sheets).find((each) => each.table.sheet === kept.sheet);
  if (!isMade || table === undefined) return { workspace: now, ids: 0 };
  const on = workTable(now, table);
  const taken = await idsTaken(now, run);
  const fresh = () => {
    for (;;) {
      const made = newId(id.pattern, surroundings.uuid);
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  };
  return { workspace: now, ids: await assignIds({ ...now, tables: [on] }, on, fresh, run, applying.onCells) };
}

/** What is said of the whole workbook, where that is news; '' once nothing is. */
function constantsToKeep({ constants }: Matching, { memory }: Workspace): Readonly<Record<string, string>> {
  if (constants === undefined) return {};
  const text = Object.keys(constants).length === 0 ? '' : JSON.stringify(constants);
  return text === (memory[ACCROCHAGE_KEYS.constants] ?? '') ? {} : { [ACCROCHAGE_KEYS.constants]: text };
}

/** Keeps these texts, and tells what they were. */
async function rememberTold(
  workspace: Workspace,
  entries: Readonly<Record<string, string>>,
  { onKeys }: Applying,
): Promise<Awaited<ReturnType<typeof remember>>> {
  const keys = Object.keys(entries);
  const before = keys.map((key) => workspace.memory[key] ?? '');
  const remembered = await remember(workspace, entries);
  onKeys?.(keys.map((key, at) => ({ key, before: before[at] ?? '', after: remembered.memory[key] ?? '' })));
  return remembered;
}

/** What was proposed is decided once it is applied; but a name that nobody confirmed is said to be so. */
const decidedOf = (table: TableMatch): TableMatch => ({
  ...table,
  columns: table.columns.map((column) =>
    column.fields.length === 0 || column.fields.includes('nomNaissance')
      ? column
      : { ...column, certainty: 'certain' },
  ),
});

function freeHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((header) => header.trim().toLowerCase()));
  return used.has(wanted.toLowerCase()) ? `${wanted} accrochage` : wanted;
}

/** Every id that the workbook holds or ever sent: a new one is none of them. */
async function idsTaken(workspace: Workspace, run: Run): Promise<Set<string>> {
  const taken = new Set(workspace.history.map(({ idTechnique }) => idTechnique));
  const tables = tablesFoundAgain(workspace, workspace.description.sheets).map((each) =>
    workTable(workspace, each),
  );
  for await (const { passages } of passageBlocks({ ...workspace, tables }, run, 'reading'))
    for (const { values } of passages) if (values.idTechnique !== undefined) taken.add(values.idTechnique);
  return taken;
}

/** A column of the department’s is an id only where each row has one, and no two the same. */
async function refuseUnfitIds(workspace: Workspace, on: WorkTable, run: Run): Promise<void> {
  const { match, table } = on;
  if (match?.id === null || match?.id === undefined || !('column' in match.id)) return;
  const first = new Map<string, number>();
  const unfit: number[] = [];
  for await (const { passages } of passageBlocks({ ...workspace, tables: [on] }, run, 'reading'))
    for (const { row, values } of passages) {
      const id = values.idTechnique ?? '';
      if (id === '' || first.has(id)) unfit.push(row);
      else first.set(id, row);
    }
  if (unfit.length === 0) return;
  const { column } = match.id;
  throw idColumnUnfit(table.sheet, column, unfit);
}

/** A column of the matching that is not in the sheet is a mistake to be said, not to be passed over. */
function refuseGone({ notes, table }: FoundAgain): void {
  const gone = notes.find(({ code }) => code === 'matched-column-gone');
  if (gone?.code !== 'matched-column-gone') return;
  const { header, column } = gone.data;
  throw columnGone(table.sheet, header, column);
}
