import { NO_RESULT, rangeName, type Rectangle } from '#dictionary';
import { refuse, type TableDescription } from '#workbook';
import { badFile } from '../package/messages';
import type { Package } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import { appendChildren, applySplices, removal, setAttributes } from '../package/xml/splice';
import { decodeEscapes, encodeEscapes, escapeAttribute, qualify } from '../package/xml/text';
import { child, childrenOf, parseXml, prefixOf } from '../package/xml/tree';
import { cellValue } from './cell-access';
import { refOf, type Sheet } from './sheet';

/** An Excel table, as its part tells it. */
export interface Table {
  readonly path: string;
  readonly id: number;
  /** The name by which formulas call it. */
  readonly name: string;
  /** With its header row and its totals row. */
  readonly range: Rectangle;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** The names of its columns: those of the header cells, which are what one sees, else those of its part. */
  readonly columns: readonly string[];
}

/** @returns the tables of a sheet, from left to right and from top to bottom. */
export function tablesOf(parts: Package, sheet: Sheet): readonly Table[] {
  return relationshipsOf(parts, sheet.path)
    .filter(({ kind, target }) => kind === 'table' && parts.has(target))
    .flatMap(({ target }) => readTable(parts, target) ?? [])
    .map((table) => ({ ...table, columns: columnNames(sheet, table) }))
    .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/** @throws BadInputError when the sheet has no table of this name. */
export function tableNamed(parts: Package, sheet: Sheet, name: string): Table {
  const table = tablesOf(parts, sheet).find((each) => each.name === name);
  if (table === undefined) throw refuse('table-missing', sheet.name, name);
  return table;
}

/**
 * Excel keeps the names of a table and its header cells alike; other programs do not, and a column must never be read
 * under a name that is not the one above it.
 */
function columnNames(sheet: Sheet, { range, hasHeader, columns }: Table): readonly string[] {
  if (!hasHeader) return columns;
  return Array.from({ length: range.right - range.left + 1 }, (_, offset) => {
    const cell = cellValue(sheet, range.top, range.left + offset);
    return cell === null || cell === NO_RESULT ? (columns[offset] ?? '') : String(cell);
  });
}

/** @returns the table as its part tells it; null when it has no range. @throws BadInputError for one that cannot be. */
export function readTable(parts: Package, path: string): Table | null {
  const root = parseXml(parts.readText(path));
  const range = refOf(root);
  const { ref, id, name, displayName, headerRowCount, totalsRowCount } = root.attributes;
  if (ref === undefined) return null;
  if (range === null) throw badFile('workbook-damaged');
  return {
    path,
    id: Number(id ?? 0),
    name: displayName ?? name ?? '',
    range,
    hasHeader: headerRowCount !== '0',
    hasTotals: Number(totalsRowCount ?? 0) > 0,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
      decodeEscapes(attributes['name'] ?? ''),
    ),
  };
}

/** A table without a header row has it, for us, just above its first row: its columns have names all the same. */
export const headerRowOf = ({ range, hasHeader }: Table): number => (hasHeader ? range.top : range.top - 1);

export const lastDataRow = ({ range, hasTotals }: Table): number => range.bottom - (hasTotals ? 1 : 0);

export const describeTable = (table: Table): TableDescription => ({
  name: table.name,
  headerRow: headerRowOf(table),
  firstColumn: table.range.left,
  headers: table.columns,
  lastRow: lastDataRow(table),
  hasTotals: table.hasTotals,
});

/** Names of columns as a table holds them: line ends are escaped there. */
export const columnNameXml = (name: string): string =>
  escapeAttribute(encodeEscapes(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_'));

/** Adds columns at the right end of a table: `names` must be new to it. */
export function widenTable(parts: Package, table: Table, names: readonly string[]): void {
  const text = parts.readText(table.path);
  const root = parseXml(text);
  const columns = child(root, 'tableColumns');
  if (columns === undefined) return;
  const ids = childrenOf(columns, 'tableColumn').map(({ attributes }) => Number(attributes['id'] ?? 0));
  const firstId = Math.max(0, ...ids) + 1;
  const xml = names
    .map((name, index) => `<tableColumn id="${firstId + index}" name="${columnNameXml(name)}"/>`)
    .join('');
  const range = { ...table.range, right: table.range.right + names.length };
  const count = ids.length + names.length;
  parts.put(
    table.path,
    applySplices(text, [
      ...resize(text, table, range),
      ...appendChildren(text, columns, qualify(xml, prefixOf(root)), { count }),
    ]),
  );
}

/** Takes columns off the right end of a table. */
export function narrowTable(parts: Package, table: Table, count: number): void {
  const text = parts.readText(table.path);
  const columns = child(parseXml(text), 'tableColumns');
  if (columns === undefined || count === 0) return;
  const all = childrenOf(columns, 'tableColumn');
  const range = { ...table.range, right: table.range.right - count };
  parts.put(
    table.path,
    applySplices(text, [
      ...resize(text, table, range),
      setAttributes(text, columns, { count: all.length - count }),
      ...all.slice(-count).map(removal),
    ]),
  );
}

/** Makes a table go down to this row. */
export function lengthenTable(parts: Package, table: Table, bottom: number): void {
  if (bottom > table.range.bottom) endTableAt(parts, table, bottom);
}

/** Makes this row the last one of a table. */
export function endTableAt(parts: Package, table: Table, bottom: number): void {
  const text = parts.readText(table.path);
  parts.put(table.path, applySplices(text, resize(text, table, { ...table.range, bottom })));
}

function resize(text: string, table: Table, range: Rectangle) {
  const root = parseXml(text);
  const filter = child(root, 'autoFilter');
  const filtered = { ...range, bottom: table.hasTotals ? range.bottom - 1 : range.bottom };
  return [
    setAttributes(text, root, { ref: rangeName(range) }),
    ...(filter === undefined ? [] : [setAttributes(text, filter, { ref: rangeName(filtered) })]),
  ];
}

/** Gives a column of a table another name, by its place from 0: Excel wants that of the header cell. */
export function renameColumn(parts: Package, table: Table, index: number, name: string): void {
  const text = parts.readText(table.path);
  const column = childrenOf(child(parseXml(text), 'tableColumns'), 'tableColumn')[index];
  if (column === undefined) return;
  const written = encodeEscapes(name).replaceAll('\n', '_x000a_');
  parts.put(table.path, applySplices(text, [setAttributes(text, column, { name: written })]));
}

/** @returns whether a cell stands in the header row of a table. */
export const isHeaderCell = ({ range, hasHeader }: Table, row: number, column: number): boolean =>
  hasHeader && row === range.top && column >= range.left && column <= range.right;
