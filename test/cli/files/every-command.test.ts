import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runFiles, type FileSystem, type Output, nodeHost, runCli } from '#cli';
import { contentOf, soundRows } from '../../actions/workbooks';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import { spread } from '../../long';
import { folder, sample } from '../bench';
import {
  faultAt,
  FAULTS,
  listing,
  meddled,
  named,
  quickFileSystem,
  type Meddle,
  type Operation,
} from './faulty';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const WORKBOOK = xlsxFromContent(contentOf({ rows: soundRows({}, {}) }));
const ACCUSE = sample('accuse-ok-et-ko.xml');

/** Every command that writes, over the workbook itself where it can; the folder of the test is the current one. */
const COMMANDS: readonly (readonly [string, (at: string) => readonly string[]])[] = [
  ['template', (at) => ['--out', `${at}/c.xlsx`]],
  ['check', (at) => [`${at}/c.xlsx`, '--out', `${at}/c.xlsx`]],
  ['correct', (at) => [`${at}/c.xlsx`, '--out', `${at}/c.xlsx`]],
  [
    'generate',
    (at) => [`${at}/c.xlsx`, '--out', `${at}/flux`, '--save', `${at}/c.xlsx`, '--max-passages', '1'],
  ],
  ['import', (at) => [`${at}/c.xlsx`, ACCUSE, '--force', '--out', `${at}/c.xlsx`]],
];

/** Of the operations of a save, so many are tried each way, from the first to the last; in the long run, all. */
const SOME = 24;

let count = 0;
function fresh(): string {
  const at = dir.at(String((count += 1)));
  mkdirSync(at);
  writeFileSync(join(at, 'c.xlsx'), WORKBOOK);
  return at;
}

async function run(argv: readonly string[], fs: FileSystem, writeAll?: (outputs: readonly Output[]) => void) {
  const said: string[] = [];
  const host = nodeHost(fs);
  const streams = { out: () => undefined, err: (text: string) => said.push(text) };
  const own = writeAll && { ...host, writeAll: async (outputs: readonly Output[]) => writeAll(outputs) };
  return { exit: await runCli(argv, own ?? host, streams), said: said.join('\n') };
}

/** All that is in the folder, by path, with its content. */
const contentsOf = (at: string) =>
  new Map(
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(at.length + 1), readFileSync(path).toString('latin1')]),
  );

/** The same outputs in another folder. */
const movedTo = (outputs: readonly Output[], from: string, to: string) =>
  outputs.map((output) => ({ ...output, path: output.path.replace(from, to) }));

describe.each(COMMANDS)('%s', (name, argv) => {
  it('a fault at any operation, reading included, leaves all as it was or all written', async () => {
    // The command is worked out once; what it writes is then written again and again.
    const first = fresh();
    const reads: Operation[] = [];
    const made: Output[] = [];
    const seeing = meddled(quickFileSystem, listing(reads));
    await run([name, ...argv(first)], seeing, (outputs) => made.push(...outputs));
    expect(made.length).toBe(name === 'generate' ? 3 : 1);
    const faults: Record<string, Meddle> = { ...FAULTS };
    const table = new Map<string, string[]>();

    for (const [at, operation] of reads.entries()) {
      const path = fresh();
      const before = contentsOf(path);
      let isWritten = false;
      const fs = meddled(quickFileSystem, faultAt(at, FAULTS.before));
      const { exit, said } = await run([name, ...argv(path)], fs, () => (isWritten = true));
      expect([exit === 2, contentsOf(path)]).toEqual([!isWritten, before]);
      if (exit === 2) expect(said).toMatch(/^[^\n]+\.$/);
      table.set(`reading: ${named(operation)}`, [exit === 2 ? 'as before' : 'goes on']);
    }

    const save = async (path: string, meddle: Meddle) => {
      const files = runFiles(meddled(quickFileSystem, meddle));
      const target = join(path, 'c.xlsx');
      const source = name === 'template' ? [] : [target];
      await files.begin(source, [target], join(path, 'flux'));
      if (name !== 'template') await files.readSource(target);
      await files.writeAll(movedTo(made, first, path));
    };
    const writes: Operation[] = [];
    const whole = fresh();
    await save(whole, listing(writes));
    const after = contentsOf(whole);
    for (const [kind, fault] of Object.entries(faults))
      for (const at of spread([...writes.keys()], SOME)) {
        const path = fresh();
        const before = contentsOf(path);
        const saved = await save(path, faultAt(at, fault)).then(
          () => true,
          () => false,
        );
        const left = [...contentsOf(path)].filter(([file]) => !file.includes('.accrochage-'));
        expect([kind, at, new Map(left)]).toEqual([kind, at, saved ? after : before]);
        const row = `writing: ${named(writes[at] ?? { name: '', path: '' })}`;
        table.set(row, [...(table.get(row) ?? []), saved ? 'written' : 'as before']);
      }
    console.log(
      [`accrochage ${name}`]
        .concat([...table].map(([row, ends]) => `${row.padEnd(44)} ${[...new Set(ends)].join(', ')}`))
        .join('\n'),
    );
  });
});

describe('generate --save, stopped at any operation of its save', () => {
  it('is completed by the same command: every passage is in one flux that the workbook knows, and in no other', async () => {
    const argv = (at: string) => [
      'generate',
      ...(COMMANDS.find(([name]) => name === 'generate')?.[1](at) ?? []),
    ];
    const first = fresh();
    const all: Operation[] = [];
    await run(argv(first), meddled(quickFileSystem, listing(all)));
    // What is read before the save changes nothing on the disk; nor does what only looks.
    const from = all.findIndex(({ name }) => name === 'create');
    const CHANGES = new Set(['create', 'write', 'link', 'rename', 'unlink', 'sync']);
    const steps = [...all.keys()].filter((at) => at >= from && CHANGES.has(all[at]?.name ?? ''));
    expect(steps.length).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (const at of spread(steps, SOME)) {
      const path = fresh();
      await run(
        argv(path),
        meddled(
          quickFileSystem,
          faultAt(at, () => Promise.reject(new Error('stopped')), Infinity),
        ),
      );
      const left = [...contentsOf(path)].map(
        ([file, text]) => `${named({ name: '', path: file })} ${text.length}`,
      );
      // The same files are the same state, and are completed the same.
      if (seen.has(left.join('\n'))) continue;
      seen.add(left.join('\n'));
      expect(existsSync(join(path, 'c.xlsx'))).toBe(true);
      const { exit } = await run(argv(path), quickFileSystem);
      expect(exit).not.toBe(2);
      const files = [...contentsOf(path)].map(([file]) => file);
      expect(files.filter((file) => file.startsWith('flux/')).length).toBe(2);
      expect(files.length).toBe(3);
      const again = await run(argv(path), quickFileSystem);
      expect([again, readdirSync(join(path, 'flux')).length]).toEqual([{ exit: 0, said: '' }, 2]);
    }
    expect(seen.size).toBeGreaterThan(8);
  });
});
