import { tableWidth, type PassageWorkspace } from '#actions/workspace';
import type { PassageTable } from '#cells';
import type { Place } from './change-cells';
import { tellingColumns } from './seen';

/** A passage table, as a place where cells are changed. */
export function placeOf({ workbook, description }: PassageWorkspace, table: PassageTable): Place {
  return {
    workbook,
    sheet: table.sheet,
    width: tableWidth(table),
    blockRows: description.blockRows,
    telling: tellingColumns(table),
  };
}
