import { chromium } from 'playwright-core';
import { chromiumOptions } from './index';
import { ASK, browsersOfTheRun, type BrowsersOfTheRun } from './of-the-run';

/** Starts the browsers of a run, and tells its workers where to ask for them. */
export async function startBrowsers(): Promise<BrowsersOfTheRun> {
  const options = await chromiumOptions();
  const browsers = await browsersOfTheRun(
    () => chromium.launchServer({ ...options, host: '127.0.0.1' }),
    (line) => process.stderr.write(`${line}\n`),
  );
  process.env[ASK] = browsers.url;
  return browsers;
}
