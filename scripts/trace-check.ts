import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBuiltPage } from '../test/browser/built-page';
import { bigWorkbook } from './big-workbook';

/**
 * Measures whether the page freezes: opens a big workbook of invented passages, checks it while the grid is
 * scrolled, and prints the longest tasks of the main thread and the pace of the frames.
 * Usage: npm run build && npm run trace [-- --rows 20000]
 */
interface Recording {
  readonly tasks: readonly number[];
  readonly frames: readonly number[];
}

/**
 * Records the long tasks (over 50 ms, as browsers report them) and the frames of the page. It is a text: what runs
 * this script marks functions with a helper that the page does not have.
 */
const RECORDER = `
  const tasks = [], frames = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ entryTypes: ['longtask'] });
  let last = performance.now();
  const onFrame = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  window.takeRecording = () => ({ tasks: tasks.splice(0), frames: frames.splice(0) });
`;

/** What was recorded since the last call. */
const takeRecording = (page: Page) => page.evaluate<Recording>('window.takeRecording()');

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number) => `${value.toFixed(0)} ms`;

function say(what: string, seconds: number, { tasks, frames }: Recording): void {
  const over = tasks.filter((each) => each > 100).length;
  console.log(
    `${what.padEnd(24)} ${seconds.toFixed(1)} s, longest task ${tasks.length === 0 ? 'under 50 ms' : ms(Math.max(...tasks))}, ` +
      `${over} over 100 ms, frames: median ${ms(median(frames))}, longest ${ms(Math.max(0, ...frames))}`,
  );
}

const { values } = parseArgs({ options: { rows: { type: 'string', default: '20000' } } });
const rows = Number(values.rows);
if (!Number.isSafeInteger(rows) || rows < 1) throw new RangeError(`--rows ${values.rows}`);
const workbook = await bigWorkbook(rows);
console.log(`${rows} invented passages, ${(workbook.length / 1e6).toFixed(1)} MB`);

const folder = await mkdtemp(join(tmpdir(), 'accrochage-'));
const path = join(folder, 'grand-classeur.xlsx');
await writeFile(path, workbook);

const { page, close } = await openBuiltPage();
page.setDefaultTimeout(300_000);
await page.evaluate(RECORDER);
const timed = async (what: string, action: () => Promise<void>) => {
  await page.waitForTimeout(500);
  await takeRecording(page);
  const start = performance.now();
  await action();
  say(what, (performance.now() - start) / 1000, await takeRecording(page));
};

await timed('opening', async () => {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('grid').waitFor();
  await page.getByText('Où en est ce classeur').waitFor();
});
await page.getByRole('tab', { name: /^Contrôler/ }).click();
await page.locator('.sheet-grid').hover();
await timed('checking and scrolling', async () => {
  await page.getByRole('button', { name: /^Contrôler .*lignes$/ }).click();
  await page.locator('.sheet-grid').hover();
  while (!(await page.getByText('Format CDC (XSD)').isVisible())) {
    await page.mouse.wheel(0, 1400);
    await page.waitForTimeout(50);
  }
});
await timed('scrolling', async () => {
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 1400);
    await page.waitForTimeout(30);
  }
});
await close();
await rm(folder, { recursive: true });
