import type { CellValue } from '#dictionary';
import type { WorkbookContent } from '#workbook/memory';
import type { Host } from '../../excel-host/host';
import { lookAt, type SheetLook } from '../../excel-host/look';
import { areaOf, formatArea } from '../../excel-host/model/address';

/** A sheet of the emulated Excel from A1 to its last used cell; null for an empty cell. */
export const cellsOf = (look: SheetLook): readonly (readonly CellValue[])[] =>
  look.values().map((row) => row.map((value) => (value === '' ? null : value)));

/** The formulas of the conditional formats that we signed on a sheet of the emulated Excel. */
export const signedRulesOf = (look: SheetLook): readonly string[] =>
  look.conditionalFormats.map(({ formula }) => formula).filter((formula) => formula.includes('accrochage'));

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

/** The workbook of the emulated Excel as plain data: what a file would be made of, were it saved. */
export const contentOf = (host: Host): WorkbookContent => ({
  name: host.workbook.name,
  date1904: host.workbook.date1904,
  sheets: host.workbook.sheets.map(({ name, visibility, tables }) => {
    const look = lookAt(host, name);
    return {
      name,
      visibility: VISIBILITY[visibility],
      rows: cellsOf(look),
      formats: formatsOf(look),
      tables: tables.map(({ name: table, area, columns, hasTotals }) => ({
        name: table,
        headerRow: area.top + 1,
        firstColumn: area.left + 1,
        columns: columns.length,
        lastRow: area.bottom + 1 - Number(hasTotals),
        hasTotals,
      })),
    };
  }),
});

function formatsOf(look: SheetLook): Readonly<Record<string, string>> {
  const formats: Record<string, string> = {};
  look.values().forEach((cells, row) =>
    cells.forEach((_cell, column) => {
      const address = formatArea(areaOf(row, column));
      const format = String(look.format(address, 'numberFormat'));
      if (format !== 'General') formats[address] = format;
    }),
  );
  return formats;
}
