import {
  findPassages,
  openWorkspace,
  refuseNewer,
  type PassageWorkspace,
  ensureOwnColumns,
  hasReasons,
  type Options,
  type Surroundings,
} from '#actions/workspace';
import { ACCROCHAGE_KEYS, ASIDE_KEY, repairPlan, type Model } from '#template';
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
  await ensureOwnColumns(before);
  const { missing } = planOf(await open());
  const { sheet, table, headerRow } = before.table;
  await workbook.addColumns({ sheet, table, headerRow }, missing);

  const after = await open();
  const plan = planOf(after);
  const rows = { first: after.table.firstRow, last: Math.max(after.table.firstRow, after.table.lastRow) };
  await workbook.applyColumns(sheet, rows, plan.columns);
  await workbook.setHighlights(sheet, plan.highlights);
  return after.table.headers.size - before.table.headers.size;
}

function planOf({ table, own, aside: [aside], language, memory, schema, description }: PassageWorkspace) {
  const model = memory[ACCROCHAGE_KEYS.model];
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
