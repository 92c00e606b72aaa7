import { join } from 'node:path';
import type { Text } from '#dictionary';
import type { FileSystem } from './file-system';
import { ifThere } from './reasons';
import { readRecord, type SavedFile, type SaveRecord } from './save-record';
import { hashOf } from './snapshot';
import { takeFreePlace } from './take-place';
import { beforeOf, isLock, mayBeRunning, partOf, tagIn } from './temporary';
import * as words from './words';

/**
 * Ends what runs that were stopped left in these folders, and deletes their temporary files, which hold personal data.
 * A save of which a file has reached its place is ended; one of which none has is undone. Runs still at work are left
 * alone. Nothing is thrown: a folder that cannot be read is passed over, what cannot be dealt with is said.
 * @param now in milliseconds.
 * @returns what was done, in sentences.
 */
export async function settle(
  fs: FileSystem,
  folders: readonly string[],
  now: number,
): Promise<readonly Text[]> {
  const said: Text[] = [];
  const kept = new Set<string>();
  for (const folder of folders)
    for (const name of (await namesOf(fs, folder)).filter(isLock)) {
      const path = join(folder, name);
      try {
        const record = await readRecord(fs, path);
        const age = await ageOf(fs, path, now);
        // A record that is cut was never acted upon: it is written whole before anything takes its place.
        if (record !== null && mayBeRunning(record.tag, age)) kept.add(record.tag);
        else {
          if (record !== null) said.push(await settleSave(fs, record));
          // Another run may have ended it as well, and have begun a save of its own.
          const still = await ifThere(readRecord(fs, path));
          if (still?.tag === record?.tag) await ifThere(fs.unlink(path));
        }
      } catch {
        said.push(words.notSettled(path));
      }
    }
  for (const folder of folders) said.push(...(await sweep(fs, folder, kept, now)));
  return said;
}

const namesOf = (fs: FileSystem, folder: string): Promise<readonly string[]> =>
  fs.readdir(folder).catch(() => []);

const ageOf = async (fs: FileSystem, path: string, now: number) =>
  now - Number((await fs.stat(path, { bigint: true })).mtimeNs / 1_000_000n);

async function settleSave(fs: FileSystem, record: SaveRecord): Promise<Text> {
  const { tag, files } = record;
  const places = files.map(({ to }) => `«\u00a0${to}\u00a0»`);
  const found = await Promise.all(files.map(({ to }) => ifThere(hashOf(fs, to))));
  const isPlaced = files.map(({ sha256 }, index) => found[index] === sha256);
  const missing: string[] = [];
  let isChanged = false;
  for (const [index, file] of files.entries()) {
    const former = found[index] ?? null;
    if (isPlaced.includes(true)) {
      if (!isPlaced[index] && !(await bringForward(fs, file, tag, index, former)))
        missing.push(places[index] ?? '');
    } else if (!file.isNew && former !== file.former) {
      if (former === null) await fs.rename(beforeOf(file.to, tag, index), file.to);
      else isChanged = true;
    }
  }
  for (const [index, { to }] of files.entries())
    for (const path of [partOf(to, tag, index), beforeOf(to, tag, index)]) await ifThere(fs.unlink(path));
  if (missing.length > 0) return words.lost(missing);
  if (isPlaced.includes(true)) return words.ended(places);
  return (isChanged ? words.changedSince : words.undone)(places);
}

/** Puts a file in its place if it is whole, and the place as the stopped run had found it. @returns whether it is there. */
async function bringForward(
  fs: FileSystem,
  { to, isNew, sha256, former }: SavedFile,
  tag: string,
  index: number,
  found: string | null,
): Promise<boolean> {
  const part = partOf(to, tag, index);
  if ((await ifThere(hashOf(fs, part))) !== sha256) return false;
  const isHeldEmpty = isNew && found === EMPTY;
  if (isNew && found === null) await takeFreePlace(fs, part, to);
  else if (isHeldEmpty || (!isNew && found === former)) await fs.rename(part, to);
  else return false;
  return true;
}

/** SHA-256 of nothing: a name that was held, where there are no links, for a file that had not come yet. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Deletes temporary files of runs that are no more. */
async function sweep(
  fs: FileSystem,
  folder: string,
  kept: ReadonlySet<string>,
  now: number,
): Promise<readonly Text[]> {
  const said: Text[] = [];
  let count = 0;
  for (const name of await namesOf(fs, folder)) {
    const tag = tagIn(name);
    if (tag === null || kept.has(tag)) continue;
    const path = join(folder, name);
    try {
      if (mayBeRunning(tag, await ageOf(fs, path, now))) continue;
      await fs.unlink(path);
      count += 1;
    } catch {
      said.push(words.notSettled(path));
    }
  }
  return count === 0 ? said : [words.swept(count, folder), ...said];
}
