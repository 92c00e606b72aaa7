import type { SheetSpec } from '#template';
import { codeOf } from '../office-errors';
import type { ExcelSession } from '../session';

/** Sets how a sheet is printed: on A4, one page wide, its frozen rows repeated. Excel without a printer may refuse: the sheet is as good. */
export async function setPage(excel: ExcelSession, { name, landscape, freeze }: SheetSpec): Promise<void> {
  try {
    await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.orientation = landscape === true ? 'Landscape' : 'Portrait';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.paperSize = 'A4';
      const rows = freeze?.rows ?? 0;
      if (rows > 0) pageLayout.setPrintTitleRows(`$1:$${rows}`);
      const pages = pageLayout.headersFooters.defaultForAllPages;
      pages.leftFooter = '&A';
      pages.rightFooter = '&P / &N';
      await context.sync();
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
