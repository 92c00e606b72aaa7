import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IS_LONG } from '../../long';
import { folder } from '../bench';
import { listing, meddled, quickFileSystem, type Operation } from './faulty';
import { prepare, save, SAVED, stateOf } from './saving';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const CHILD = fileURLToPath(new URL('./killed.ts', import.meta.url));

/** @returns the signal that ended the process, or its words when none did. */
function killedAt(path: string, at: number): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, path, String(at)]);
    const words: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString()));
    child.on('close', (_code, signal) => done(signal ?? words.join('')));
  });
}

/** Those that put a file in its place; in long tests, all after which something else is on the disk. */
const CHANGES = new Set(['link', 'rename', ...(IS_LONG ? ['write', 'unlink'] : [])]);

const onPosix = process.platform === 'win32' ? describe.skip : describe;

onPosix('a process that is killed at any step of a save', () => {
  it('leaves the workbook under its name, no flux without its deposit, and a retry that ends it', async () => {
    const seen: Operation[] = [];
    prepare(dir.at('whole'));
    await save(dir.at('whole'), meddled(quickFileSystem, listing(seen)));
    const steps = [...seen.keys()].filter((at) => CHANGES.has(seen[at]?.name ?? ''));
    expect(steps.length).toBeGreaterThan(4);
    const tried = steps.map(async (at) => {
      const path = dir.at(String(at));
      prepare(path);
      expect(await killedAt(path, at)).toBe('SIGKILL');
      const { book, flux } = stateOf(path);
      expect(book).toMatch(/^(old|new)$/);
      expect(flux).not.toContain('cut');
      if (flux.length > 0) expect(book).toBe('new');
      // The next run ends it, or finds all as it was and does it.
      const said = await save(path, quickFileSystem, []);
      expect(said.join(' ')).toMatch(/interrompu/);
      expect(stateOf(path)).toMatchObject({ book, others: [] });
      if (book === 'old') await save(path);
      expect(stateOf(path)).toEqual(SAVED);
    });
    await Promise.all(tried);
  });
});
