import type { Area } from './address';
import type { Table } from './workbook';

export const headerArea = (table: Table): Area => ({ ...table.area, bottom: table.area.top });

export const totalsArea = (table: Table): Area => ({ ...table.area, top: table.area.bottom });

export const bodyArea = (table: Table): Area => ({
  ...table.area,
  top: table.area.top + Number(table.hasHeaders),
  bottom: table.area.bottom - Number(table.hasTotals),
});
