import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { folder } from '../bench';
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
import { AS_BEFORE, prepare, save, SAVED, stateOf } from './saving';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

let count = 0;
/** A folder where nothing was done yet. */
const fresh = () => {
  const path = dir.at(String((count += 1)));
  prepare(path);
  return path;
};

/** The operations of a save in which nothing fails. */
async function operations(): Promise<readonly Operation[]> {
  const seen: Operation[] = [];
  await save(fresh(), meddled(quickFileSystem, listing(seen)));
  return seen;
}

/** Runs a save in which something goes wrong. @returns the folder, and what was said. */
async function meddledSave(meddle: Meddle) {
  const path = fresh();
  try {
    return { path, saved: true, said: (await save(path, meddled(quickFileSystem, meddle))).join('\n') };
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    return { path, saved: false, said: error.text.fr };
  }
}

/** One line an operation: what each fault at it gave. */
function printed(seen: readonly Operation[], columns: Readonly<Record<string, readonly string[]>>): string {
  const lines = seen.map((operation, at) => {
    const cells = Object.values(columns).map((column) => (column[at] ?? '').padEnd(10));
    return `${named(operation).padEnd(34)} ${cells.join('')}`.trimEnd();
  });
  const heads = Object.keys(columns).map((name) => name.padEnd(10));
  return [`${'operation'.padEnd(34)} ${heads.join('')}`.trimEnd(), ...new Set(lines)].join('\n');
}

describe('a fault at any operation of a save', () => {
  it('leaves all as it was, or all saved; it is said which, and nothing lies about', async () => {
    const seen = await operations();
    const columns: Record<string, string[]> = {};
    for (const [name, fault] of Object.entries(FAULTS))
      for (const at of seen.keys()) {
        const { path, saved, said } = await meddledSave(faultAt(at, fault));
        const { others, ...state } = stateOf(path);
        const { others: none, ...wanted } = saved ? SAVED : AS_BEFORE;
        expect({ at, name, said, ...state }).toEqual({ at, name, said, ...wanted });
        // A temporary file that the disk does not let go is named.
        for (const left of others) expect(said).toContain(left);
        if (others.length === 0) expect(others).toEqual(none);
        if (!saved) expect(said).toMatch(/^Impossible de? .*\.$|^Impossible d’écrire .*\.$/);
        (columns[name] ??= []).push(saved ? (said === '' ? 'saved' : 'saved, said') : 'as before');
      }
    console.log(printed(seen, columns));
  }, 120_000);

  it('two in a row at any operation, putting back included: what could not be put back is ended by the next run', async () => {
    const seen = await operations();
    for (const at of seen.keys()) {
      const { path, saved } = await meddledSave(faultAt(at, FAULTS.after, 2));
      const { book, flux } = stateOf(path);
      expect(book).toMatch(saved || flux.length > 0 ? /^new$/ : /^(old|new)$/);
      await retried(path);
    }
  });
});

/** A retry ends what was begun, or does all of it; then all is saved and nothing lies about. */
async function retried(path: string) {
  const before = stateOf(path);
  const { said, state } = await settled(path);
  expect(state).toEqual(before.book === 'new' && !/il manque/.test(said) ? SAVED : AS_BEFORE);
  if (state.book === 'old') await save(path);
  expect(stateOf(path)).toEqual(SAVED);
}

/** What the next run makes of it before it does anything of its own. */
async function settled(path: string) {
  const said = (await save(path, quickFileSystem, [])).join('\n');
  return { said, state: stateOf(path) };
}

describe('a run that is stopped at any operation', () => {
  it('never leaves a moment without the workbook, nor a flux without its deposit; a retry ends it', async () => {
    const seen = await operations();
    const stopped = () => Promise.reject(Object.assign(new Error('stopped'), { code: 'STOPPED' }));
    const results: string[] = [];
    for (const at of seen.keys()) {
      const { path, saved } = await meddledSave(faultAt(at, stopped, Infinity));
      const { book, flux } = stateOf(path);
      expect(book).toMatch(/^(old|new)$/);
      if (flux.length > 0) expect(book).toBe('new');
      expect(flux).not.toContain('cut');
      results.push(`${book}, ${flux.length} flux${saved ? ', done' : ''}`);
      await retried(path);
    }
    console.log(printed(seen, { stopped: results }));
  });
});

describe('a disk that takes less than it is given', () => {
  it('is given the rest', async () => {
    const path = fresh();
    const fs: typeof quickFileSystem = {
      ...quickFileSystem,
      open: async (...args) => {
        const file = await quickFileSystem.open(...args);
        return {
          ...file,
          write: (bytes, offset, length) => file.write(bytes, offset, Math.ceil(length / 2)),
        };
      },
    };
    await save(path, fs);
    expect(stateOf(path)).toEqual(SAVED);
  });

  it.each([
    ['says that it took all', 1_000_000],
    ['takes no more', 0],
  ])('and %s: nothing is saved', async (_name, bytesWritten) => {
    const { path, saved, said } = await meddledSave(faultOn('write', async () => ({ bytesWritten })));
    expect([saved, stateOf(path)]).toEqual([false, AS_BEFORE]);
    expect(said).toMatch(/^Impossible d’écrire «\s.*\s»\s: .*\. .*Rien n’a été écrit\.$/);
  });
});

/** Every operation of that name. */
const faultOn =
  (wanted: string, fault: Meddle): Meddle =>
  (operation, really) =>
    operation.name === wanted ? fault(operation, really) : really();

describe('where there are no hard links', () => {
  const noLinks = faultOn('link', () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' })));

  it('all is saved the same, and a name that is taken is refused', async () => {
    const { path, saved } = await meddledSave(noLinks);
    expect([saved, stateOf(path)]).toEqual([true, SAVED]);
    await expect(save(path, meddled(quickFileSystem, noLinks))).rejects.toMatchObject({
      text: { fr: expect.stringMatching(/un autre fichier occupe cette place.*Rien n’a été écrit/) },
    });
    expect(stateOf(path)).toEqual(SAVED);
  });

  it('stopped at any operation, a retry ends it', async () => {
    const seen: Operation[] = [];
    await save(fresh(), meddled(meddled(quickFileSystem, listing(seen)), noLinks));
    for (const at of seen.keys()) {
      const stopped = faultAt(at, () => Promise.reject(new Error('stopped')), Infinity);
      const path = fresh();
      await save(path, meddled(meddled(quickFileSystem, stopped), noLinks)).catch(() => undefined);
      const { book, flux } = stateOf(path);
      expect(book).toMatch(/^(old|new)$/);
      if (flux.includes('whole')) expect(book).toBe('new');
      await retried(path);
    }
  });
});

describe('a folder that cannot be flushed', () => {
  it('as on Windows, is no reason to refuse', async () => {
    const isFolder = ({ path }: Operation) => existsSync(path) && !path.includes('.');
    const { path, saved } = await meddledSave((operation, really) =>
      operation.name === 'sync' && isFolder(operation)
        ? Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' }))
        : really(),
    );
    expect([saved, stateOf(path)]).toEqual([true, SAVED]);
  });
});
