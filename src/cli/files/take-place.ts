import type { FileSystem } from './file-system';
import { systemCode } from './reasons';
import { permissionsOf, type Place } from './place';
import { writePart } from './write-part';

/** What file systems answer that have no hard links: FAT, some shares; or that refuse one to a file of another owner. */
const CANNOT_LINK = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK']);

async function linked(fs: FileSystem, from: string, to: string): Promise<boolean> {
  try {
    await fs.link(from, to);
    return true;
  } catch (error) {
    if (CANNOT_LINK.has(systemCode(error))) return false;
    throw error;
  }
}

/** Gives a file a second name, so that its content outlasts what is written over it. */
export async function keepFormer(fs: FileSystem, { path, facts }: Place, before: string): Promise<void> {
  if (facts === null || (await linked(fs, path, before))) return;
  await writePart(fs, before, [await fs.readFile(path)], permissionsOf(facts));
}

/**
 * Gives a whole file a name that must be free, at once: two runs can never both have it. Where there are no links, an
 * empty file holds the name until the whole one is moved over it.
 * @throws an `EEXIST` when the name is taken.
 */
export async function takeFreePlace(fs: FileSystem, part: string, to: string): Promise<void> {
  if (await linked(fs, part, to)) return;
  const held = await fs.open(to, 'wx');
  await held.close();
  try {
    await fs.rename(part, to);
  } catch (error) {
    await fs.unlink(to);
    throw error;
  }
}
