import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Text } from '#dictionary';
import type { FileSystem } from './file-system';
import type { Output } from './output';
import { placeOf } from './place';
import { ifThere, reading, systemCode, writing } from './reasons';
import { saveAll } from './save-all';
import { settle } from './settle';
import { snapshotOf, type Snapshot } from './snapshot';

/** The files of one run: what it reads, what it saves, and what is to be said of them. */
export interface RunFiles {
  /**
   * Ends or undoes what stopped runs left beside these files, and remembers those that may be written over as they are.
   * @param read paths of the files to read. @param saved of the files to write. @param folder where new files go.
   * @throws BadInputError when something else than a file stands where one is to be written.
   */
  readonly begin: (
    read: readonly string[],
    saved: readonly string[],
    folder: string | undefined,
  ) => Promise<void>;
  /** @throws BadInputError when there is no such file, or it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The same, of a file that what is saved depends on: it must not change before. */
  readonly readSource: (path: string) => Promise<Uint8Array>;
  /** Names of what is in a folder; none when there is no such folder. */
  readonly namesIn: (folder: string) => Promise<ReadonlySet<string>>;
  /** Saves all the files or none: see `saveAll`. */
  readonly writeAll: (outputs: readonly Output[]) => Promise<void>;
  /** What the user must know of the files besides, in sentences. */
  readonly notices: readonly Text[];
}

export function runFiles(fs: FileSystem): RunFiles {
  const read: Snapshot[] = [];
  const places: Snapshot[] = [];
  const notices: Text[] = [];
  const say = (texts: readonly Text[]) => void notices.push(...texts);
  return {
    notices,
    begin: async (toRead, toSave, folder) => {
      const paths = [...toRead, ...toSave, ...(folder === undefined ? [] : [folder])];
      const folders = await Promise.all(paths.map((path) => folderOf(fs, path)));
      say(await settle(fs, [...new Set(folders)], Date.now()));
      for (const path of toSave) places.push(await writing(path, () => snapshotOf(fs, path)));
    },
    readFile: (path) => reading(path, () => fs.readFile(path)),
    readSource: (path) =>
      reading(path, async () => {
        const { path: real, facts } = await placeOf(fs, path);
        const bytes = await fs.readFile(real);
        read.push({ path, real, facts, sha256: createHash('sha256').update(bytes).digest('hex') });
        return bytes;
      }),
    namesIn: async (folder) =>
      new Set(await reading(folder, async () => (await ifThere(fs.readdir(folder))) ?? [])),
    writeAll: async (outputs) => say(await saveAll(fs, outputs, { read, places })),
  };
}

/** The folder itself, or the one that the file is in once links are followed. */
async function folderOf(fs: FileSystem, path: string): Promise<string> {
  try {
    return dirname((await placeOf(fs, path)).path);
  } catch (error) {
    return systemCode(error) === 'EISDIR' ? path : dirname(path);
  }
}
