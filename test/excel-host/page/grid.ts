import {
  type Area,
  areaOf,
  columnName,
  contains,
  formatArea,
  intersect,
  WHOLE_SHEET,
} from '../model/address';
import { usedArea, valueAt } from '../model/cells';
import { displayed } from '../model/display';
import { isRowHidden } from '../model/filters';
import { formatAt, type FormatValue } from '../model/formats';
import { isMarked } from '../model/rules';
import { runAt } from '../model/runs';
import { activeSheet, type Sheet, type Workbook } from '../model/workbook';
import { frozenCounts } from '../wire/classes/worksheet-parts';

/** A readable picture of the sheet in front: enough rows to see, cells with their looks, the tabs below. */
export interface GridView {
  /** To be called after each change; draws once the page is idle. */
  changed(): void;
  scrollTo(row: number, column: number): void;
}

interface GridActs {
  select(sheet: Sheet, area: Area): void;
  activate(sheet: string): void;
}

const ROWS = 60;
const COLUMNS = 60;
const TABLE_HEADER = 'background:#4472C4;color:#FFFFFF;font-weight:bold';
const TABLE_BAND = 'background:#D9E1F2';

const px = (points: number): string => `${Math.round((points * 4) / 3)}px`;

type Css = Map<string, string>;

const ALIGN: Readonly<Record<string, string>> = {
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center',
};

function ownLook(sheet: Sheet, row: number, column: number): Css {
  const css: Css = new Map();
  const format = (property: string): FormatValue => formatAt(sheet.formats, row, column, property);
  if (format('fill.pattern') !== 'None') css.set('background', String(format('fill.color')));
  if (format('font.color') !== '#000000') css.set('color', String(format('font.color')));
  if (format('font.bold') === true) css.set('font-weight', 'bold');
  if (format('font.italic') === true) css.set('font-style', 'italic');
  if (format('font.size') !== 11) css.set('font-size', px(Number(format('font.size'))));
  if (format('wrapText') === true) css.set('white-space', 'pre-wrap');
  const align = ALIGN[String(format('horizontalAlignment'))];
  if (align !== undefined) css.set('text-align', align);
  const indent = Number(format('indentLevel'));
  if (indent > 0) css.set('padding-left', `${4 + indent * 9}px`);
  for (const side of ['Top', 'Bottom', 'Left', 'Right']) {
    if (format(`borders.Edge${side}.style`) !== 'None')
      css.set(`border-${side.toLowerCase()}`, `1px solid ${String(format(`borders.Edge${side}.color`))}`);
  }
  return css;
}

/** Conditional formats of the form that adds a mark, the one on top last so that it wins. */
function conditionalLook(sheet: Sheet, row: number, column: number, css: Css): void {
  const cell = areaOf(row, column);
  for (const rule of [...sheet.conditionalFormats].reverse()) {
    if (!rule.areas.some((area) => contains(area, cell)) || isMarked(rule, row) !== true) continue;
    const { format } = rule;
    if (format.has('fill.color')) css.set('background', String(format.get('fill.color')));
    if (format.has('font.color')) css.set('color', String(format.get('font.color')));
    if (format.get('font.bold') === true) css.set('font-weight', 'bold');
  }
}

function lookOf(sheet: Sheet, row: number, column: number): string {
  const css = ownLook(sheet, row, column);
  const table = sheet.tables.find(({ area }) => contains(area, areaOf(row, column)));
  conditionalLook(sheet, row, column, css);
  const own = [...css].map(([property, value]) => `${property}:${value}`).join(';');
  if (table === undefined) return own;
  if (row === table.area.top) return `${TABLE_HEADER};${own}`;
  return (row - table.area.top) % 2 === 1 && table.options.get('ShowBandedRows') !== false
    ? `${TABLE_BAND};${own}`
    : own;
}

const visibleRows = (sheet: Sheet, top: number, bottom: number): readonly number[] => {
  const { rows: frozen } = frozenCounts(sheet);
  const wanted = [
    ...Array.from({ length: Math.min(frozen, top) }, (_, row) => row),
    ...Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at),
  ];
  return wanted.filter((row) => !isRowHidden(sheet, row)).slice(0, ROWS);
};

const visibleColumns = (sheet: Sheet, left: number, right: number): readonly number[] => {
  const { columns: frozen } = frozenCounts(sheet);
  const wanted = [
    ...Array.from({ length: Math.min(frozen, left) }, (_, column) => column),
    ...Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => left + at),
  ];
  return wanted.filter((column) => !sheet.hiddenColumns.has(column)).slice(0, COLUMNS);
};

function text(sheet: Sheet, row: number, column: number): string {
  const format = String(formatAt(sheet.formats, row, column, 'numberFormat'));
  return displayed(valueAt(sheet, row, column), format, sheet.workbook);
}

function drawSheet(
  sheet: Sheet,
  origin: { readonly row: number; readonly column: number },
): HTMLTableElement {
  const used = usedArea(sheet, WHOLE_SHEET) ?? areaOf(0, 0);
  const rows = visibleRows(sheet, origin.row, Math.max(used.bottom + 5, origin.row + 40));
  const columns = visibleColumns(sheet, origin.column, Math.max(used.right + 3, origin.column + 20));
  const grid = document.createElement('table');
  grid.className = sheet.gridlines ? 'lines' : '';
  const head = grid.createTHead().insertRow();
  head.append(document.createElement('th'));
  for (const column of columns) {
    const cell = document.createElement('th');
    cell.textContent = columnName(column);
    cell.style.minWidth = cell.style.maxWidth = px(sheet.columnWidths.get(column) ?? 48);
    head.append(cell);
  }
  const body = grid.createTBody();
  for (const row of rows) body.append(drawRow(sheet, row, columns));
  return grid;
}

/** A text runs over the empty cells on its right, unless it is wrapped. */
const spills = (sheet: Sheet, row: number, column: number): boolean =>
  typeof valueAt(sheet, row, column) === 'string' &&
  valueAt(sheet, row, column + 1) === undefined &&
  formatAt(sheet.formats, row, column, 'wrapText') !== true;

function drawRow(sheet: Sheet, row: number, columns: readonly number[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.style.height = px(runAt(sheet.rowHeights, row) ?? 15);
  const header = document.createElement('th');
  header.textContent = String(row + 1);
  line.append(header);
  for (const column of columns) {
    const cell = document.createElement('td');
    const area = areaOf(row, column);
    cell.dataset.cell = formatArea(area);
    cell.textContent = text(sheet, row, column);
    cell.style.cssText = lookOf(sheet, row, column);
    if (typeof valueAt(sheet, row, column) === 'number' && cell.style.textAlign === '')
      cell.style.textAlign = 'right';
    if (spills(sheet, row, column)) cell.classList.add('spills');
    if (intersect(sheet.selection, area) !== null) cell.classList.add('selected');
    line.append(cell);
  }
  return line;
}

function drawTabs(workbook: Workbook, acts: GridActs): HTMLElement {
  const tabs = document.createElement('nav');
  for (const sheet of workbook.sheets) {
    if (sheet.visibility !== 'Visible') continue;
    const tab = document.createElement('button');
    tab.textContent = sheet.name;
    if (sheet === activeSheet(workbook)) tab.classList.add('active');
    if (sheet.tabColor !== '') tab.style.borderBottom = `3px solid ${sheet.tabColor}`;
    tab.addEventListener('click', () => acts.activate(sheet.name));
    tabs.append(tab);
  }
  return tabs;
}

/** Keeps a picture of the workbook in an element of the page. */
export function drawGrid(place: HTMLElement, workbook: Workbook, acts: GridActs): GridView {
  let isWaiting = false;
  let origins = new Map<string, { row: number; column: number }>();
  const draw = (): void => {
    isWaiting = false;
    const sheet = activeSheet(workbook);
    const scroller = document.createElement('div');
    scroller.className = 'scroller';
    scroller.append(drawSheet(sheet, origins.get(sheet.id) ?? { row: 0, column: 0 }));
    scroller.addEventListener('click', ({ target }) => {
      const address = target instanceof HTMLElement ? target.dataset.cell : undefined;
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address ?? '') ?? [];
      if (digits === '') return;
      const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      acts.select(sheet, areaOf(Number(digits) - 1, column));
    });
    place.replaceChildren(scroller, drawTabs(workbook, acts));
  };
  const changed = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(draw, 50);
  };
  draw();
  return {
    changed,
    scrollTo(row, column) {
      origins = new Map([...origins, [activeSheet(workbook).id, { row, column }]]);
      draw();
    },
  };
}
