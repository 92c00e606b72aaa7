import type { Browser, LaunchOptions } from 'playwright-core';
import { startExcelServer } from '../../excel-host/page/serve';
import { carriedChromium } from './carried';
import { ASK } from './of-the-run';
import { chromium } from './playwright';

/** The package carries a Chromium for this one; on others, Chrome or Edge is asked for. */
const isCarried = process.platform === 'linux' && process.arch === 'x64';

/**
 * The browser that `CHROMIUM` names, else the one of `@sparticuz/chromium`, that every machine draws alike.
 * @param flags what it is started with besides
 */
export async function chromiumOptions(flags: readonly string[] = []): Promise<LaunchOptions> {
  const { args = [], ...options } = await whichChromium();
  return { ...options, args: [...args, ...flags] };
}

async function whichChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return { executablePath: named, args: ['--no-sandbox'] };
  return isCarried ? carriedChromium() : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}

/** A Chromium: during a run of the tests, the one that the files of a worker share; else one of its own. */
export async function openChromium(): Promise<Browser> {
  const ask = process.env[ASK];
  if (ask === undefined) return launchedAlone();
  const answer = await fetch(`${ask}/${process.env['JEST_WORKER_ID']}`);
  const said = await answer.text();
  if (!answer.ok) throw new Error(`No Chromium could be started: ${said}`);
  return chromium.connect(said);
}

async function launchedAlone(): Promise<Browser> {
  const excel = await startExcelServer();
  const browser = await chromium.launch(await chromiumOptions(excel.flags));
  browser.once('disconnected', excel.close);
  return browser;
}
