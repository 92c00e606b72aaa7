import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { COMMANDS } from '#pane/actions';
import { listen, staticServer } from '../../scripts/serve.js';
import { openChromium } from '../browser/chromium';
import { PATIENCE_MS } from '../patience';

const ROOT = 'dist/web';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** As much of Office as the pane asks for before it speaks to the workbook; notes what a first click would find. */
const STAND_IN = `
const known = [];
window.Office = {
  HostType: { Excel: 'Excel' }, PlatformType: {}, EventType: {},
  onReady: async () => {
    setTimeout(() => { window.foundByFirstClick = [...known]; });
    return { host: 'Excel', platform: 'OfficeOnline' };
  },
  actions: { associate: (name) => known.push(name) },
  context: { displayLanguage: 'fr-FR', requirements: { isSetSupported: () => true }, officeTheme: {} },
};`;

describe('the pane, as it opens in a browser', () => {
  let foundByFirstClick: unknown;
  const elsewhere: string[] = [];
  const server = staticServer(ROOT);
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (!existsSync(join(ROOT, 'taskpane.html')))
      throw new Error(`${ROOT} is not built: run npm run build first.`);
    browser = await openChromium();
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const origin = `http://localhost:${await listen(server, 0)}`;
    await page.route(OFFICE, (route) => route.fulfill({ contentType: 'text/javascript', body: STAND_IN }));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url());
    });
    await page.goto(`${origin}/taskpane.html`, { waitUntil: 'networkidle' });
    const found = await page.waitForFunction(() => Reflect.get(window, 'foundByFirstClick'));
    foundByFirstClick = await found.jsonValue();
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it('asks nothing of anybody but Microsoft, for office.js', () => {
    expect(elsewhere).toEqual([OFFICE]);
  });

  // Excel hands over the click that started the pane as soon as Office is ready, once: a button unknown then is lost.
  it('knows its buttons as soon as Office is ready, so that the first click is not lost', () => {
    expect(foundByFirstClick).toEqual([...COMMANDS]);
  });
});
