import { type Area, MAX_COLUMN } from './address';
import { deleteRuns, insertRuns, runAt, type Runs, setRun } from './runs';

/** One property of the look of a cell, such as `font.bold`; its value is plain data. */
export type FormatValue = string | number | boolean | null;

/** What a cell has when nobody formatted it. */
export const DEFAULT_FORMAT: Readonly<Record<string, FormatValue>> = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  autoIndent: false,
  shrinkToFit: false,
  readingOrder: 'Context',
  textOrientation: 0,
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'fill.patternColor': '#000000',
  'fill.tintAndShade': 0,
  'fill.patternTintAndShade': 0,
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  'font.tintAndShade': 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
  style: 'Normal',
};

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const BORDER_DEFAULTS: Readonly<Record<string, FormatValue>> = {
  style: 'None',
  weight: 'Thin',
  color: '#000000',
  tintAndShade: 0,
};

const defaultFormat = (property: string): FormatValue =>
  DEFAULT_FORMAT[property] ?? BORDER_DEFAULTS[property.split('.').at(-1) ?? ''] ?? null;

/**
 * The look of a sheet: for each property, stretches of rows by column, over stretches that hold for all columns.
 */
export interface FormatStore {
  readonly everywhere: Map<string, Runs<FormatValue>>;
  readonly columns: Map<number, Map<string, Runs<FormatValue>>>;
}

export const emptyFormats = (): FormatStore => ({ everywhere: new Map(), columns: new Map() });

function runsIn(place: Map<string, Runs<FormatValue>>, property: string): Runs<FormatValue> {
  const runs = place.get(property) ?? [];
  place.set(property, runs);
  return runs;
}

export function setFormat(store: FormatStore, area: Area, property: string, value: FormatValue): void {
  if (area.left === 0 && area.right === MAX_COLUMN) {
    setRun(runsIn(store.everywhere, property), area.top, area.bottom, value);
    for (const place of store.columns.values()) {
      const runs = place.get(property);
      if (runs !== undefined) setRun(runs, area.top, area.bottom, undefined);
    }
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    const place = store.columns.get(column) ?? new Map<string, Runs<FormatValue>>();
    store.columns.set(column, place);
    setRun(runsIn(place, property), area.top, area.bottom, value);
  }
}

export function formatAt(store: FormatStore, row: number, column: number, property: string): FormatValue {
  const own = store.columns.get(column)?.get(property);
  const value = own === undefined ? undefined : runAt(own, row);
  if (value !== undefined) return value;
  const shared = store.everywhere.get(property);
  return (shared === undefined ? undefined : runAt(shared, row)) ?? defaultFormat(property);
}

/** The value that all cells of an area share; null where they differ, as Excel answers. */
export function formatOf(store: FormatStore, area: Area, property: string): FormatValue {
  const first = formatAt(store, area.top, area.left, property);
  for (let column = area.left; column <= area.right; column++) {
    if (!isUniform(store, column, area, property, first)) return null;
    if (!store.columns.has(column + 1) && isPlainBeyond(store, column + 1)) break;
  }
  return first;
}

const isPlainBeyond = (store: FormatStore, from: number): boolean =>
  [...store.columns.keys()].every((column) => column < from);

function isUniform(
  store: FormatStore,
  column: number,
  area: Area,
  property: string,
  value: FormatValue,
): boolean {
  const starts = [store.columns.get(column)?.get(property), store.everywhere.get(property)].flatMap((runs) =>
    (runs ?? []).flatMap((run) => [run.from, run.to + 1]),
  );
  const rows = [area.top, ...starts.filter((row) => row > area.top && row <= area.bottom)];
  return rows.every((row) => formatAt(store, row, column, property) === value);
}

/** Takes properties away: all of them, or those that the test picks. */
export function clearFormats(store: FormatStore, area: Area, picks: (property: string) => boolean): void {
  for (const property of propertiesOf(store)) {
    if (picks(property)) setFormat(store, area, property, defaultFormat(property));
  }
}

export const propertiesOf = (store: FormatStore): readonly string[] => [
  ...new Set([
    ...store.everywhere.keys(),
    ...[...store.columns.values()].flatMap((place) => [...place.keys()]),
  ]),
];

const allRuns = (store: FormatStore): Runs<FormatValue>[] => [
  ...store.everywhere.values(),
  ...[...store.columns.values()].flatMap((place) => [...place.values()]),
];

const columnRuns = (store: FormatStore, left: number, right: number): Runs<FormatValue>[] =>
  [...store.columns].flatMap(([column, place]) =>
    column >= left && column <= right ? [...place.values()] : [],
  );

const reached = (store: FormatStore, area: Area): Runs<FormatValue>[] =>
  area.left === 0 && area.right === MAX_COLUMN ? allRuns(store) : columnRuns(store, area.left, area.right);

export function insertFormatRows(store: FormatStore, area: Area): void {
  for (const runs of reached(store, area)) insertRuns(runs, area.top, area.bottom - area.top + 1);
}

export function deleteFormatRows(store: FormatStore, area: Area): void {
  for (const runs of reached(store, area)) deleteRuns(runs, area.top, area.bottom - area.top + 1);
}

/** Shifts whole columns of format: `count` more (right) or fewer (left, when negative) from a column on. */
export function shiftFormatColumns(store: FormatStore, column: number, count: number): void {
  const moved = [...store.columns].filter(([at]) => at >= column);
  for (const [at] of moved) store.columns.delete(at);
  for (const [at, place] of moved) if (at + count >= column) store.columns.set(at + count, place);
  const model = count > 0 ? store.columns.get(column - 1) : undefined;
  for (let at = column; model !== undefined && at < column + count; at++) {
    store.columns.set(at, new Map([...model].map(([key, runs]) => [key, runs.map((run) => ({ ...run }))])));
  }
}
