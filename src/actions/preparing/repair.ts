import {
  findPassages,
  openWorkspace,
  refuseNewer,
  tableOn,
  type PassageWorkspace,
  type WorkTable,
  ensureOwnColumns,
  hasReasons,
  type Options,
  type Surroundings,
} from '#actions/workspace';
import type { PassageTable } from '#cells';
import { ACCROCHAGE_KEYS, ASIDE_KEY, repairPlan, TABLE_NAMES, type Model } from '#template';
import type { Workbook } from '#workbook';

/**
 * *Réparer la mise en forme*: puts back the lists, the formats, the prompts, the colours and the columns that are
 * gone, without touching a value. In a workbook that we did not make, only what is ours is put back.
 * @returns how many columns were gone.
 */
export async function repair(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
): Promise<number> {
  const open = async () => findPassages(await openWorkspace(workbook, options, surroundings));
  const before = await open();
  refuseNewer(before);
  let gone = 0;
  for (const { table } of before.tables) gone += await repairTable(workbook, table, open);
  return gone;
}

async function repairTable(
  workbook: Workbook,
  { sheet, table, headerRow, headers }: PassageTable,
  open: () => Promise<PassageWorkspace>,
): Promise<number> {
  const there = async () => {
    const workspace = await open();
    const on = tableOn(workspace, sheet);
    return on === undefined ? null : { workspace, on };
  };
  const before = await there();
  if (before === null) return 0;
  await ensureOwnColumns(before.workspace, before.on);
  const { missing } = repairOf((await there()) ?? before);
  await workbook.addColumns({ sheet, table, headerRow }, missing);

  const after = (await there()) ?? before;
  const plan = repairOf(after);
  const { firstRow, lastRow, headers: now } = after.on.table;
  await workbook.applyColumns(sheet, { first: firstRow, last: Math.max(firstRow, lastRow) }, plan.columns);
  await workbook.setHighlights(sheet, plan.highlights);
  return now.size - headers.size;
}

/** What {@link repair} would put back into a table; nothing is read. */
export function repairOf({
  workspace: { language, memory, schema, tables, description },
  on: {
    table,
    own,
    aside: [aside],
  },
}: {
  readonly workspace: PassageWorkspace;
  readonly on: WorkTable;
}) {
  const isOfModel = tables.length === 1 || table.table === TABLE_NAMES.passages;
  const model = isOfModel ? memory[ACCROCHAGE_KEYS.model] : undefined;
  return repairPlan({
    language,
    model: isModel(model) ? model : null,
    columns: { ...table.columns, ...own, ...(aside === undefined ? {} : { [ASIDE_KEY]: aside }) },
    hasReasons: hasReasons(description.sheets, language),
    headers: [...table.headers.values()],
    firstRow: table.firstRow,
    lastRow: Math.max(table.firstRow, table.lastRow),
    schema,
  });
}

const isModel = (text: string | undefined): text is Model => text === 'short' || text === 'full';
