import { constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileFacts, FileSystem } from './file-system';
import { ifThere, systemCode, withCode } from './reasons';

/** Where a file stands, or would stand, once links are followed. */
export interface Place {
  readonly path: string;
  /** Null when nothing stands there yet. */
  readonly facts: FileFacts | null;
}

const LINKS = 40;

/**
 * The file that a path leads to: a symlink stays one, what it points to is written.
 * @throws as the file system does, and when something else than a file stands there.
 */
export async function placeOf(fs: FileSystem, path: string): Promise<Place> {
  let at = resolve(path);
  for (let links = 0; links < LINKS; links += 1) {
    const facts = await ifThere(fs.stat(at, { bigint: true }));
    if (facts?.isDirectory()) throw withCode('EISDIR', path);
    if (facts !== null && !facts.isFile()) throw withCode('NOT_A_FILE', path);
    if (facts !== null) return { path: await fs.realpath(at), facts };
    const folder = (await ifThere(fs.realpath(dirname(at)))) ?? dirname(at);
    at = join(folder, basename(at));
    const target = await linkTarget(fs, at);
    if (target === null) return { path: at, facts: null };
    at = resolve(folder, target);
  }
  throw withCode('ELOOP', path);
}

/** Where a symlink that leads to nothing leads; null when it is none. */
async function linkTarget(fs: FileSystem, path: string): Promise<string | null> {
  try {
    return await ifThere(fs.readlink(path));
  } catch (error) {
    // Not a link: something came there meanwhile, which is seen when the place is taken.
    if (systemCode(error) === 'EINVAL') return null;
    throw error;
  }
}

/** @throws when a file that stood there may not be written: a rename over it would not ask. */
export async function refuseReadOnly(fs: FileSystem, { path, facts }: Place): Promise<void> {
  if (facts !== null) await ifThere(fs.access(path, constants.W_OK));
}

const PERMISSIONS = 0o777n;

/** Who may read and write a file. */
export const permissionsOf = ({ mode }: FileFacts): number => Number(mode & PERMISSIONS);

/** A folder that whoever may read its files may enter. */
export const folderFor = (permissions: number): number => permissions | ((permissions & 0o444) >> 2) | 0o700;
