import { findList, type ListKey, type PassageWorkspace } from '#actions/workspace';
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
export function isListed({ table, description: { sheets } }: PassageWorkspace, name: string): boolean {
  const sheet = sheets.find((each) => each.name === name);
  return (
    sheet === undefined ||
    table.sheet === name ||
    findSheet(sheets, 'accrochage') === sheet ||
    LISTS.some((key) => findList(sheets, key)?.sheet === sheet)
  );
}
