import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { carriedChromium } from './carried';
import { ASK } from './of-the-run';

/** The package carries a Chromium for this one; on others, Chrome or Edge is asked for. */
const isCarried = process.platform === 'linux' && process.arch === 'x64';

/** The browser that `CHROMIUM` names, else the one of `@sparticuz/chromium`, that every machine draws alike. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return { executablePath: named, args: ['--no-sandbox'] };
  return isCarried ? carriedChromium() : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}

/** A Chromium: during a run of the tests, the one that the files of a worker share; else one of its own. */
export async function openChromium(): Promise<Browser> {
  const ask = process.env[ASK];
  if (ask === undefined) return chromium.launch(await chromiumOptions());
  const answer = await fetch(`${ask}/${process.env['JEST_WORKER_ID']}`);
  const said = await answer.text();
  if (!answer.ok) throw new Error(`No Chromium could be started: ${said}`);
  return chromium.connect(said);
}
