import { type Area, areaOf, columnsOf, formatArea, isUnbounded, qualify, rowsOf } from '../../model/address';
import { invalidArgument } from '../../model/errors';
import { hideColumns, hideRows, rowHiddenOf } from '../../model/filters';
import { BORDER_SIDES, formatOf, type FormatValue, setFormat } from '../../model/formats';
import type { RangeRef, Sheet } from '../../model/workbook';
import { flag, record } from '../args';
import { UnknownMember } from '../members';
import { colour, columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from './range-format';
import { checkAllowed } from './targets';

/** Properties of cells gathered in one answer: `getCellProperties` and its like speak plain objects. */
interface Leaf {
  read(sheet: Sheet, area: Area): unknown;
  write?(sheet: Sheet, area: Area, value: unknown): void;
}

const look = (
  property: string,
  convert: (value: unknown) => FormatValue = (value) => value as FormatValue,
): Leaf => ({
  read: (sheet, area) => formatOf(sheet.formats, area, property),
  write: (sheet, area, value) => {
    checkAllowed(sheet, 'allowFormatCells');
    setFormat(sheet.formats, area, property, convert(value));
  },
});

const FORMATS = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indentLevel',
  'textOrientation',
  'shrinkToFit',
  'readingOrder',
];
const FONT = [
  'name',
  'size',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
  'tintAndShade',
];
const FILL = ['pattern', 'tintAndShade', 'patternTintAndShade'];

const named = (prefix: string, names: readonly string[]): [string, Leaf][] =>
  names.map((name) => [`${prefix}${name}`, look(`${prefix.replace(/^format\./, '')}${name}`)]);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const borders = BORDER_SIDES.flatMap((side): [string, Leaf][] => {
  const path = `format.borders.${lowerFirst(side.replace('Edge', ''))}`;
  return [
    [`${path}.color`, look(`borders.${side}.color`, colour)],
    ...['style', 'weight', 'tintAndShade'].map((name): [string, Leaf] => [
      `${path}.${name}`,
      look(`borders.${side}.${name}`),
    ]),
  ];
});

const LEAVES: ReadonlyMap<string, Leaf> = new Map<string, Leaf>([
  ['address', { read: (sheet, area) => qualify(sheet.name, formatArea(area)) }],
  ['addressLocal', { read: (sheet, area) => qualify(sheet.name, formatArea(area)) }],
  ['style', look('style', String)],
  [
    'hidden',
    { read: (sheet, area) => rowHiddenOf(sheet, area) === true || columnWidthOf(sheet, area) === 0 },
  ],
  [
    'columnHidden',
    {
      read: (sheet, area) => columnWidthOf(sheet, area) === 0,
      write: (sheet, area, value) => hideColumns(sheet, area, flag(value)),
    },
  ],
  ['rowHidden', { read: rowHiddenOf, write: (sheet, area, value) => hideRows(sheet, area, flag(value)) }],
  [
    'format.columnWidth',
    { read: columnWidthOf, write: (sheet, area, value) => setColumnWidth(sheet, area, Number(value)) },
  ],
  [
    'format.rowHeight',
    { read: rowHeightOf, write: (sheet, area, value) => setRowHeight(sheet, area, Number(value)) },
  ],
  ['format.fill.color', look('fill.color', colour)],
  ['format.fill.patternColor', look('fill.patternColor', colour)],
  ['format.font.color', look('font.color', colour)],
  ['format.protection.locked', look('protection.locked')],
  ['format.protection.formulaHidden', look('protection.formulaHidden')],
  ...named('format.', FORMATS),
  ...named('format.font.', FONT),
  ...named('format.fill.', FILL),
  ...borders,
]);

function leafOf(path: string): Leaf {
  const leaf = LEAVES.get(path);
  if (leaf === undefined) throw new UnknownMember(`CellProperties.${path}`);
  return leaf;
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function gather(
  sheet: Sheet,
  area: Area,
  wanted: Readonly<Record<string, unknown>>,
  path = '',
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (isBranch(value)) read[key] = gather(sheet, area, value, `${path}${key}.`);
    else if (value === true) read[key] = leafOf(path + key).read(sheet, area);
  }
  return read;
}

function scatter(sheet: Sheet, area: Area, data: Readonly<Record<string, unknown>>, path = ''): void {
  for (const [key, value] of Object.entries(data)) {
    if (isBranch(value)) scatter(sheet, area, value, `${path}${key}.`);
    else if (value !== undefined && value !== null) {
      const { write } = leafOf(path + key);
      if (write === undefined) throw invalidArgument();
      write(sheet, area, value);
    }
  }
}

const bounded = (area: Area): Area => {
  if (isUnbounded(area)) throw invalidArgument();
  return area;
};

const rowAt = (area: Area, row: number): Area => ({ ...area, top: area.top + row, bottom: area.top + row });
const columnAt = (area: Area, column: number): Area => ({
  ...area,
  left: area.left + column,
  right: area.left + column,
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Reads properties cell by cell, column by column or row by row. */
export const GATHERED = {
  cells: ({ sheet, area }: RangeRef, wanted: Readonly<Record<string, unknown>>) =>
    times(rowsOf(bounded(area)), (row) =>
      times(columnsOf(area), (column) => gather(sheet, areaOf(area.top + row, area.left + column), wanted)),
    ),
  columns: ({ sheet, area }: RangeRef, wanted: Readonly<Record<string, unknown>>) =>
    times(columnsOf(area), (column) => gather(sheet, columnAt(area, column), wanted)),
  rows: ({ sheet, area }: RangeRef, wanted: Readonly<Record<string, unknown>>) =>
    times(rowsOf(bounded(area)), (row) => gather(sheet, rowAt(area, row), wanted)),
};

/** Writes properties of one cell, row or column of a range, counted from 0 within it. */
export function setGathered(
  { sheet, area }: RangeRef,
  at: { readonly row?: number; readonly column?: number },
  data: Readonly<Record<string, unknown>>,
): void {
  const row = at.row === undefined ? area : rowAt(area, at.row);
  scatter(sheet, at.column === undefined ? row : columnAt(row, at.column), record(data));
}
