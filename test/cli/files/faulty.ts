import * as sync from 'node:fs';
import { basename } from 'node:path';
import type { FileSystem, OpenFile } from '#cli';

/** One operation on files, as it was asked. */
export interface Operation {
  readonly name: string;
  readonly path: string;
}

/** What happens instead of the operation. @param really does it. @param bytes to write, of a `write`. */
export type Meddle = (operation: Operation, really: () => Promise<unknown>) => Promise<unknown>;

/** The machine's own, in this thread, and without waiting for the disk: thousands of saves are tried. */
export const quickFileSystem: FileSystem = {
  readFile: async (path) => sync.readFileSync(path),
  stat: async (path, options) => sync.statSync(path, options),
  realpath: async (path) => sync.realpathSync.native(path),
  readlink: async (path) => sync.readlinkSync(path),
  access: async (path, mode) => sync.accessSync(path, mode),
  readdir: async (path) => sync.readdirSync(path),
  mkdir: async (path, options) => sync.mkdirSync(path, options),
  rmdir: async (path) => sync.rmdirSync(path),
  rename: async (from, to) => sync.renameSync(from, to),
  link: async (from, to) => sync.linkSync(from, to),
  unlink: async (path) => sync.unlinkSync(path),
  open: async (path, flags, mode) => {
    const file = sync.openSync(path, flags, mode);
    return {
      write: async (bytes, offset, length) => ({ bytesWritten: sync.writeSync(file, bytes, offset, length) }),
      read: async (bytes, offset, length) => ({
        bytesRead: sync.readSync(file, bytes, offset, length, null),
      }),
      chmod: async (permissions) => sync.fchmodSync(file, permissions),
      sync: async () => undefined,
      stat: async (options) => sync.fstatSync(file, options),
      close: async () => sync.closeSync(file),
    };
  },
};

/** A file system of which every operation, on open files too, is handed to `meddle`. */
export function meddled(fs: FileSystem, meddle: Meddle): FileSystem {
  const around =
    <A extends readonly unknown[], R>(
      name: string,
      path: (...args: NoInfer<A>) => string,
      work: (...args: A) => R,
    ) =>
    (...args: A) =>
      meddle({ name, path: path(...args) }, async () => work(...args)) as R;
  const first = (...[path]: readonly [string, ...unknown[]]) => path;
  const second = (_from: string, to: string) => to;
  const opened = (file: OpenFile, path: string): OpenFile => {
    const at = () => path;
    return {
      write: around('write', at, (...args) => file.write(...args)),
      read: around('read', at, (...args) => file.read(...args)),
      chmod: around('chmod', at, (mode) => file.chmod(mode)),
      sync: around('sync', at, () => file.sync()),
      stat: around('fstat', at, (options) => file.stat(options)),
      // A file stays open in a process that goes on: it is closed whatever happens.
      close: async () => {
        await file.close();
        await meddle({ name: 'close', path }, async () => undefined);
      },
    };
  };
  return {
    readFile: around('readFile', first, fs.readFile),
    stat: around('stat', first, fs.stat),
    realpath: around('realpath', first, fs.realpath),
    readlink: around('readlink', first, fs.readlink),
    access: around('access', first, fs.access),
    readdir: around('readdir', first, fs.readdir),
    mkdir: around('mkdir', first, fs.mkdir),
    rmdir: around('rmdir', first, fs.rmdir),
    rename: around('rename', second, fs.rename),
    link: around('link', second, fs.link),
    unlink: around('unlink', first, fs.unlink),
    open: async (path, flags, mode) => {
      const name = flags === 'r' ? 'open' : 'create';
      const open = async () => opened(await fs.open(path, flags, mode), path);
      return (await meddle({ name, path }, open)) as OpenFile;
    },
  };
}

const failing = (code: string) => Object.assign(new Error(`${code}: injected`), { code });

/** What can go wrong at one operation. */
export const FAULTS = {
  /** The disk fails, and nothing is done. */
  before: () => Promise.reject(failing('EIO')),
  /** It is done, and reported as failed. */
  after: async (_operation: Operation, really: () => Promise<unknown>) => {
    await closed(await really());
    throw failing('EIO');
  },
  full: () => Promise.reject(failing('ENOSPC')),
  denied: () => Promise.reject(failing('EACCES')),
} as const satisfies Record<string, Meddle>;

/** What was opened by an operation that is then reported as failed. */
const closed = async (result: unknown) => {
  if (typeof result === 'object' && result !== null && 'close' in result)
    await (result as OpenFile).close().catch(() => undefined);
};

/** Lists the operations. */
export function listing(into: Operation[]): Meddle {
  return (operation, really) => {
    into.push(operation);
    return really();
  };
}

/** One fault at the operation of that number, from 0; `times` operations in a row. */
export function faultAt(at: number, fault: Meddle, times = 1): Meddle {
  let count = -1;
  return (operation, really) => {
    count += 1;
    return count >= at && count < at + times ? fault(operation, really) : really();
  };
}

/** What it is about, whatever the random part of its name: `create .accrochage-….part`. */
export const named = ({ name, path }: Operation): string =>
  `${name} ${basename(path).replace(/[\da-f]{6}-\d+-[\da-f]{8}-(\d+)|[\da-f]{16}/, (_all, index) => index ?? '…')}`;
