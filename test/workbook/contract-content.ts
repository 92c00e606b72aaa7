import type { CellValue } from '#dictionary';
import type { ColumnSpec, HighlightRule, SheetSpec } from '#template';
import type { WorkbookContent } from '#workbook/memory';

export const column = (header: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key: header,
  header,
  headerStyle: 'header-ours',
  width: 12,
  format: '@',
  ...more,
});

export const table = (rows: readonly (readonly CellValue[])[]): SheetSpec => ({
  name: 'Dépôts',
  visibility: 'visible',
  cells: [{ row: 1, column: 1, value: 'Dépôts', style: 'title' }],
  table: {
    name: 'Depots',
    headerRow: 3,
    firstColumn: 2,
    columns: [column('Flux'), column('Date', { format: 'dd/mm/yyyy' }), column('Nombre', { format: '0' })],
    rows,
  },
});

export const rule = (kind: HighlightRule['kind']): HighlightRule => ({
  kind,
  column: 1,
  firstRow: 2,
  lastRow: 9,
  formula: `=AND(ISNUMBER(FIND(";${kind};",$C2)),N("accrochage")=0)`,
});

export const DEPARTMENT: WorkbookContent = {
  name: 'service.xlsx',
  sheets: [
    {
      name: 'Passages',
      rows: [
        ['Service', null, null, null],
        ['idTechnique', 'Nom', 'Longueur', null],
        ['A1', 'ÉLUARD', 6, null],
        ['A2', null, null, 'hors tableau'],
      ],
      formulas: { C3: 'LEN(B3)', C4: 'LEN(B4)' },
      formats: { A3: '@', B3: 'dd/mm/yyyy' },
      hiddenRows: [4],
      merges: ['A1:B1'],
    },
    {
      name: 'Tableau',
      rows: [
        ['Code', 'Nom'],
        ['1', 'a'],
        ['2', 'b'],
        ['Total', 2],
      ],
      tables: [{ name: 'Liste', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 3, hasTotals: true }],
    },
    // Excel lets nobody write on a protected sheet, nor widen a table of it.
    { name: 'Secret', visibility: 'very-hidden', protected: true, rows: [] },
  ],
};
