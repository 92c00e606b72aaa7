import { columnLetters } from '#dictionary';
import { zipParts } from '../../workbook/rich-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A cell: a text, or the serial of a day. */
export type Cell = string | number;

/** A sheet as LibreOffice Calc saves it: shared strings, words for booleans, every attribute spelled out. */
export function savedByLibreOffice(sheet: string, lines: readonly (readonly Cell[])[]): Uint8Array {
  const strings = [...new Set(lines.flat().filter((cell) => typeof cell === 'string'))];
  const rows = lines.map((line, index) => {
    const row = index + 1;
    const cells = line.map((cell, column) => {
      const at = `${columnLetters(column + 1)}${row}`;
      return typeof cell === 'number'
        ? `<c r="${at}" s="1" t="n"><v>${cell}</v></c>`
        : `<c r="${at}" s="0" t="s"><v>${strings.indexOf(cell)}</v></c>`;
    });
    return `<row r="${row}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells.join('')}</row>`;
  });
  const link = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const links = (inner: string) =>
    `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const xf = (format: number) =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="false" applyBorder="false" applyAlignment="false" applyProtection="false"/>`;
  return zipParts({
    '[Content_Types].xml': `${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': links(link(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${PROLOG}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><sheets><sheet name="${sheet}" sheetId="1" state="visible" r:id="rId3"/></sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      link(1, 'styles', 'styles.xml') +
        link(2, 'sharedStrings', 'sharedStrings.xml') +
        link(3, 'worksheet', 'worksheets/sheet1.xml'),
    ),
    'xl/styles.xml': `${PROLOG}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border diagonalUp="false" diagonalDown="false"><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${xf(164)}</cellStyleXfs><cellXfs count="2">${xf(164)}${xf(165)}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${PROLOG}<sst xmlns="${MAIN}" count="${lines.flat().length}" uniqueCount="${strings.length}">${strings
      .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
      .join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${PROLOG}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}
