import { zipParts } from './rich-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook made by hand around one sheet, to show how a file may be written. */
export interface SimplePackage {
  /** The sheet's part, whole. */
  readonly sheet: string;
  readonly workbook?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Other parts, or these in place of ours. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** @returns the content of `sheetData` as a whole sheet. */
export const sheetOf = (rows: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** @returns the package, zipped. */
export function simplePackage({
  sheet,
  workbook,
  sharedStrings,
  styles,
  parts = {},
}: SimplePackage): Uint8Array {
  const link = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${R}/${kind}" Target="${target}"/>`;
  return zipParts({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'worksheet', 'worksheets/sheet1.xml')}${sharedStrings === undefined ? '' : link(2, 'sharedStrings', 'sharedStrings.xml')}${styles === undefined ? '' : link(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...parts,
  });
}
