import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { excelPages } from './excel-pages';
import { sampleWorkbook } from './workbooks';

const HEAVIEST = 250_000;

const pages = excelPages();

it('the pane fetches at most 250 kB of JavaScript, gzipped, to show where a workbook stands, its worker aside', async () => {
  const { pane, origin } = await pages.open(await sampleWorkbook());
  await pane.getByText('Où en est ce classeur').first().waitFor();
  // What the page itself fetched: a worker keeps an account of its own, and its script is named after the engine.
  const names = await pane.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = [...new Set(names)]
    .filter((name) => name.startsWith(origin))
    .map((name) => new URL(name).pathname)
    .filter((path) => path.endsWith('.js') && !path.startsWith('/accrochage.'));
  const weight = files.reduce(
    (sum, path) => sum + gzipSync(readFileSync(`dist/web${path}`), { level: 9 }).length,
    0,
  );
  process.stdout.write(
    `JavaScript that the pane fetches to open: ${(weight / 1000).toFixed(1)} kB gzipped\n`,
  );
  expect(files.length).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(HEAVIEST);
});
