import { missingFrom, repairOf } from '#actions/preparing';
import { versionOf, type PassageWorkspace, type Workspace } from '#actions/workspace';
import { ACCROCHAGE_KEYS, TEMPLATE_VERSION } from '#template';
import { listsToRenew, type ListRenewed } from './lists';
import { passagesOf } from './passages';
import { columnsToAdd, settingsToAdd, type ColumnsAdded, type SettingsAdded } from './our-tables';

/** One thing that an upgrade brings. */
export type UpgradeChange =
  | { readonly what: 'sheet'; readonly sheet: string }
  | { readonly what: 'column'; readonly sheet: string; readonly name: string }
  | { readonly what: 'setting'; readonly sheet: string; readonly name: string }
  | { readonly what: 'list'; readonly sheet: string; readonly name: string }
  | { readonly what: 'formats'; readonly sheet: string }
  | { readonly what: 'version' };

/** What an upgrade brings to a workbook, as it is shown before it is done. */
export interface UpgradePlan {
  /** Version of the template that it was made from; null in one that we did not make. */
  readonly template: string | null;
  /** Version of what it holds. */
  readonly content: number;
  readonly to: string;
  readonly changes: readonly UpgradeChange[];
  readonly lists: readonly ListRenewed[];
  readonly columns: readonly ColumnsAdded[];
  readonly settings: SettingsAdded | null;
  /** null where no passages can be read: they are left as they are. */
  readonly passages: PassageWorkspace | null;
}

/** What {@link upgrade} would do; nothing is written. A workbook that is up to date has no changes. */
export async function planUpgrade(workspace: Workspace): Promise<UpgradePlan> {
  const { memory } = workspace;
  const template = memory[ACCROCHAGE_KEYS.templateVersion] || null;
  const content = versionOf(memory);
  const passages = passagesOf(workspace);
  const lists = await listsToRenew(workspace);
  const columns = columnsToAdd(workspace);
  const settings = settingsToAdd(workspace);
  const brought: UpgradeChange[] = [
    ...sheetsOf(passages, template).map((sheet): UpgradeChange => ({ what: 'sheet', sheet })),
    ...columnsOf(passages, template),
    ...columns.flatMap(({ sheet, added }) =>
      added.map(({ header }): UpgradeChange => ({ what: 'column', sheet, name: header })),
    ),
    ...(settings?.added ?? []).map(({ label }): UpgradeChange => ({
      what: 'setting',
      sheet: settings?.sheet ?? '',
      name: label,
    })),
    ...lists.map(({ sheet, title }): UpgradeChange => ({ what: 'list', sheet, name: title })),
  ];
  const isOlder = [template ?? TEMPLATE_VERSION, String(content)].some(
    (version) => Number(version) < Number(TEMPLATE_VERSION),
  );
  const isToDo = brought.length > 0 || (isOlder && (template !== null || isKept(workspace)));
  return {
    template,
    content,
    to: TEMPLATE_VERSION,
    changes: isToDo ? [...brought, ...formatsOf(passages), { what: 'version' }] : [],
    lists,
    columns,
    settings,
    passages,
  };
}

/** Whether the workbook holds something of ours: in another, nothing is older. */
const isKept = ({ lists, memorySheet }: Workspace): boolean =>
  memorySheet !== undefined || Object.keys(lists).length > 0;

/** Sheets of the template come into the workbooks that were made from it. */
const sheetsOf = (passages: PassageWorkspace | null, template: string | null): readonly string[] =>
  passages === null || template === null ? [] : missingFrom(passages).sheets;

function columnsOf(passages: PassageWorkspace | null, template: string | null): readonly UpgradeChange[] {
  if (passages === null) return [];
  return passages.tables.flatMap((on) => {
    const { missing } = repairOf({ workspace: passages, on });
    const wanted = template === null ? [] : missingFrom({ ...passages, tables: [on] }).columns;
    const shown = missing.flatMap(({ header, hidden }) => (hidden === true ? [] : header));
    return [...new Set([...wanted, ...shown])].map((name): UpgradeChange => ({
      what: 'column',
      sheet: on.table.sheet,
      name,
    }));
  });
}

const formatsOf = (passages: PassageWorkspace | null): readonly UpgradeChange[] =>
  (passages?.tables ?? []).map(({ table: { sheet } }) => ({ what: 'formats', sheet }));
