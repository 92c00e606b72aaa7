import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserServer } from 'playwright-core';

/** The variable that says where the files of the tests ask for their browser. */
export const ASK = 'CHROMIUM_OF_THE_RUN';

/** The browsers of a run: one for each worker, kept from one file to the next. */
export interface BrowsersOfTheRun {
  /** Asked with the name of a worker in its path, answers with the address of the browser to connect to. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Keeps one browser for each worker that asks. Workers run one file at a time: a browser that dies fails the file it
 * died in; that is said, and the next file is given another.
 * @param launch starts a browser @param say is told, in one line, of one that died
 */
export async function browsersOfTheRun(
  launch: () => Promise<BrowserServer>,
  say: (line: string) => void,
): Promise<BrowsersOfTheRun> {
  const browsers = new Map<string, Promise<BrowserServer>>();
  let isOver = false;

  const start = async (worker: string): Promise<BrowserServer> => {
    const browser = await launch();
    browser.process().once('exit', (code, signal) => {
      browsers.delete(worker);
      if (!isOver)
        say(
          `Chromium died under worker ${worker} (${signal ?? `code ${code}`}): the file it was in fails, the next is given another.`,
        );
    });
    return browser;
  };
  const browserOf = (worker: string): Promise<BrowserServer> => {
    const browser = browsers.get(worker) ?? start(worker);
    browsers.set(worker, browser);
    browser.catch(() => browsers.delete(worker));
    return browser;
  };

  const server = createServer((request, response) => {
    // A connection kept for later may be closed as the next file asks by it: its tests would fail for that.
    response.setHeader('connection', 'close');
    browserOf((request.url ?? '').slice(1)).then(
      (browser) => response.end(browser.wsEndpoint()),
      (refusal: unknown) => response.writeHead(500).end(String(refusal)),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      isOver = true;
      server.close();
      await Promise.allSettled([...browsers.values()].map(async (browser) => (await browser).close()));
    },
  };
}
