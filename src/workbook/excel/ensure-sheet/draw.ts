import { LAST_ROW, type Rectangle } from '#dictionary';
import type { CellSpec, SheetSpec } from '#template';
import { headerHeight } from '#workbook';
import { drawColumns, drawHeaders, runsOfSame, shapeColumns, validationsOf } from '../looks/column-looks';
import { drawLook, lookOf, pointsOf } from '../looks/looks';
import { setValidation, type Validation } from '../looks/validations';
import { rangeAt } from '../ranges/ranges';
import { addHighlights } from '../set-highlights';
import type { LaidTable } from './lay-table';

/** What drawing a sheet leaves to others. */
interface Others {
  /** Writes the values; called once the columns have their formats. */
  readonly write: () => void;
  /** @returns whether the source of a list is there; the lists that miss theirs are set later. */
  readonly isListThere: (listSource: string) => boolean;
}

/** Draws a new sheet whose columns have their looks: all but its page, its visibility and its protection. */
export function drawSheet(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  table: LaidTable | null,
  others: Others,
): void {
  if (table !== null) drawHeaders(sheet, table.columns, table.range.top);
  drawCells(sheet, spec.cells ?? []);
  others.write();
  if (table !== null) makeTable(sheet, table);
  setSizes(sheet, spec, table);
  for (const validation of validationsOfSheet(spec, table))
    setValidation(sheet, validation, others.isListThere);
  addHighlights(sheet, spec.highlights ?? []);
  setView(sheet, spec);
}

/** Gives the columns of a table their looks, as far down as its rows are ready. */
export function shapeTable(sheet: Excel.Worksheet, { columns, range, reach }: LaidTable): void {
  const bottom = Math.max(range.bottom, reach);
  shapeColumns(sheet, columns, range.top + 1, bottom);
  drawColumns(sheet, columns, range.top + 1, bottom);
}

/** Gives whole columns the looks of the first row of a table, so that rows added or pasted later have them; not those above. */
export function spreadLooks(sheet: Excel.Worksheet, { range }: LaidTable): void {
  const first = { ...range, top: range.top + 1, bottom: range.top + 1 };
  rangeAt(sheet, { ...range, top: 1, bottom: LAST_ROW }).copyFrom(rangeAt(sheet, first), 'Formats');
  rangeAt(sheet, { ...range, top: 1, bottom: range.top }).clear('Formats');
}

function makeTable(sheet: Excel.Worksheet, { name, range }: LaidTable): void {
  // By an address, the table would go on the sheet that is shown.
  const table = sheet.tables.add(rangeAt(sheet, range), true);
  table.name = name;
  table.style = 'TableStyleLight1';
}

function drawCells(sheet: Excel.Worksheet, cells: readonly CellSpec[]): void {
  const rows = new Map<number, CellSpec[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const [row, own] of rows) {
    const ordered = own.sort((a, b) => a.column - b.column);
    const look = ({ column, style, fill = '' }: CellSpec) => ({ column, look: `${style}/${fill}` });
    for (const run of runsOfSame(ordered, look)) {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) continue;
      const range = rangeAt(sheet, { top: row, left: first.column, bottom: row, right: last.column });
      drawLook(range, lookOf(first.style, first.fill), { rows: 1, columns: run.length });
    }
  }
}

function setSizes(sheet: Excel.Worksheet, spec: SheetSpec, table: LaidTable | null): void {
  const ofTable = new Set(table?.columns.map(({ column }) => column));
  for (const [key, width] of Object.entries(spec.widths ?? {})) {
    const column = Number(key);
    if (ofTable.has(column)) continue;
    rangeAt(sheet, { ...cellAt(1, column), bottom: LAST_ROW }).format.columnWidth = pointsOf(width);
  }
  const heights = new Map<number, number>();
  if (table !== null) heights.set(table.range.top, headerHeight(table.columns.map((column) => column.spec)));
  for (const [row, height] of Object.entries(spec.heights ?? {})) heights.set(Number(row), height);
  for (const [row, height] of heights)
    if (height > 0) rangeAt(sheet, cellAt(row, 1)).format.rowHeight = height;
}

const cellAt = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export function validationsOfSheet(spec: SheetSpec, table: LaidTable | null): readonly Validation[] {
  return [
    ...(table === null ? [] : validationsOf(table.columns, table.range.top + 1, table.reach)),
    ...(spec.cells ?? []).map(({ row, column, prompt, listSource }) => ({
      range: cellAt(row, column),
      prompt,
      listSource,
    })),
  ];
}

function setView(sheet: Excel.Worksheet, { freeze, showGridLines, tabColor }: SheetSpec): void {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(rangeAt(sheet, { top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (showGridLines === false) sheet.showGridlines = false;
  if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
}
