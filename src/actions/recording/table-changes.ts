import { findList, tableOn, type ListKey, type PassageWorkspace } from '#actions/workspace';
import { findSheet } from '#template';

const LISTS: readonly ListKey[] = [
  'parametres',
  'certificateurs',
  'certifications',
  'depots',
  'historique',
  'demarches',
];

/** Whether a sheet is of the passages, of one of our lists, or is ours to remember with; a new one may be. */
export function isListed(workspace: PassageWorkspace, name: string): boolean {
  const { sheets } = workspace.description;
  const sheet = sheets.find((each) => each.name === name);
  return (
    sheet === undefined ||
    tableOn(workspace, name) !== undefined ||
    findSheet(sheets, 'accrochage') === sheet ||
    LISTS.some((key) => findList(sheets, key)?.sheet === sheet)
  );
}
