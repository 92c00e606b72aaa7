import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LIFTED_BY_PASSAGE, LIFTED_BY_WORKBOOK } from '#actions/checking';
import { accrochage } from './bench';

const source = readFileSync(new URL('../../src/cli/arguments.ts', import.meta.url), 'utf8');
const table = /const OPTIONS = \{(.*?)\n\} as const/s.exec(source)?.[1] ?? '';
const options = [...table.matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(([, name = '']) => name);

describe.each(['fr', 'en'])('the help, in %s', (language) => {
  it('names every option, and every stop that --lift takes', async () => {
    const { out } = await accrochage('--help', '--lang', language);
    expect(options).toContain('lift');
    const wanted = [...options.map((name) => `--${name}`), ...LIFTED_BY_PASSAGE, ...LIFTED_BY_WORKBOOK];
    expect(wanted.filter((name) => !out.includes(name))).toEqual([]);
  });

  it('has no line that a terminal of 100 columns cuts', async () => {
    const { out } = await accrochage('--help', '--lang', language);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
