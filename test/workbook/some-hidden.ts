import type { WorkbookContent } from '#workbook/memory';

/** The same workbook, some rows of each sheet being hidden: alone, together, and under the last one. */
export const someHidden = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: (content.sheets ?? []).map((sheet) => ({
    ...sheet,
    hiddenRows: [3, 5, 6, (sheet.rows?.length ?? 0) + 1],
  })),
});
