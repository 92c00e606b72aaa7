import { afterEach, expect, it } from '@jest/globals';
import { chromiumOptions } from './index';
import { browsersOfTheRun, type BrowsersOfTheRun } from './of-the-run';
import { chromium } from './playwright';

let run: BrowsersOfTheRun | undefined;
afterEach(async () => run?.close());

it('a browser that dies is said, fails its own worker only, and its next file is given another', async () => {
  const options = await chromiumOptions();
  const servers: { readonly process: () => { readonly kill: (signal: 'SIGKILL') => boolean } }[] = [];
  const said: string[] = [];
  run = await browsersOfTheRun(
    async () => {
      const server = await chromium.launchServer({ ...options, host: '127.0.0.1' });
      servers.push(server);
      return server;
    },
    (line) => said.push(line),
  );
  const { url } = run;
  const open = async (worker: number) =>
    chromium.connect(await (await fetch(`${url}/${String(worker)}`)).text());
  const [first, second] = [await open(1), await open(2)];
  const inFirst = await first.newPage();
  const inSecond = await second.newPage();

  const gone = new Promise((done) => first.once('disconnected', done));
  servers[0]?.process().kill('SIGKILL');
  await gone;
  await expect(inFirst.goto('about:blank')).rejects.toThrow(/closed/);
  expect(said).toEqual([
    'Chromium died under worker 1 (SIGKILL): the file it was in fails, the next is given another.',
  ]);
  expect(await inSecond.evaluate(() => 1 + 1)).toBe(2);
  const third = await open(1);
  expect(await (await third.newPage()).evaluate(() => 2 + 2)).toBe(4);
  expect(servers).toHaveLength(3);
  await run.close();
  expect(said).toHaveLength(1);
});

it('a browser that cannot be started says why, and is tried again for the next who asks', async () => {
  let tries = 0;
  run = await browsersOfTheRun(
    async () => {
      tries += 1;
      throw new Error('no such file');
    },
    () => undefined,
  );
  const { url } = run;
  for (const turn of [1, 2]) {
    const answer = await fetch(`${url}/1`);
    // Kept for later, it might be closed under the next who asks.
    expect(answer.headers.get('connection')).toBe('close');
    expect({ turn, status: answer.status, said: await answer.text() }).toEqual({
      turn,
      status: 500,
      said: 'Error: no such file',
    });
  }
  expect(tries).toBe(2);
});
