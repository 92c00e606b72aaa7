import { tableWidth, type PassageWorkspace } from '#actions/workspace';
import type { Place } from './change-cells';
import { tellingColumns } from './seen';

/** The passage table, as a place where cells are changed. */
export function placeOf({ workbook, table, description }: PassageWorkspace): Place {
  return {
    workbook,
    sheet: table.sheet,
    width: tableWidth(table),
    blockRows: description.blockRows,
    telling: tellingColumns(table),
  };
}
