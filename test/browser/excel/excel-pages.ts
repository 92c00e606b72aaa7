import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { WorkbookContent } from '#workbook/memory';
import { startExcelPage, type ExcelPage, type ExcelPageOptions } from '../../excel-host/page/start';
import { faultsOf, paneIsReady } from '../../scenario/hosts/excel-page-host';
import { openChromium } from '../chromium';

interface Opening extends ExcelPageOptions {
  /** What the pages may log as an error. */
  readonly allowed?: RegExp;
}

/** Opens pages of the emulated Excel. */
export interface ExcelPages {
  /** As they come: the pane may not be there. */
  readonly openBare: (content: WorkbookContent, options?: Opening) => Promise<ExcelPage>;
  /** With the pane, ready. */
  readonly open: (content: WorkbookContent, options?: Opening) => Promise<ExcelPage>;
}

/**
 * The pages of a test file, in one browser. Each is closed after its test, which fails when anything was asked of
 * anybody else, logged as an error, or asked of Excel that nobody knows.
 */
export function excelPages(): ExcelPages {
  let browser: Browser | undefined;
  const opened: { readonly page: ExcelPage; readonly allowed: RegExp | undefined }[] = [];
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => browser?.close());
  afterEach(async () => {
    const faults: string[] = [];
    for (const { page, allowed } of opened.splice(0)) {
      faults.push(...(await faultsOf(page)).filter((fault) => !allowed?.test(fault)));
      await page.close();
    }
    expect(faults).toEqual([]);
  });
  const openBare: ExcelPages['openBare'] = async (content, { allowed, ...options } = {}) => {
    const page = await startExcelPage(content, { ...options, ...(browser && { browser }) });
    opened.push({ page, allowed });
    return page;
  };
  return {
    openBare,
    open: async (content, options) => {
      const page = await openBare(content, options);
      await paneIsReady(page);
      return page;
    },
  };
}
