import type { SheetSpec } from '#template';
import { holdsOnly } from '#workbook';
import type { Book, SheetEntry } from './package/book';
import {
  relationshipsOf,
  relationshipsPath,
  removeContentType,
  removeRelationship,
} from './package/relationships';
import { applySplices, removal, setAttributes } from './package/xml/splice';
import { child, childrenOf, parseXml, type XmlElement } from './package/xml/tree';
import { cellValue, usedSize } from './sheet/cell-access';
import { tablesOf } from './sheet/tables';

/**
 * Takes away a sheet of ours, with its parts, as long as it holds what its description gives and nothing else.
 * @returns whether no sheet has its name any more.
 */
export function removeSheet(book: Book, spec: SheetSpec): boolean {
  const index = book.sheets.findIndex(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  const entry = book.sheets[index];
  if (entry === undefined) return true;
  const isLastSeen = !book.sheets.some((other) => other !== entry && other.visibility === 'visible');
  if (!entry.hasCells || isLastSeen || !isAsMade(entry, spec)) return false;
  const { parts } = book;
  const tables = tablesOf(parts, entry.sheet());
  unlistSheet(book, entry, index);
  for (const path of [entry.path, ...tables.map((table) => table.path)]) {
    removeContentType(parts, path);
    parts.remove(path);
  }
  parts.remove(relationshipsPath(entry.path));
  book.sheets.splice(index, 1);
  return true;
}

function isAsMade(entry: SheetEntry, spec: SheetSpec): boolean {
  const sheet = entry.sheet();
  if (sheet.cells.formulas.size > 0) return false;
  return holdsOnly(spec, usedSize(sheet), (row, column) => cellValue(sheet, row, column));
}

/** The names and the views of a workbook tell its sheets by their places, which change. */
function unlistSheet({ parts, path, sheets }: Book, entry: SheetEntry, index: number): void {
  const text = parts.readText(path);
  const root = parseXml(text);
  const [listed] = childrenOf(child(root, 'sheets'), 'sheet').slice(index, index + 1);
  const firstSeen = sheets.findIndex((other) => other !== entry && other.visibility === 'visible');
  const placeNow = (place: number) => place - (place > index ? 1 : 0);
  const views = childrenOf(child(root, 'bookViews'), 'workbookView').map((view) => {
    const { activeTab, firstSheet } = view.attributes;
    const place = (was: string | undefined) =>
      was === undefined ? undefined : placeNow(Number(was) === index ? firstSeen : Number(was));
    return setAttributes(text, view, { activeTab: place(activeTab), firstSheet: place(firstSheet) });
  });
  const names = child(root, 'definedNames');
  const all = childrenOf(names, 'definedName');
  const isOfSheet = ({ attributes }: XmlElement) => Number(attributes['localSheetId'] ?? -1) === index;
  const named = all.flatMap((name) => {
    if (isOfSheet(name)) return [removal(name)];
    const { localSheetId } = name.attributes;
    if (localSheetId === undefined) return [];
    return [setAttributes(text, name, { localSheetId: placeNow(Number(localSheetId)) })];
  });
  const isNoneLeft = names !== undefined && all.every(isOfSheet);
  parts.put(
    path,
    applySplices(text, [
      ...(listed === undefined ? [] : [removal(listed)]),
      ...(isNoneLeft ? [removal(names)] : named),
      ...views,
    ]),
  );
  const link = relationshipsOf(parts, path).find(({ target }) => target === entry.path);
  if (link !== undefined) removeRelationship(parts, path, link.id);
}
