import { dirname } from 'node:path';
import type { Text } from '#dictionary';
import type { FileFacts, FileSystem } from './file-system';
import type { Output } from './output';
import { folderFor, permissionsOf, placeOf, refuseReadOnly } from './place';
import { ifThere, systemCode, writing } from './reasons';
import { recordBytes, recordPlace, type SavedFile } from './save-record';
import { hasChanged, snapshotOf, type Snapshot } from './snapshot';
import { keepFormer, takeFreePlace } from './take-place';
import { beforeOf, partOf, startSave } from './temporary';
import { flushFolderOf, writePart } from './write-part';
import * as words from './words';

/** What a run looked at before it began, and must find as it was. */
export interface Basis {
  /** The files it read. */
  readonly read: readonly Snapshot[];
  /** The places that it may write over, as they were. */
  readonly places: readonly Snapshot[];
}

/**
 * Saves all the files or none. Each is written whole beside its place, flushed and read again; those that are written
 * over others then take their places, by one rename each; then, under names that must be free, the new ones: a
 * workbook knows of a flux before the flux is there. Until the last is in place, all can be put back.
 *
 * A run that is stopped midway leaves a record from which the next one ends it: see `settle`.
 * @returns what could not be cleared away, in sentences.
 * @throws BadInputError when one cannot be written, or when a file of the basis has changed; all is then as it was.
 */
export async function saveAll(
  fs: FileSystem,
  outputs: readonly Output[],
  basis: Basis,
): Promise<readonly Text[]> {
  if (outputs.length === 0) return [];
  const { tag, end } = startSave();
  const save: Save = { fs, tag, staged: [], passing: [], folders: [], lock: null };
  try {
    await stage(save, outputs, basis);
    await holdLock(save);
    for (const each of [...basis.read, ...basis.places])
      if (await writing(each.path, () => hasChanged(fs, each))) throw words.changedMeanwhile(each.path);
    const isNew = ({ file }: Staged) => file.isNew;
    await takePlaces(
      save,
      save.staged.filter((each) => !isNew(each)),
    );
    await takePlaces(save, save.staged.filter(isNew));
    return (await clear(save)).map(words.notCleared);
  } catch (error) {
    const stays = await putBack(save);
    throw stays === null ? words.unfinished(error) : words.nothingWritten(error, stays);
  } finally {
    end();
  }
}

/** A file written whole under its temporary name. */
interface Staged {
  /** The path as it was given. */
  readonly given: string;
  readonly file: SavedFile;
  readonly part: string;
  readonly before: string;
  readonly formerFacts: FileFacts | null;
  /** Null until it is whole. */
  facts: FileFacts | null;
}

interface Save {
  readonly fs: FileSystem;
  readonly tag: string;
  readonly staged: Staged[];
  /** Files that are there for the time of the save alone, or may be. */
  readonly passing: string[];
  /** Folders made for it, the innermost first. */
  readonly folders: string[];
  /** The record of this save, once it may be there. */
  lock: { readonly path: string; readonly facts: FileFacts } | null;
}

const isSame = (a: FileFacts | null, b: FileFacts | null) =>
  a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;

/** What is new comes last. */
const inOrder = (outputs: readonly Output[]) =>
  [...outputs].sort((a, b) => Number(a.isNew ?? false) - Number(b.isNew ?? false));

async function stage(save: Save, outputs: readonly Output[], basis: Basis): Promise<void> {
  const { fs, tag } = save;
  const source = basis.read[0]?.facts ?? null;
  const permissions = source === null ? null : permissionsOf(source);
  for (const { path, chunks, isNew = false } of inOrder(outputs))
    await writing(path, async () => {
      const first = await fs.mkdir(dirname(path), {
        recursive: true,
        mode: folderFor(permissions ?? 0o666),
      });
      if (first !== undefined) save.folders.push(...foldersBetween(dirname(path), first));
      const former = isNew ? null : await formerOf(fs, path, basis);
      const to = former?.real ?? (await placeOf(fs, path)).path;
      if (save.staged.some(({ file }) => file.to === to)) throw words.samePlace(path);
      const index = save.staged.length;
      const staged: Staged = {
        given: path,
        file: { to, isNew, sha256: '', former: former?.sha256 ?? null },
        part: partOf(to, tag, index),
        before: beforeOf(to, tag, index),
        formerFacts: former?.facts ?? null,
        facts: null,
      };
      save.staged.push(staged);
      save.passing.push(staged.part, staged.before);
      const own = staged.formerFacts === null ? permissions : permissionsOf(staged.formerFacts);
      const { sha256, facts } = await writePart(fs, staged.part, chunks, own);
      save.staged[index] = { ...staged, file: { ...staged.file, sha256 }, facts };
    });
}

/** The place as it was when the run began; a file that is read-only there is not written over. */
async function formerOf(fs: FileSystem, path: string, { places }: Basis): Promise<Snapshot> {
  const former = places.find((place) => place.path === path) ?? (await snapshotOf(fs, path));
  await refuseReadOnly(fs, { path: former.real, facts: former.facts });
  return former;
}

function foldersBetween(inner: string, outer: string): readonly string[] {
  const folders: string[] = [];
  for (let at = inner; at.length >= outer.length && at !== dirname(at); at = dirname(at)) folders.push(at);
  return folders;
}

async function holdLock(save: Save): Promise<void> {
  const { fs, tag, staged } = save;
  const files = staged.map(({ file }) => file);
  const path = recordPlace({ files });
  const part = partOf(path, tag, staged.length);
  const given = staged[0]?.given ?? '';
  save.passing.push(part);
  await writing(given, async () => {
    try {
      const { facts } = await writePart(fs, part, [recordBytes({ tag, files })], 0o600);
      save.lock = { path, facts };
      await takeFreePlace(fs, part, path);
      await flushFolderOf(fs, path);
    } catch (error) {
      throw systemCode(error) === 'EEXIST' ? words.beingSaved(given, path) : error;
    }
  });
}

/** What must outlast a power cut does before anything that follows from it is begun. */
async function takePlaces(save: Save, files: readonly Staged[]): Promise<void> {
  for (const file of files) await writing(file.given, () => takePlace(save, file));
  const oneAFolder = new Map(files.map((each) => [dirname(each.file.to), each])).values();
  for (const { file, given } of oneAFolder) await writing(given, () => flushFolderOf(save.fs, file.to));
}

async function takePlace({ fs }: Save, { file, part, before, formerFacts }: Staged): Promise<void> {
  if (file.isNew) return takeFreePlace(fs, part, file.to);
  await keepFormer(fs, { path: file.to, facts: formerFacts }, before);
  await fs.rename(part, file.to);
}

/** Takes away what is only for the time of a save. @returns what stays, against our will. */
async function clear({ fs, passing, lock }: Save): Promise<readonly string[]> {
  const stays: string[] = [];
  const clearing = async (path: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch {
      stays.push(path);
    }
  };
  for (const path of passing) await clearing(path, () => ifThere(fs.unlink(path)));
  if (lock !== null)
    await clearing(lock.path, async () => {
      // Another save may hold that name.
      if (isSame(await ifThere(fs.stat(lock.path, { bigint: true })), lock.facts)) await fs.unlink(lock.path);
    });
  return stays;
}

/**
 * Puts everything back: new files first, so that no flux is ever there without its workbook.
 * @returns temporary files that stay, against our will; null when the machine does not let us put things back: all
 * that is needed to end the save is then left in place.
 */
async function putBack(save: Save): Promise<readonly string[] | null> {
  const { fs, staged, folders } = save;
  try {
    for (const { file, before, facts, formerFacts } of [...staged].reverse()) {
      if (!isSame(await ifThere(fs.stat(file.to, { bigint: true })), facts)) continue;
      if (formerFacts === null) await fs.unlink(file.to);
      else await fs.rename(before, file.to);
    }
  } catch {
    return null;
  }
  const stays = await clear(save);
  for (const folder of folders) await fs.rmdir(folder).catch(() => undefined);
  return stays;
}
