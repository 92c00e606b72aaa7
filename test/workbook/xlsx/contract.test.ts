import { openXlsx, type XlsxWorkbook } from '#workbook/xlsx';
import { contract } from '../contract';
import { xlsxFromContent } from '../xlsx-from-content';

contract({
  name: 'an .xlsx file, saved and opened again',
  open: async (content) => openXlsx(xlsxFromContent(content), content.name ?? ''),
  again: async (workbook) => openXlsx(await (workbook as XlsxWorkbook).save(), 'again.xlsx'),
});
