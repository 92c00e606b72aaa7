import type { SheetSpec } from '#template';

/** Sets how a sheet is printed: on A4, one page wide, its frozen rows repeated. */
export function setPage({ pageLayout }: Excel.Worksheet, { landscape, freeze }: SheetSpec): void {
  pageLayout.orientation = landscape === true ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.paperSize = 'A4';
  const rows = freeze?.rows ?? 0;
  if (rows > 0) pageLayout.setPrintTitleRows(`$1:$${rows}`);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = '&A';
  pages.rightFooter = '&P / &N';
}
