import * as node from 'node:fs/promises';

/** What is known of a file, without opening it; identity and times are exact. */
export interface FileFacts {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  /** Type and permission bits. */
  readonly mode: bigint;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

export interface OpenFile {
  /** Writes from `offset` on, at most `length` bytes: perhaps fewer. */
  readonly write: (
    bytes: Uint8Array,
    offset: number,
    length: number,
  ) => Promise<{ readonly bytesWritten: number }>;
  readonly read: (
    bytes: Uint8Array,
    offset: number,
    length: number,
  ) => Promise<{ readonly bytesRead: number }>;
  readonly chmod: (mode: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly stat: (options: { readonly bigint: true }) => Promise<FileFacts>;
  readonly close: () => Promise<void>;
}

/**
 * Every operation on files that the command line uses, each of which may fail: with Node's errors, whose `code` is the
 * system's word. Tests put one in front that fails, writes less than asked, or stops.
 */
export interface FileSystem {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly stat: (path: string, options: { readonly bigint: true }) => Promise<FileFacts>;
  readonly realpath: (path: string) => Promise<string>;
  readonly readlink: (path: string) => Promise<string>;
  readonly access: (path: string, mode: number) => Promise<void>;
  readonly readdir: (path: string) => Promise<string[]>;
  readonly mkdir: (
    path: string,
    options: { readonly recursive: true; readonly mode: number },
  ) => Promise<string | undefined>;
  readonly rmdir: (path: string) => Promise<void>;
  /** @param flags `r`, or `wx` to make a file that must not be there. */
  readonly open: (path: string, flags: 'r' | 'wx', mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for one file; fails when the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
}

/** The machine's own. */
export const nodeFileSystem: FileSystem = node;
