import { columnLetters, type FieldKey } from '#dictionary';
import { fieldColumn } from '#template';
import { remember } from '../lists/accrochage-sheet';
import { matchingKey, matchingText } from '../lists/kept-matching';
import { findPassages, tableOn, type PassageWorkspace, type WorkTable } from '../workspace';
import { refuseUsedCells } from './room-at-right';

/**
 * Adds the column of a field at the right end of the table of a sheet that has none; where the sheet was matched, the kept
 * matching says it too.
 * @returns the workspace as it then stands; the same one where the column was there.
 * @throws BadInputError when the cells at the right of the table are in use: nothing is written then.
 */
export async function ensureFieldColumn(
  workspace: PassageWorkspace,
  on: WorkTable,
  key: FieldKey,
): Promise<PassageWorkspace> {
  const { workbook, language, schema } = workspace;
  const { table, match } = on;
  if (table.columns[key] !== undefined) return workspace;
  await refuseUsedCells(workspace, table, 1);
  const { listSource: _ofTheTemplate, ...spec } = fieldColumn(key, language, schema);
  const { sheet, headerRow } = table;
  await workbook.addColumns({ sheet, table: table.table, headerRow }, [spec]);
  const described = { ...workspace, description: await workbook.describe() };
  const now = findPassages(described);
  const added = [...(tableOn(now, sheet)?.table.headers ?? [])].findLast(
    ([, header]) => header === spec.header,
  );
  if (match === null || added === undefined) return now;
  const column = {
    column: columnLetters(added[0]),
    header: spec.header,
    fields: [key],
    split: null,
    certainty: 'certain',
    samples: [],
  } as const;
  const text = matchingText({ ...match, columns: [...match.columns, column] });
  return findPassages({ ...described, ...(await remember(now, { [matchingKey(sheet)]: text })) });
}
