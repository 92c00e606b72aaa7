import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runFiles, lockOf } from '#cli';
import { folder } from '../bench';
import { quickFileSystem } from './faulty';
import { AS_BEFORE, fluxIn, NEW, OLD, outputsIn, prepare, save, SAVED, stateOf, workbookIn } from './saving';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
  prepare(dir.path);
});
afterEach(() => dir.clean());

const utf8 = (text: string) => new TextEncoder().encode(text);
const permissions = (path: string) => statSync(path).mode & 0o777;

/** A run that has read the workbook. @param to where it will save it. */
async function begun(to = workbookIn(dir.path)) {
  const run = runFiles(quickFileSystem);
  await run.begin([workbookIn(dir.path)], [to], undefined);
  await run.readSource(workbookIn(dir.path));
  return run;
}
const refusal = (words: RegExp) => ({ text: { fr: expect.stringMatching(words) } });

describe('who may read what is written', () => {
  it('a workbook keeps its permissions, and a flux has those of its workbook', async () => {
    for (const mode of [0o600, 0o640, 0o664]) {
      chmodSync(workbookIn(dir.path), mode);
      const folderOf = (path: string) => join(dir.path, path);
      const run = await begun();
      await run.writeAll([
        { path: workbookIn(dir.path), chunks: [utf8(NEW)] },
        { path: folderOf(`flux-${mode}/a.xml`), chunks: [utf8('x')], isNew: true },
      ]);
      expect(permissions(workbookIn(dir.path))).toBe(mode);
      expect(permissions(folderOf(`flux-${mode}/a.xml`))).toBe(mode);
      expect(permissions(folderOf(`flux-${mode}`)) & 0o007).toBe(mode & 0o004 ? 0o005 : 0);
    }
  });

  it('a workbook saved under another name is as private as the one it comes from, or keeps its own', async () => {
    await (await begun(dir.at('copie.xlsx'))).writeAll([{ path: dir.at('copie.xlsx'), chunks: [utf8(NEW)] }]);
    expect(permissions(dir.at('copie.xlsx'))).toBe(0o600);
    chmodSync(dir.at('copie.xlsx'), 0o644);
    await (await begun(dir.at('copie.xlsx'))).writeAll([{ path: dir.at('copie.xlsx'), chunks: [utf8(NEW)] }]);
    expect(permissions(dir.at('copie.xlsx'))).toBe(0o644);
  });

  it('a temporary file is for its owner alone from its first byte', async () => {
    const seen: number[] = [];
    chmodSync(workbookIn(dir.path), 0o644);
    await save(dir.path, {
      ...quickFileSystem,
      open: async (path, flags, mode) => {
        const file = await quickFileSystem.open(path, flags, mode);
        if (flags === 'wx') seen.push(permissions(path));
        return file;
      },
    });
    expect(new Set(seen)).toEqual(new Set([0o600]));
  });
});

describe('a symlink', () => {
  it('stays one: what it points to is written, by any number of links', async () => {
    mkdirSync(dir.at('ailleurs'));
    renameSync(workbookIn(dir.path), dir.at('ailleurs/vrai.xlsx'));
    symlinkSync('ailleurs/vrai.xlsx', dir.at('lien.xlsx'));
    symlinkSync('lien.xlsx', workbookIn(dir.path));
    await (await begun()).writeAll([{ path: workbookIn(dir.path), chunks: [utf8(NEW)] }]);
    expect(readlinkSync(workbookIn(dir.path))).toBe('lien.xlsx');
    expect(lstatSync(dir.at('ailleurs/vrai.xlsx')).isFile()).toBe(true);
    expect(readFileSync(dir.at('ailleurs/vrai.xlsx'), 'utf8')).toBe(NEW);
    expect(permissions(dir.at('ailleurs/vrai.xlsx'))).toBe(0o600);
    expect(readdirSync(dir.at('ailleurs'))).toEqual(['vrai.xlsx']);
  });

  it('to a file that is not there yet makes that file; a circle of them is refused', async () => {
    symlinkSync('vient.xlsx', dir.at('lien.xlsx'));
    await (await begun(dir.at('lien.xlsx'))).writeAll([{ path: dir.at('lien.xlsx'), chunks: [utf8(NEW)] }]);
    expect(readFileSync(dir.at('vient.xlsx'), 'utf8')).toBe(NEW);
    symlinkSync('b.xlsx', dir.at('a.xlsx'));
    symlinkSync('a.xlsx', dir.at('b.xlsx'));
    await expect(begun(dir.at('a.xlsx'))).rejects.toMatchObject(refusal(/ses liens tournent en rond/));
  });
});

describe('a workbook that another program saves meanwhile', () => {
  const changes: readonly (readonly [string, () => void])[] = [
    ['in place', () => writeFileSync(workbookIn(dir.path), `${OLD}, edited`)],
    [
      'in place, with the same size and time',
      () => {
        const { atime, mtime } = statSync(workbookIn(dir.path));
        writeFileSync(workbookIn(dir.path), OLD.toUpperCase());
        utimesSync(workbookIn(dir.path), atime, mtime);
      },
    ],
    [
      'by a rename',
      () => {
        writeFileSync(dir.at('autre.xlsx'), `${OLD}, edited`);
        renameSync(dir.at('autre.xlsx'), workbookIn(dir.path));
      },
    ],
    ['by taking it away', () => renameSync(workbookIn(dir.path), dir.at('parti.xlsx'))],
  ];
  it.each(changes)('%s: nothing is written, over it or elsewhere', async (_name, change) => {
    for (const to of [workbookIn(dir.path), dir.at('copie.xlsx')]) {
      writeFileSync(workbookIn(dir.path), OLD);
      const run = await begun(to);
      change();
      const before = dir.listing();
      const outputs = [
        ...outputsIn(dir.path).filter(({ isNew }) => isNew),
        { path: to, chunks: [utf8(NEW)] },
      ];
      await expect(run.writeAll(outputs)).rejects.toMatchObject(
        refusal(/a changé pendant le travail.*Relancez la commande\. Rien n’a été écrit\.$/),
      );
      expect(dir.listing()).toEqual(before);
    }
  });

  it('seen through a symlink as well, and so is a place that was free', async () => {
    symlinkSync('classeur.xlsx', dir.at('lien.xlsx'));
    const through = await begun(dir.at('lien.xlsx'));
    const elsewhere = await begun(dir.at('nouveau.xlsx'));
    writeFileSync(dir.at('nouveau.xlsx'), 'somebody else’s');
    await expect(
      elsewhere.writeAll([{ path: dir.at('nouveau.xlsx'), chunks: [utf8(NEW)] }]),
    ).rejects.toMatchObject(refusal(/nouveau\.xlsx\s» a changé/));
    writeFileSync(workbookIn(dir.path), `${OLD}, edited`);
    await expect(
      through.writeAll([{ path: dir.at('lien.xlsx'), chunks: [utf8(NEW)] }]),
    ).rejects.toMatchObject(refusal(/a changé pendant/));
    expect(readFileSync(dir.at('nouveau.xlsx'), 'utf8')).toBe('somebody else’s');
  });

  it('a time that changes alone is no change', async () => {
    const run = await begun();
    utimesSync(workbookIn(dir.path), new Date(), new Date(0));
    await run.writeAll(outputsIn(dir.path));
    expect(stateOf(dir.path)).toEqual(SAVED);
  });
});

describe('two runs at once', () => {
  it('on one workbook: one saves, the other is refused and has written nothing', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const path = dir.at(String(turn));
      prepare(path);
      const runs = [1, 2].map(async (each) => {
        const outputs = outputsIn(path).map((output) =>
          output.isNew ? { ...output, path: output.path.replace(/\.xml$/, `-${each}.xml`) } : output,
        );
        return save(path, quickFileSystem, outputs);
      });
      const ends = await Promise.allSettled(runs);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(readdirSync(path).sort()).toEqual(['classeur.xlsx', 'flux']);
      const winner = ends.findIndex(({ status }) => status === 'fulfilled') + 1;
      expect(readdirSync(join(path, 'flux')).sort()).toEqual([`a-${winner}.xml`, `b-${winner}.xml`]);
    }
  });

  it('a flux whose name is taken is refused, and the workbook is as it was', async () => {
    const [, second = ''] = fluxIn(dir.path);
    mkdirSync(dir.at('flux'));
    writeFileSync(second, 'of another run');
    await expect(save(dir.path)).rejects.toMatchObject(refusal(/un autre fichier occupe cette place/));
    expect(stateOf(dir.path)).toMatchObject({ book: 'old', flux: ['cut'], others: [] });
    expect(readFileSync(second, 'utf8')).toBe('of another run');
  });

  it('while another machine saves it, it is refused, and told how to go on', async () => {
    const tag = 'ffffff-1-00000000';
    const lock = lockOf(workbookIn(dir.path));
    const file = { to: workbookIn(dir.path), isNew: false, sha256: 'x', former: 'y' };
    writeFileSync(lock, JSON.stringify({ version: 1, tag, files: [file] }));
    await expect(save(dir.path)).rejects.toMatchObject(
      refusal(/en cours d’enregistrement par une autre commande.*supprimez «\s.*\.lock\s»\. Rien/),
    );
    expect(stateOf(dir.path)).toEqual({ ...AS_BEFORE, others: [lock] });
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(lock, yesterday, yesterday);
    expect((await save(dir.path)).join()).toMatch(/n’avait rien changé|a changé depuis/);
    expect(stateOf(dir.path)).toEqual(SAVED);
  });
});

describe('what a stopped run left', () => {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
  /** A process that is no more: no system gives that number. */
  const DEAD = `${machine}-999999999-0123abcd`;
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const part = (folderOf: string, index: number) => join(folderOf, `.accrochage-${DEAD}-${index}.part`);
  const record = (files: readonly object[], tag = DEAD) =>
    writeFileSync(lockOf(workbookIn(dir.path)), JSON.stringify({ version: 1, tag, files }));
  const saved = (text: string) => ({
    to: workbookIn(dir.path),
    isNew: false,
    sha256: digest(text),
    former: digest(OLD),
  });
  const flux = (text: string) => ({ to: dir.at('a.xml'), isNew: true, sha256: digest(text), former: null });
  const look = () => save(dir.path, quickFileSystem, []);

  it('temporary files are deleted and said, those of a run at work are not', async () => {
    writeFileSync(part(dir.path, 0), 'personal data');
    const alive = dir.at(`.accrochage-${machine}-${process.ppid}-0123abcd-0.part`);
    writeFileSync(alive, 'of a run at work');
    expect(await look()).toEqual([
      expect.stringMatching(/interrompue.*données personnelles.*supprimés.*\(1\)/),
    ]);
    expect(stateOf(dir.path)).toEqual({ ...AS_BEFORE, others: [alive] });
  });

  it('a flux whose workbook knows of it takes its place', async () => {
    writeFileSync(workbookIn(dir.path), NEW);
    writeFileSync(part(dir.path, 1), 'flux');
    record([saved(NEW), flux('flux')]);
    expect(await look()).toEqual([expect.stringMatching(/a été terminé.*classeur\.xlsx.*a\.xml/)]);
    expect(readFileSync(dir.at('a.xml'), 'utf8')).toBe('flux');
    expect(readdirSync(dir.path).sort()).toEqual(['a.xml', 'classeur.xlsx']);
  });

  it.each([
    ['that is cut', () => writeFileSync(part(dir.path, 1), 'fl')],
    ['that is no more', () => undefined],
    [
      'whose name was taken since',
      () => {
        writeFileSync(part(dir.path, 1), 'flux');
        writeFileSync(dir.at('a.xml'), 'another');
      },
    ],
  ])('a flux %s is said to be made again', async (_name, leave) => {
    writeFileSync(workbookIn(dir.path), NEW);
    leave();
    record([saved(NEW), flux('flux')]);
    expect(await look()).toEqual([expect.stringMatching(/il manque.*a\.xml.*generate --replace/)]);
    expect(readdirSync(dir.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('a flux whose workbook was not saved is deleted; when the workbook is another since, it is said', async () => {
    for (const [now, words] of [
      [OLD, /n’avait rien changé/],
      ['edited', /a changé depuis.*generate --replace/],
    ] as const) {
      writeFileSync(workbookIn(dir.path), now);
      writeFileSync(part(dir.path, 1), 'flux');
      record([saved(NEW), flux('flux')]);
      expect(await look()).toEqual([expect.stringMatching(words)]);
      expect(readdirSync(dir.path)).toEqual(['classeur.xlsx']);
    }
  });

  it('a record that is cut, of another version, or that points elsewhere by its tag is acted upon for nothing', async () => {
    const secret = dir.at('secret-0.part');
    for (const text of ['', '{"version":1', '{"version":2,"tag":"x","files":[]}', '[]', 'null']) {
      writeFileSync(lockOf(workbookIn(dir.path)), text);
      expect(await look()).toEqual([]);
    }
    writeFileSync(secret, 'not ours');
    record([saved(NEW)], '../secret');
    expect(await look()).toEqual([]);
    expect(readFileSync(secret, 'utf8')).toBe('not ours');
    expect(stateOf(dir.path)).toEqual({ ...AS_BEFORE, others: [secret] });
  });
});
