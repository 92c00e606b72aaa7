import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { folder, sample } from '../bench';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** Whether this machine lets anybody mount a disk in memory, in a name space of its own. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const onSmallDisk = canMount ? describe : describe.skip;

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

/**
 * Runs the built command line on a disk that holds the sample and not much more; what is there afterwards is copied
 * into `after`.
 */
function onDisk(kilobytes: number, ...argv: readonly string[]) {
  mkdirSync(dir.at('disk'));
  mkdirSync(dir.at('after'));
  const script = [
    `mount -t tmpfs -o size=${kilobytes}k tmpfs "$1"`,
    'cp "$3" "$1/c.xlsx"',
    'cd "$1"',
    'main=$4; copy=$2; shift 4',
    'exit=0; "$NODE" "$main" "$@" || exit=$?',
    'cp -r . "$copy"; exit $exit',
  ].join('\n');
  const given = [dir.at('disk'), dir.at('after'), sample('exemple-accrochage.xlsx'), MAIN, ...argv];
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-ec', script, 'sh', ...given], {
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath },
  });
  return { status, stdout, stderr, files: readdirSync(dir.at('after')) };
}

const size = statSync(sample('exemple-accrochage.xlsx')).size;
/** The workbook, and a few pages more. */
const FULL = Math.ceil(size / 4096) * 4 + 12;

onSmallDisk('a disk that is full (skipped where none can be mounted)', () => {
  it.each([
    ['check', ['check', 'c.xlsx', '--out', 'c.xlsx']],
    ['correct', ['correct', 'c.xlsx', '--out', 'c.xlsx']],
    ['generate', ['generate', 'c.xlsx', '--out', 'flux', '--save', 'c.xlsx']],
  ])('%s is exit 2 in a sentence, and the workbook is as it was', (_name, argv) => {
    const { status, stdout, stderr, files } = onDisk(FULL, ...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Impossible d’écrire .*le disque est plein\. .*Rien n’a été écrit\.\n$/);
    expect(files).toEqual(['c.xlsx']);
    const before = readFileSync(sample('exemple-accrochage.xlsx'));
    expect(readFileSync(dir.at('after/c.xlsx')).equals(before)).toBe(true);
  });

  it('with room enough, all is written', () => {
    const { files } = onDisk(4 * FULL, 'generate', 'c.xlsx', '--out', 'flux', '--save', 'c.xlsx');
    expect(files).toEqual(['c.xlsx', 'flux']);
  });
});

describe('an answer that the disk cannot take', () => {
  it('is no success', () => {
    if (process.platform !== 'linux') return;
    copyFileSync(sample('exemple-accrochage.xlsx'), dir.at('c.xlsx'));
    writeFileSync(dir.at('run.sh'), '"$1" "$2" check "$3" --json > /dev/full');
    const { status, stderr } = spawnSync('sh', [dir.at('run.sh'), process.execPath, MAIN, dir.at('c.xlsx')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/n’a pas pu être écrite en entier/);
  });
});
