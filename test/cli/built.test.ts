import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { sample } from './bench';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs the built command line in a process of its own. */
function built(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the built command line', () => {
  it('says its version and how it is used', () => {
    expect(built('--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
    expect(built('--help').stdout).toMatch(/^Usage : accrochage/);
  });

  it('checks the sample, wherever it is started from', () => {
    const { status, stdout, stderr } = built('check', sample('exemple-accrochage.xlsx'), '--json');
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({ passages: 32, errors: 15 });
  });

  it('says one sentence on stderr and exits 2 when it cannot', () => {
    const { status, stdout, stderr } = built('check', sample('accuse-ok-et-ko.xml'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });
});
