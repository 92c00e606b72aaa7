import { startExcelServer } from '../../excel-host/page/serve';
import { chromiumOptions } from './index';
import { ASK, browsersOfTheRun, type BrowsersOfTheRun } from './of-the-run';
import { chromium } from './playwright';

/** Starts the browsers of a run, and tells its workers where to ask for them. */
export async function startBrowsers(): Promise<BrowsersOfTheRun> {
  const excel = await startExcelServer();
  const options = await chromiumOptions(excel.flags);
  const browsers = await browsersOfTheRun(
    () => chromium.launchServer({ ...options, host: '127.0.0.1' }),
    (line) => process.stderr.write(`${line}\n`),
  );
  process.env[ASK] = browsers.url;
  return {
    ...browsers,
    close: async () => {
      await browsers.close();
      excel.close();
    },
  };
}
