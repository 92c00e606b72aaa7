import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const inBench = (name: string) => fileURLToPath(new URL(`../../bench/${name}`, import.meta.url));

it('takes no more than twice what is committed of the processor time of each peer', async () => {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', inBench('short.ts')]);
  const said = await run.then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => stdout + stderr,
  );
  const works = Object.keys(JSON.parse(readFileSync(inBench('ratios.json'), 'utf8')) as object);
  for (const work of works) expect(said).toContain(`${work}: `);
  expect(said).not.toContain('too much');
});
