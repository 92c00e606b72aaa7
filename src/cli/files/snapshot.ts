import { createHash } from 'node:crypto';
import type { FileFacts, FileSystem } from './file-system';
import { placeOf } from './place';

/** A file as it was when the run first looked at it. */
export interface Snapshot {
  /** As it was given. */
  readonly path: string;
  /** What the path led to. */
  readonly real: string;
  readonly facts: FileFacts | null;
  /** Null when there was no file. */
  readonly sha256: string | null;
}

/** @throws as the file system does, and when a folder stands there. */
export async function snapshotOf(fs: FileSystem, path: string): Promise<Snapshot> {
  const { path: real, facts } = await placeOf(fs, path);
  return { path, real, facts, sha256: facts === null ? null : await hashOf(fs, real) };
}

/**
 * Whether the file is another, or holds something else. Its content decides; then its size, its time and its identity
 * are looked at once more, for they tell at once what happened while the content was read.
 */
export async function hasChanged(fs: FileSystem, { path, real, sha256 }: Snapshot): Promise<boolean> {
  const now = await snapshotOf(fs, path);
  if (now.real !== real || now.sha256 !== sha256) return true;
  const { facts } = await placeOf(fs, path);
  return !sameFacts(now.facts, facts);
}

function sameFacts(a: FileFacts | null, b: FileFacts | null): boolean {
  if (a === null || b === null) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

const BLOCK = 1 << 18;

/** SHA-256 of a file, in hexadecimal. @throws as the file system does. */
export async function hashOf(fs: FileSystem, path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await fs.open(path, 'r');
  try {
    const block = Buffer.allocUnsafe(BLOCK);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
