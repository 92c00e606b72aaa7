import type * as Playwright from 'playwright-core';

declare global {
  var playwright: typeof Playwright | undefined;
}

/** As the worker of the tests loaded it (`environment.js`); elsewhere, by itself. */
export const { chromium } = globalThis.playwright ?? (await import('playwright-core'));
