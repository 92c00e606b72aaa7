import { check } from '#actions/checking';
import { prepare, repair } from '#actions/preparing';
import { recordCheck } from '#actions/recording';
import {
  openWorkspace,
  refuseNewer,
  remember,
  step,
  type Options,
  type Run,
  type Surroundings,
} from '#actions/workspace';
import { ACCROCHAGE_KEYS } from '#template';
import type { Workbook } from '#workbook';
import { renewLists } from './lists';
import { planUpgrade, type UpgradePlan } from './plan';

/** What was brought, and the sheet of lists that Excel did not let be written, if any. */
export interface Upgraded extends UpgradePlan {
  readonly locked: string | null;
}

/**
 * Brings a workbook of an earlier version to this one, in place: sheets, columns, settings, lists, formats and colours that this
 * version has. No value that was typed changes, and columns of the department's are left alone; our own columns say what a check
 * finds. Stopped midway, it is completed the next time.
 * @throws BadInputError when a later version keeps the workbook, or there is no room for the columns.
 */
export async function upgrade(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  run: Run = {},
): Promise<Upgraded> {
  const open = async () => openWorkspace(workbook, options, surroundings);
  const before = await open();
  refuseNewer(before);
  const plan = await planUpgrade(before);
  if (plan.changes.length === 0) return { ...plan, locked: null };
  const total = 4;
  await step(run, { stage: 'writing', done: 0, total });
  const locked = await renewLists(before, plan.lists);
  for (const { sheet, target, added, there, rows } of plan.columns) {
    await workbook.addColumns(target, added);
    await workbook.applyColumns(sheet, { first: rows.first, last: Math.max(rows.first, rows.last) }, there);
  }
  if (plan.settings !== null)
    await workbook.appendRows(
      plan.settings.sheet,
      plan.settings.added.map(({ key, label, help }) => [key, label, null, help]),
    );
  await step(run, { stage: 'writing', done: 1, total });
  if (plan.passages !== null) {
    if (plan.template !== null) await prepare(workbook, options, surroundings);
    await repair(workbook, options, surroundings);
    await step(run, { stage: 'writing', done: 2, total });
    // What *Statut* said of rows set aside is carried over by it; the version of what the workbook holds is raised by it alone.
    await recordCheck(await check(workbook, options, surroundings, run), run);
  }
  if (plan.template !== null) await remember(await open(), { [ACCROCHAGE_KEYS.templateVersion]: plan.to });
  await step(run, { stage: 'writing', done: total, total });
  return { ...plan, locked };
}
