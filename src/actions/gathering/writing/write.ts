import {
  refuseNewer,
  remember,
  step,
  type PassageWorkspace,
  type Run,
  type Surroundings,
} from '#actions/workspace';
import { changeCells, placeOf, writeRows, type CellChange } from '#actions/writing';
import { groupBy, type RowAt } from '#dictionary';
import { horodatageParis } from '#flux';
import { ACCROCHAGE_KEYS, TEMPLATE_VERSION } from '#template';
import { appendAll, takesRows, type AddedRow } from './append';
import { typedCells, textsOfChanges } from './cells';
import { ensureColumns, fieldsToAdd, readyTable, type ReadyTable } from './columns';
import { idsFor } from './ids';
import { linesOf } from './lines';
import { resolve, type Resolved } from '../planning/resolve';
import { receivedWords } from './words';
import { ASIDE_KEY, type GatherChoices, type GatherPlan } from '../types';
import { readSources, writeSources } from '../reading/sources';

/** @param telling the columns that tell the rows apart, on a sheet that holds no passages. */
type OnWritten = (changes: readonly CellChange[], telling?: readonly number[]) => void;

const unheard: OnWritten = () => undefined;

/** What the workbook remembered under a key, and remembers since. */
interface KeyKept {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What was written. */
export interface GatherDone extends Resolved {
  readonly workspace: PassageWorkspace;
  /** The rows added, where they stand. */
  readonly addedAt: readonly AddedRow[];
  /** Rows left as they are, or in part: a formula stands there, or they changed meanwhile. */
  readonly left: readonly RowAt[];
}

/**
 * Writes a plan: the corrections that departments alone made, those that were chosen, then the rows that are new, then what is
 * remembered of all of them. Stopped midway, it can be done again: what was written is recognised.
 * @throws BadInputError when columns or rows cannot be added, rows move meanwhile, or a later version keeps the workbook.
 */
export async function writeGather(
  plan: GatherPlan,
  choices: GatherChoices,
  surroundings: Surroundings,
  run: Run = {},
  onWritten: OnWritten | null = null,
  onKeys: (keys: readonly KeyKept[]) => void = () => undefined,
): Promise<GatherDone> {
  const { workspace, on } = plan;
  refuseNewer(workspace);
  const resolved = idsFor(plan, resolve(plan, choices, workspace.language), surroundings);
  const { added, changed } = resolved;
  const { sheet } = on.table;
  if (added.length > 0) takesRows(workspace, on);
  const now = await withColumns(workspace, sheet, resolved);
  const left: RowAt[] = [];
  for (const [at, some] of groupBy(changed, ({ here }) => here.sheet)) {
    await step(run, { stage: 'writing', done: left.length, total: changed.length + added.length });
    left.push(
      ...(await writeChanged(readyTable(now.workspace, at), some, surroundings, run, onWritten ?? unheard)),
    );
  }
  const target = readyTable(now.workspace, sheet);
  const addedAt = await appendAll(target, resolved, surroundings, run, onWritten);
  const placed = await readSources(workspace.workbook, workspace.description);
  const lines = linesOf(resolved, placed, surroundings);
  await writeSources(
    workspace.workbook,
    workspace.description.blockRows,
    lines.changed,
    lines.added,
    onWritten,
  );
  const remembered = await remember(target.workspace, {
    ...plan.matchings,
    [ACCROCHAGE_KEYS.version]: TEMPLATE_VERSION,
  });
  onKeys(
    Object.keys(plan.matchings).map((key) => ({
      key,
      before: workspace.memory[key] ?? '',
      after: remembered.memory[key] ?? '',
    })),
  );
  await step(run, { stage: 'writing', done: 1, total: 1 });
  return { ...resolved, workspace: { ...target.workspace, ...remembered }, addedAt, left };
}

/** The tables with every column that is to be written. */
async function withColumns(
  workspace: PassageWorkspace,
  sheet: string,
  { added, changed }: Resolved,
): Promise<{ readonly workspace: PassageWorkspace }> {
  let now = workspace;
  for (const on of workspace.tables) {
    const changes = changed.filter(({ here }) => here.sheet === on.table.sheet);
    const isTarget = on.table.sheet === sheet && added.length > 0;
    const rows = [
      ...(isTarget ? added.map(({ here }) => here.texts) : []),
      ...changes.map(({ changes: some }) => textsOfChanges(some)),
    ];
    if (rows.length === 0) continue;
    const wanted = fieldsToAdd(now, readyTable(now, on.table.sheet).on, rows);
    now = (await ensureColumns(now, on.table.sheet, wanted)).workspace;
  }
  return { workspace: now };
}

/** Writes into rows that are there what departments changed of them. @returns the rows left as they are. */
async function writeChanged(
  { workspace, on, service, received }: ReadyTable,
  changed: Resolved['changed'],
  surroundings: Surroundings,
  run: Run,
  onWritten: (changes: readonly CellChange[]) => void,
): Promise<readonly RowAt[]> {
  const { language } = workspace;
  const rows = changed.flatMap(({ here, changes, newId }) =>
    here.passage === null
      ? []
      : [
          {
            passage: here.passage,
            cells: {
              ...typedCells(textsOfChanges(changes), on.table, language),
              ...(newId === null ? {} : { idTechnique: newId }),
            },
          },
        ],
  );
  const left = await writeRows(workspace, rows, run, { onWritten });
  const isLeft = new Set(left.map(({ row }) => row));
  const today = horodatageParis(surroundings.now()).slice(0, 10);
  const [aside] = on.aside;
  const cells = changed
    .filter(({ here }) => here.passage !== null && !isLeft.has(here.row))
    .flatMap(({ here, changes, source }) => {
      const reason = changes.find(({ field }) => field === ASIDE_KEY);
      const at = (column: number | null | undefined, after: string | null) =>
        column === null || column === undefined ? [] : [{ row: here.row, column, after }];
      return [
        ...at(service, here.department || (here.sources.keys().next().value ?? source.service)),
        ...at(received, receivedWords(source, today, language)),
        ...(reason === undefined ? [] : at(aside, reason.service || null)),
      ];
    });
  await changeCells(
    placeOf(workspace, on.table),
    cells,
    {
      decide: ({ column, after }, line) => ((line[column - 1] ?? null) === after ? undefined : after),
      onWritten,
    },
    run,
  );
  return left;
}
