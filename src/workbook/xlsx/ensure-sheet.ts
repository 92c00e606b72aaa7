import { columnLetters } from '#dictionary';
import type { SheetSpec } from '#template';
import { sheetEntry, type Book } from './package/book';
import { badFile } from './package/messages';
import { CONTENT_TYPE, RELATIONSHIPS, STRICT_RELATIONSHIPS } from './package/namespaces';
import { addContentType, addRelationship, relationshipsPath } from './package/relationships';
import { appendChildren, applySplices, insertAt, setAttributes, type Splice } from './package/xml/splice';
import { escapeAttribute, escapeText, qualify } from './package/xml/text';
import { child, childrenOf, parseXml, prefixOf, type XmlElement } from './package/xml/tree';
import { drawSheet, tableXml, type NewTable } from './sheet/new-sheet';
import { editShell, type Sheet } from './sheet/sheet';
import { readTable } from './sheet/tables';

const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };

/** Adds a sheet of ours at the end of a workbook. */
export function ensureSheet(book: Book, spec: SheetSpec): void {
  const { parts } = book;
  const isShown = isShownOnOpening(book, spec);
  if (isShown) for (const entry of book.sheets) if (entry.hasCells) unselect(entry.sheet());
  const { pieces, table } = drawSheet(spec, book.styles(), isShown);
  const path = freePath(book, 'xl/worksheets/sheet');
  parts.put(path, encode(pieces));
  addContentType(parts, path, `${CONTENT_TYPE}.worksheet+xml`);
  listSheet(book, spec, path, isShown);
  if (table !== null && spec.table !== undefined) addTable(book, path, spec.table.name, table);
  const { name, visibility } = spec;
  book.sheets.push(sheetEntry(parts, book.context, { name, path, visibility, hasCells: true }));
}

/** A workbook that we make opens on the sheet that asks for it, else on its first; one of the department's as it did. */
const isShownOnOpening = ({ isNew, sheets }: Book, { visibility, active }: SheetSpec): boolean =>
  isNew &&
  visibility === 'visible' &&
  (active === true || sheets.every((sheet) => sheet.visibility !== 'visible'));

function unselect(sheet: Sheet): void {
  editShell(sheet, (text, root) =>
    childrenOf(child(root, 'sheetViews'), 'sheetView')
      .filter(({ attributes }) => attributes['tabSelected'] !== undefined)
      .map((view) => setAttributes(text, view, { tabSelected: undefined })),
  );
}

/** Encoded by pieces of about 1 MB: the sheet may be longer than one string can be. */
function encode(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    chunks.push(encoder.encode(waiting.join('')));
    waiting = [];
    length = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length > 1 << 20) flush();
  }
  flush();
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

function freePath({ parts }: Book, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

function listSheet(book: Book, spec: SheetSpec, path: string, isShown: boolean): void {
  const { parts, dialect } = book;
  const link = addRelationship(parts, book.path, `${dialect}worksheet`, path);
  const text = parts.readText(book.path);
  const root = parseXml(text);
  const sheets = child(root, 'sheets');
  if (sheets === undefined) throw badFile('workbook-damaged');
  const ids = childrenOf(sheets, 'sheet').map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  const namespace = dialect.startsWith(STRICT_RELATIONSHIPS) ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const xml = `<sheet name="${escapeAttribute(spec.name)}" sheetId="${Math.max(0, ...ids) + 1}"${STATES[spec.visibility]} xmlns:r="${namespace}" r:id="${link}"/>`;
  const view = child(child(root, 'bookViews'), 'workbookView');
  const shown = isShown && view !== undefined ? [setAttributes(text, view, { activeTab: ids.length })] : [];
  parts.put(
    book.path,
    applySplices(text, [
      ...appendChildren(text, sheets, qualify(xml, prefixOf(root))),
      ...printTitles(text, root, sheets, spec, ids.length),
      ...shown,
    ]),
  );
}

/** The frozen rows of a sheet are repeated on each printed page; its frozen columns too where it is several pages wide. */
function printTitles(
  text: string,
  root: XmlElement,
  sheets: XmlElement,
  spec: SheetSpec,
  index: number,
): readonly Splice[] {
  const rows = spec.freeze?.rows ?? 0;
  if (rows === 0) return [];
  const sheet = escapeText(spec.name.replaceAll("'", "''"));
  const columns = (spec.pagesWide ?? 1) > 1 ? (spec.freeze?.columns ?? 0) : 0;
  const titles = [...(columns > 0 ? [`$A:$${columnLetters(columns)}`] : []), `$1:$${rows}`];
  const xml = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles.map((title) => `'${sheet}'!${title}`).join(',')}</definedName>`;
  const prefix = prefixOf(root);
  const names = child(root, 'definedNames');
  if (names !== undefined) return appendChildren(text, names, qualify(xml, prefix));
  const before = ['functionGroups', 'externalReferences'].flatMap((local) => child(root, local) ?? []);
  const position = before.at(-1)?.end ?? sheets.end;
  return [insertAt(position, qualify(`<definedNames>${xml}</definedNames>`, prefix))];
}

function addTable(book: Book, sheetPath: string, wanted: string, table: NewTable): void {
  const { parts } = book;
  const tables = parts
    .paths()
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .flatMap((path) => readTable(parts, path) ?? []);
  const names = new Set([
    ...tables.map(({ name }) => name.toLowerCase()),
    ...definedNames(book).map((name) => name.toLowerCase()),
  ]);
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  const id = Math.max(0, ...tables.map((other) => other.id)) + 1;
  const path = freePath(book, 'xl/tables/table');
  parts.put(path, tableXml(escapeAttribute(name), id, table));
  addContentType(parts, path, `${CONTENT_TYPE}.table+xml`);
  if (parts.has(relationshipsPath(sheetPath))) throw new Error('A new sheet has no relationships yet');
  addRelationship(parts, sheetPath, `${book.dialect}table`, path);
}

const definedNames = ({ parts, path }: Book): readonly string[] =>
  childrenOf(child(parseXml(parts.readText(path)), 'definedNames'), 'definedName').map(
    ({ attributes }) => attributes['name'] ?? '',
  );
