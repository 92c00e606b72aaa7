import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { FileFacts, FileSystem, OpenFile } from './file-system';
import { systemCode, withCode } from './reasons';
import { hashOf } from './snapshot';

/** A file written whole under a temporary name. */
export interface Part {
  readonly sha256: string;
  readonly facts: FileFacts;
}

/** Until it is whole, nobody else reads it. */
const PRIVATE = 0o600;

/**
 * Makes a file that was not there: all of it, flushed to the disk, its size and its content checked.
 * @param permissions null for those that a new file has.
 * @throws as the file system does.
 */
export async function writePart(
  fs: FileSystem,
  path: string,
  chunks: readonly Uint8Array[],
  permissions: number | null,
): Promise<Part> {
  const file = await fs.open(path, 'wx', permissions === null ? undefined : PRIVATE);
  const hash = createHash('sha256');
  let facts: FileFacts;
  try {
    for (const chunk of chunks) {
      await writeWhole(file, chunk, path);
      hash.update(chunk);
    }
    if (permissions !== null) await file.chmod(permissions);
    await file.sync();
    facts = await file.stat({ bigint: true });
  } finally {
    await file.close();
  }
  const sha256 = hash.digest('hex');
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (facts.size !== BigInt(size) || (await hashOf(fs, path)) !== sha256)
    throw withCode('NOT_AS_WRITTEN', path);
  return { sha256, facts };
}

/** A full disk may take less than it was given, without an error. */
async function writeWhole(file: OpenFile, bytes: Uint8Array, path: string): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    if (bytesWritten <= 0) throw withCode('ENOSPC', path);
    done += bytesWritten;
  }
}

/** What file systems answer that cannot flush a folder: Windows, and some shares. */
const CANNOT_FLUSH = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'EBADF']);

/** Makes the names in the folder of a file outlast a power cut. */
export async function flushFolderOf(fs: FileSystem, path: string): Promise<void> {
  try {
    const folder = await fs.open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!CANNOT_FLUSH.has(systemCode(error))) throw error;
  }
}
