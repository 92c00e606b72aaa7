import { LAST_ROW, rangeName, type CellValue, type Rectangle } from '#dictionary';
import type { SheetSpec, TableSpec } from '#template';
import { headerHeight, LINE_HEIGHT, takesTextFormat, uniqueHeaders } from '#workbook';
import { MAIN, PROLOG, RELATIONSHIPS } from '../package/namespaces';
import { highlightsXml } from '../set-highlights';
import { columnStyle, styleOf } from '../styles/looks';
import type { StyleSheet } from '../styles/styles';
import { columnXml, type ColumnLook } from './column-widths';
import { cellXml } from './sheet-writer';
import { columnNameXml } from './tables';
import { useful, validationsXml, type Validation } from './validations';

/** A sheet of ours: its XML in pieces, and what its table is. */
export interface NewSheet {
  readonly pieces: Iterable<string>;
  readonly table: NewTable | null;
}

export interface NewTable {
  readonly range: Rectangle;
  readonly columns: readonly string[];
}

/** Draws a sheet from its description. @param isSelected whether it is the one shown on opening. */
export function drawSheet(spec: SheetSpec, styles: StyleSheet, isSelected: boolean): NewSheet {
  const table = spec.table === undefined ? null : layTable(spec.table);
  return { table, pieces: sheetXml(spec, styles, table, isSelected) };
}

function layTable({ headerRow, firstColumn, columns, rows }: TableSpec): NewTable {
  return {
    columns: uniqueHeaders(
      [],
      columns.map(({ header }) => header),
    ),
    range: {
      top: headerRow,
      left: firstColumn,
      bottom: headerRow + Math.max(1, rows.length),
      right: firstColumn + columns.length - 1,
    },
  };
}

function* sheetXml(
  spec: SheetSpec,
  styles: StyleSheet,
  table: NewTable | null,
  isSelected: boolean,
): Generator<string> {
  const color = spec.tabColor === undefined ? '' : `<tabColor rgb="FF${spec.tabColor}"/>`;
  yield `${PROLOG}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr>${color}<pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<sheetViews>${viewXml(spec, isSelected)}</sheetViews><sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`;
  yield columnsXml(spec, styles);
  yield '<sheetData>';
  yield* rowsXml(spec, styles, table);
  yield '</sheetData>';
  if (spec.protected)
    yield '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
  yield highlightsXml(styles, spec.highlights ?? [], 0);
  yield validationsXml(validationsOf(spec));
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
  yield `<pageSetup paperSize="9" orientation="${spec.landscape ? 'landscape' : 'portrait'}" fitToWidth="${spec.pagesWide ?? 1}" fitToHeight="0"/>`;
  yield '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';
  if (table !== null)
    yield `<ignoredErrors><ignoredError sqref="${rangeName({ ...table.range, bottom: LAST_ROW })}" numberStoredAsText="1"/></ignoredErrors>`;
  yield table === null
    ? '</worksheet>'
    : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
}

function viewXml({ freeze, showGridLines, table }: SheetSpec, isSelected: boolean): string {
  const attributes = `${showGridLines === false ? ' showGridLines="0"' : ''}${isSelected ? ' tabSelected="1"' : ''}`;
  const open = `<sheetView${attributes} workbookViewId="0"`;
  const rows = freeze?.rows ?? 0;
  const columns = freeze?.columns ?? 0;
  const first =
    table === undefined
      ? 'A1'
      : rangeName(pointAt(table.headerRow + 1, Math.max(table.firstColumn, columns + 1)));
  if (rows + columns === 0) return `${open}/>`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = rangeName(pointAt(rows + 1, columns + 1));
  return `${open}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView>`;
}

const pointAt = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function columnsXml(spec: SheetSpec, styles: StyleSheet): string {
  const looks = new Map<number, ColumnLook>();
  for (const [key, width] of Object.entries(spec.widths ?? {}))
    looks.set(Number(key), { column: Number(key), width, hidden: false, style: 0 });
  spec.table?.columns.forEach(({ width, hidden = false, format }, index) => {
    const column = (spec.table?.firstColumn ?? 1) + index;
    looks.set(column, { column, width, hidden, style: columnStyle(styles, format) });
  });
  if (looks.size === 0) return '';
  const inner = [...looks.values()].sort((a, b) => a.column - b.column).map(columnXml);
  return `<cols>${inner.join('')}</cols>`;
}

interface Drawn {
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
}

function* rowsXml(spec: SheetSpec, styles: StyleSheet, table: NewTable | null): Generator<string> {
  const loose = new Map<number, Drawn[]>();
  const heights = new Map<number, number>();
  for (const cell of spec.cells ?? []) {
    const drawn = { column: cell.column, value: cell.value, style: styleOf(styles, cell.style, cell.fill) };
    loose.set(cell.row, [...(loose.get(cell.row) ?? []), drawn]);
  }
  const body = table === null ? null : tableCells(spec.table, styles, table);
  if (table !== null) heights.set(table.range.top, headerHeight(spec.table?.columns ?? []));
  for (const [row, height] of Object.entries(spec.heights ?? {})) heights.set(Number(row), height);
  const last = Math.max(0, ...loose.keys(), table?.range.bottom ?? 0);
  for (let row = 1; row <= last; row++) {
    const isInTable = table !== null && row >= table.range.top && row <= table.range.bottom;
    const own = loose.get(row) ?? [];
    const inTable = isInTable && body !== null ? body(row) : [];
    const cells = [...own, ...inTable.filter(({ column }) => own.every((cell) => cell.column !== column))];
    if (cells.length === 0 && !heights.has(row)) continue;
    const inner = cells
      .sort((a, b) => a.column - b.column)
      .map(({ column, value, style }) => cellXml(row, column, { value, style }, ''))
      .join('');
    const height = heights.get(row) ?? 0;
    yield `<row r="${row}"${height > 0 ? ` ht="${height}" customHeight="1"` : ''}>${inner}</row>`;
  }
}

/** @returns how to draw the cells of one row of a table, from its number on the sheet. */
function tableCells(
  spec: TableSpec | undefined,
  styles: StyleSheet,
  table: NewTable,
): (row: number) => readonly Drawn[] {
  const columns = (spec?.columns ?? []).map((column, index) => {
    const style = columnStyle(styles, column.format, column.cellStyle);
    return {
      column: table.range.left + index,
      header: table.columns[index] ?? '',
      headerStyle: styleOf(styles, column.headerStyle, column.headerFill),
      style,
      textStyle: styles.withFormat(style, '@'),
    };
  });
  return (row) => {
    if (row === table.range.top)
      return columns.map(({ column, header, headerStyle }) => ({
        column,
        value: header,
        style: headerStyle,
      }));
    const values = spec?.rows[row - table.range.top - 1] ?? [];
    return columns.map(({ column, style, textStyle }, index) => {
      const value = values[index] ?? null;
      const isText = takesTextFormat(value);
      return { column, value: value === '' ? null : value, style: isText ? textStyle : style };
    });
  };
}

function validationsOf({ cells, table }: SheetSpec): readonly Validation[] {
  const single = (cells ?? []).map(({ row, column, prompt, listSource }) => ({
    range: pointAt(row, column),
    prompt,
    listSource,
  }));
  const ofColumns = (table?.columns ?? []).map(({ prompt, listSource }, index) => {
    const column = (table?.firstColumn ?? 1) + index;
    const top = (table?.headerRow ?? 1) + 1;
    const bottom = table?.reach ?? top + Math.max(1, table?.rows.length ?? 1) - 1;
    return { range: { top, left: column, bottom, right: column }, prompt, listSource };
  });
  return useful([...single, ...ofColumns]);
}

/** @returns the part of the table of a new sheet. */
export function tableXml(name: string, id: number, { range, columns }: NewTable): string {
  const ref = rangeName(range);
  const inner = columns
    .map((column, index) => `<tableColumn id="${index + 1}" name="${columnNameXml(column)}"/>`)
    .join('');
  return `${PROLOG}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" headerRowCount="1" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${inner}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
