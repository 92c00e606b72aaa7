import { type Area, columnsOf, isEntireRow } from '../../model/address';
import { invalidArgument } from '../../model/errors';
import { BORDER_SIDES, formatOf, type FormatValue, setFormat } from '../../model/formats';
import { runAt, setRun } from '../../model/runs';
import type { Sheet } from '../../model/workbook';
import { integer, oneOf } from '../args';
import { type Handle, handle, type HostClass, type Property } from '../class';
import { checkAllowed, type Target } from './targets';

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

const common = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

const seen = ({ sheet, areas }: Target, property: string): FormatValue =>
  common(areas.map((area) => formatOf(sheet.formats, area, property)));

/** A property of the look of cells, under its name in the model. */
const look = (property: string, since?: number): Property<Target> => ({
  since,
  get: (target) => seen(target, property),
  set: ({ sheet, areas }, value) => paint(sheet, areas, property, value),
});

function paint(sheet: Sheet, areas: readonly Area[], property: string, value: unknown): void {
  checkAllowed(sheet, 'allowFormatCells');
  if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument();
  for (const area of areas) {
    setFormat(sheet.formats, area, property, value as FormatValue);
    sheet.workbook.emit({ kind: 'formatChanged', sheet, area });
  }
}

const looks = (prefix: string, names: Readonly<Record<string, number>>): Record<string, Property<Target>> =>
  Object.fromEntries(
    Object.entries(names).map(([name, since]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      look(prefix + name, since || undefined),
    ]),
  );

/** `red` and `#F00` are read as Excel does, into `#FF0000`. */
const COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

export function colour(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = COLOURS[value.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

const fillClass: HostClass<Target> = {
  name: 'RangeFill',
  properties: {
    ...looks('fill.', { patternColor: 9, tintAndShade: 9, patternTintAndShade: 9 }),
    Color: {
      ...look('fill.color'),
      set: (target, value) => {
        paint(target.sheet, target.areas, 'fill.color', colour(value));
        if (seen(target, 'fill.pattern') === 'None')
          paint(target.sheet, target.areas, 'fill.pattern', 'Solid');
      },
    },
    Pattern: look('fill.pattern', 9),
  },
  methods: {
    Clear: {
      run: ({ sheet, areas }) => {
        paint(sheet, areas, 'fill.color', '#FFFFFF');
        paint(sheet, areas, 'fill.pattern', 'None');
      },
    },
  },
};

const fontClass: HostClass<Target> = {
  name: 'RangeFont',
  properties: {
    ...looks('font.', {
      name: 0,
      size: 0,
      italic: 0,
      bold: 0,
      underline: 0,
      strikethrough: 9,
      subscript: 9,
      superscript: 9,
      tintAndShade: 9,
    }),
    Color: {
      ...look('font.color'),
      set: ({ sheet, areas }, value) => paint(sheet, areas, 'font.color', colour(value)),
    },
  },
};

interface Border extends Target {
  readonly side: (typeof BORDER_SIDES)[number];
}

const borderLook = (name: string, since?: number): Property<Border> => ({
  since,
  get: (border) => seen(border, `borders.${border.side}.${name}`),
  set: ({ sheet, areas, side }, value) => paint(sheet, areas, `borders.${side}.${name}`, value),
});

const borderClass: HostClass<Border> = {
  name: 'RangeBorder',
  id: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderLook('style'),
    Weight: borderLook('weight'),
    TintAndShade: borderLook('tintAndShade', 9),
    Color: {
      ...borderLook('color'),
      set: ({ sheet, areas, side }, value) => paint(sheet, areas, `borders.${side}.color`, colour(value)),
    },
  },
};

const borderHandle = (target: Target, side: Border['side']): Handle =>
  handle(borderClass, { ...target, side });

const borderCollectionClass: HostClass<Target> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => BORDER_SIDES.length } },
  items: (target) => BORDER_SIDES.map((side) => borderHandle(target, side)),
  item: (target, key) => borderHandle(target, oneOf(key, BORDER_SIDES)),
  methods: {
    GetItemAt: {
      run: (target, [index]) => {
        const side = BORDER_SIDES[integer(index)];
        if (side === undefined) throw invalidArgument();
        return borderHandle(target, side);
      },
    },
  },
};

const protectionClass: HostClass<Target> = {
  name: 'FormatProtection',
  since: 2,
  properties: looks('protection.', { locked: 0, formulaHidden: 0 }),
};

/** Width in points that the columns share; null where they differ. A hidden column is 0 wide. */
export function columnWidthOf(sheet: Sheet, area: Area): number | null {
  const widths = Array.from({ length: columnsOf(area) }, (_, at) =>
    sheet.hiddenColumns.has(area.left + at) ? 0 : (sheet.columnWidths.get(area.left + at) ?? STANDARD_WIDTH),
  );
  return common(widths);
}

export function rowHeightOf(sheet: Sheet, area: Area): number | null {
  const heights = sheet.rowHeights.filter((run) => run.to >= area.top && run.from <= area.bottom);
  const first = runAt(sheet.rowHeights, area.top) ?? STANDARD_HEIGHT;
  const isOne = heights.length === 0 || heights.some((run) => run.from <= area.top && run.to >= area.bottom);
  return isOne ? first : null;
}

export function setColumnWidth(sheet: Sheet, area: Area, width: number): void {
  checkAllowed(sheet, 'allowFormatColumns');
  if (isEntireRow(area)) throw invalidArgument();
  for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, width);
}

export function setRowHeight(sheet: Sheet, area: Area, height: number): void {
  checkAllowed(sheet, 'allowFormatRows');
  setRun(sheet.rowHeights, area.top, area.bottom, height);
}

const points = (value: unknown, most: number): number => {
  if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument();
  return value;
};

export const rangeFormatClass: HostClass<Target> = {
  name: 'RangeFormat',
  properties: {
    ...looks('', {
      horizontalAlignment: 0,
      verticalAlignment: 0,
      wrapText: 0,
      textOrientation: 7,
      readingOrder: 9,
      shrinkToFit: 9,
      indentLevel: 9,
      autoIndent: 9,
    }),
    ColumnWidth: {
      since: 2,
      get: ({ sheet, areas }) => common(areas.map((area) => columnWidthOf(sheet, area))),
      set: ({ sheet, areas }, value) => {
        for (const area of areas) setColumnWidth(sheet, area, points(value, 1800));
      },
    },
    RowHeight: {
      since: 2,
      get: ({ sheet, areas }) => common(areas.map((area) => rowHeightOf(sheet, area))),
      set: ({ sheet, areas }, value) => {
        for (const area of areas) setRowHeight(sheet, area, points(value, 409.5));
      },
    },
    UseStandardWidth: {
      since: 7,
      get: ({ sheet, areas }) => common(areas.map((area) => columnWidthOf(sheet, area))) === STANDARD_WIDTH,
      set: ({ sheet, areas }) => {
        for (const area of areas) setColumnWidth(sheet, area, STANDARD_WIDTH);
      },
    },
    UseStandardHeight: {
      since: 7,
      get: ({ sheet, areas }) => common(areas.map((area) => rowHeightOf(sheet, area))) === STANDARD_HEIGHT,
      set: ({ sheet, areas }) => {
        for (const area of areas) setRun(sheet.rowHeights, area.top, area.bottom, undefined);
      },
    },
  },
  navigations: {
    Fill: { to: (target) => handle(fillClass, target) },
    Font: { to: (target) => handle(fontClass, target) },
    Borders: { to: (target) => handle(borderCollectionClass, target) },
    Protection: { since: 2, to: (target) => handle(protectionClass, target) },
  },
  methods: {
    AutofitColumns: { since: 2, run: ({ sheet }) => checkAllowed(sheet, 'allowFormatColumns') },
    AutofitRows: { since: 2, run: ({ sheet }) => checkAllowed(sheet, 'allowFormatRows') },
  },
};
