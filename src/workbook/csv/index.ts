import { newXlsx, openXlsx, type Packing, type XlsxWorkbook } from '#workbook/xlsx';
import { readCsv } from './read-csv';

/** What a text file may be called. */
const CSV_NAME = /\.(?:csv|tsv|txt)$/i;

/**
 * Opens a file as a workbook: an .xlsx or .xlsm as it is; a text file (.csv) as a new workbook of one sheet, in which every
 * text stays a text, `01053` and `1E5` among them.
 * @param name its file name, with its extension.
 * @throws BadInputError when it is none of them, is damaged, empty, encrypted, or too big.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  packing?: Packing,
): Promise<XlsxWorkbook> {
  const rows = CSV_NAME.test(name) ? readCsv(bytes) : null;
  if (rows === null) return openXlsx(bytes, name, packing);
  const workbook = newXlsx(workbookName(name));
  const sheet = sheetName(name);
  await workbook.ensureSheet({ name: sheet, visibility: 'visible' });
  await workbook.appendRows(sheet, rows);
  return workbook;
}

/** The name of the workbook that a text file becomes; any other name stays. */
export const workbookName = (name: string): string => name.replace(CSV_NAME, '.xlsx');

const LONGEST_NAME = 31;

/** Excel’s sheets are named in 31 signs, and without these. */
function sheetName(name: string): string {
  const bare = name
    .replace(CSV_NAME, '')
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  return bare || 'Feuil1';
}
