import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A folder of at least so many files of tests is gathered apart, so that two workers share the load. */
const MANY_FILES = 10;

/**
 * Writes one file a room that plays all its tests: they share one load of the product, where a file alone spends most of
 * its time loading it again (78 files of rules: 53 s of processor, then 4).
 * @param from the folder of the tests.
 * @param into the folder to write, emptied first.
 */
export function gather(from, into) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  for (const file of testFiles(from))
    appendFileSync(
      join(into, `${roomOf(from, file).replaceAll('/', '-')}.test.js`),
      `await playFile('${file}', () => import('${relative(into, file)}'));\n`,
    );
}

function testFiles(from) {
  return readdirSync(from, { recursive: true })
    .map((name) => join(from, name))
    .filter((path) => path.endsWith('.test.ts'))
    .toSorted();
}

/** @returns the folder a file is gathered under: its own when that one is large, the first under `from` otherwise. */
function roomOf(from, file) {
  const folder = relative(from, dirname(file));
  const beside = readdirSync(dirname(file)).filter((name) => name.endsWith('.test.ts'));
  return beside.length >= MANY_FILES ? folder : folder.split('/')[0];
}
