import { cellName, rangeName } from '#dictionary';
import type { SheetContent, TableContent, WorkbookContent } from '#workbook/memory';
import { zipParts } from './rich-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const link = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${R}/${kind}" Target="${target}"/>`;

const links = (inner: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

/** @returns an .xlsx file that holds what a workbook in memory would: written by none of the code under test. */
export function xlsxFromContent({ date1904, sheets = [] }: WorkbookContent): Uint8Array {
  const formats = [...new Set(sheets.flatMap((sheet) => Object.values(sheet.formats ?? {})))];
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': links(link(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, visibility = 'visible' }, index) =>
          `<sheet name="${escape(name)}" sheetId="${index + 1}"${states[visibility]} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      sheets.map((_, index) => link(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
        link(sheets.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': stylesOf(formats),
  };
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    parts[path] = sheetXml(sheet, formats);
    const own = (sheet.tables ?? []).map((table) => {
      tables++;
      parts[`xl/tables/table${tables}.xml`] = tableXml(sheet, table, tables);
      return link(tables, 'table', `../tables/table${tables}.xml`);
    });
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = links(own.join(''));
  });
  return zipParts(parts);
}

const stylesOf = (formats: readonly string[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats
    .map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`)
    .join(
      '',
    )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats
    .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
    .join('')}</cellXfs></styleSheet>`;

function sheetXml(sheet: SheetContent, formats: readonly string[]): string {
  const rows = (sheet.rows ?? []).map((cells, index) => {
    const row = index + 1;
    const inner = cells.map((value, offset) => {
      const name = cellName(row, offset + 1);
      const format = sheet.formats?.[name];
      const style = format === undefined ? '' : ` s="${formats.indexOf(format) + 1}"`;
      const formula = sheet.formulas?.[name];
      const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`;
      if (value === null && f !== '') return `<c r="${name}"${style} t="str">${f}<v></v></c>`;
      if (value === null) return style === '' ? '' : `<c r="${name}"${style}/>`;
      const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
      return `<c r="${name}"${style}${type}>${f}<v>${escape(String(typeof value === 'boolean' ? Number(value) : value))}</v></c>`;
    });
    const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${inner.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${rows.join('')}</sheetData>${
    sheet.protected ? '<sheetProtection sheet="1"/>' : ''
  }${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function tableXml(sheet: SheetContent, table: TableContent, id: number): string {
  const ref = rangeName({
    top: table.headerRow,
    left: table.firstColumn,
    bottom: table.lastRow + (table.hasTotals ? 1 : 0),
    right: table.firstColumn + table.columns - 1,
  });
  const columns = Array.from({ length: table.columns }, (_, index) =>
    String(sheet.rows?.[table.headerRow - 1]?.[table.firstColumn - 1 + index] ?? ''),
  );
  return `<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}"${
    table.hasTotals ? ' totalsRowCount="1"' : ''
  }><tableColumns count="${columns.length}">${columns
    .map((name, index) => `<tableColumn id="${index + 1}" name="${escape(name)}"/>`)
    .join('')}</tableColumns></table>`;
}
