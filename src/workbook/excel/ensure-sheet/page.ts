import { columnLetters } from '#dictionary';
import type { SheetSpec } from '#template';

/** Sets how a sheet is printed: on A4, its frozen rows repeated; its frozen columns too where it is several pages wide. */
export function setPage(
  { pageLayout }: Excel.Worksheet,
  { landscape, freeze, pagesWide = 1 }: SheetSpec,
): void {
  pageLayout.orientation = landscape === true ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.paperSize = 'A4';
  const rows = freeze?.rows ?? 0;
  if (rows > 0) pageLayout.setPrintTitleRows(`$1:$${rows}`);
  const columns = freeze?.columns ?? 0;
  if (pagesWide > 1 && columns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(columns)}`);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = '&A';
  pages.rightFooter = '&P / &N';
}
