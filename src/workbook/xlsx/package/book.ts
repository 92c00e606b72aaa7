import type { SheetSpec } from '#template';
import type { CellContext } from '../sheet/cell-content';
import { readSharedStrings } from '../sheet/shared-strings';
import { readSheet, type Sheet } from '../sheet/sheet';
import { readStyles, type StyleSheet } from '../styles/styles';
import { refuseOtherFiles, refuseOtherPackages } from './bad-files';
import { PLAIN_STYLES } from './empty-package';
import { badFile } from './messages';
import { CONTENT_TYPE } from './namespaces';
import { openPackage, type Package } from './package';
import { addContentType, addRelationship, relationshipsOf } from './relationships';
import { child, childrenOf, isTrue, parseXml } from './xml/tree';
import type { Packing } from './zip/packing';

/** An open workbook: its package, and what was read of it so far. */
export interface Book {
  readonly parts: Package;
  /** Path of the part that lists the sheets. */
  readonly path: string;
  readonly date1904: boolean;
  /** Whether we make it: it had no sheet when it was opened. */
  readonly isNew: boolean;
  /** What the types of relationships begin with, in the dialect of the workbook. */
  readonly dialect: string;
  readonly sheets: SheetEntry[];
  readonly context: CellContext;
  readonly styles: () => StyleSheet;
  /** Keeps the styles that were added in the package. */
  readonly keepStyles: () => void;
}

/** A sheet, as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetSpec['visibility'];
  /** false for a sheet that is a chart or a dialog. */
  readonly hasCells: boolean;
  /** Reads it when first asked. */
  readonly sheet: () => Sheet;
  /** What was read and maybe changed; null before. */
  readonly loaded: () => Sheet | null;
}

/** Excel sets no bound but memory; workbooks of a few hundred sheets are rare. */
const MOST_SHEETS = 1000;

const VISIBILITIES: Readonly<Record<string, SheetSpec['visibility']>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/** Opens a workbook. @throws BadInputError when the file is not one, or is damaged. */
export function openBook(bytes: Uint8Array, name: string, packing: Packing): Book {
  refuseOtherFiles(bytes, name);
  const parts = openPackage(bytes, packing);
  refuseOtherPackages(parts);
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) throw badFile('zip-not-a-workbook');
  const root = parseXml(parts.readText(main.target));
  if (root.local !== 'workbook') throw badFile('zip-not-a-workbook');
  const links = relationshipsOf(parts, main.target);
  const pathOf = (kind: string) =>
    links.find((link) => link.kind === kind && parts.has(link.target))?.target ?? null;
  const date1904 = isTrue(child(root, 'workbookPr')?.attributes['date1904']);
  let strings: readonly string[] | null = null;
  const context = {
    get strings() {
      const path = pathOf('sharedStrings');
      strings ??= path === null ? [] : readSharedStrings(parts, path);
      return strings;
    },
    date1904,
  };
  const linkOf = new Map(links.map((link) => [link.id, link]));
  const paths = new Set<string>();
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  if (listed.length > MOST_SHEETS) throw badFile('workbook-too-many-sheets');
  const sheets = listed.map((element) => {
    const common = {
      name: element.attributes['name'] ?? '',
      visibility: VISIBILITIES[element.attributes['state'] ?? ''] ?? 'visible',
    };
    // An old macro module, that Excel opens: it has no part.
    if (element.relationship === '')
      return sheetEntry(parts, context, { ...common, path: '', hasCells: false });
    const link = linkOf.get(element.relationship);
    if (link === undefined || !parts.has(link.target) || paths.has(link.target))
      throw badFile('workbook-damaged');
    paths.add(link.target);
    return sheetEntry(parts, context, { ...common, path: link.target, hasCells: link.kind === 'worksheet' });
  });
  // Excel refuses one.
  if (sheets.length > 0 && sheets.every(({ visibility }) => visibility !== 'visible'))
    throw badFile('workbook-damaged');
  const dialect = main.type.slice(0, main.type.lastIndexOf('/') + 1);
  return {
    parts,
    path: main.target,
    date1904,
    isNew: sheets.length === 0,
    dialect,
    sheets,
    context,
    ...stylesOf(parts, main.target, dialect, pathOf('styles')),
  };
}

/** @returns a sheet of the list, that is read when first asked for. */
export function sheetEntry(
  parts: Package,
  context: CellContext,
  entry: Pick<SheetEntry, 'name' | 'path' | 'visibility' | 'hasCells'>,
): SheetEntry {
  let sheet: Sheet | null = null;
  return {
    ...entry,
    sheet: () => {
      sheet ??= readSheet(parts, entry.name, entry.path, {
        strings: context.strings,
        date1904: context.date1904,
      });
      return sheet;
    },
    loaded: () => sheet,
  };
}

/** The styles are read when first needed; a workbook that has none gets a plain style sheet. */
function stylesOf(
  parts: Package,
  workbook: string,
  dialect: string,
  found: string | null,
): Pick<Book, 'styles' | 'keepStyles'> {
  let path = found;
  let styles: StyleSheet | null = null;
  const read = () => {
    styles ??= readStyles(path === null ? PLAIN_STYLES : parts.readText(path));
    return styles;
  };
  return {
    styles: read,
    keepStyles: () => {
      if (styles === null || !styles.isChanged()) return;
      if (path === null) {
        path = 'xl/styles.xml';
        addContentType(parts, path, `${CONTENT_TYPE}.styles+xml`);
        addRelationship(parts, workbook, `${dialect}styles`, path);
      }
      parts.put(path, styles.text());
    },
  };
}
