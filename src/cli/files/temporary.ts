import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './reasons';

/**
 * Names of the files that stand beside others while they are saved. They begin with a dot, so that no `*.xml` takes
 * them, and tell whose they are, so that a later run knows those of a run that was stopped.
 */
const TAG = /^[\da-f]{6}-\d+-[\da-f]{8}$/;
const TEMPORARY = /^\.accrochage-(?<tag>[\da-f]{6}-\d+-[\da-f]{8})-\d+\.(part|before)$/;
const LOCK = /^\.accrochage-[\da-f]{16}\.lock$/;

const hashed = (text: string, length: number) =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

const MACHINE = hashed(hostname(), 6);

/** Runs of this very process that have not ended. */
const running = new Set<string>();

/** One save, from its first temporary file to its last. */
export interface SaveRun {
  /** Machine, process and a random part. */
  readonly tag: string;
  /** To be called once nothing of it is left, or nothing more can be done about it. */
  readonly end: () => void;
}

export function startSave(): SaveRun {
  const tag = `${MACHINE}-${process.pid}-${randomBytes(4).toString('hex')}`;
  running.add(tag);
  return { tag, end: () => void running.delete(tag) };
}

/** The new content of a file. @param index of the file in its save. */
export const partOf = (to: string, tag: string, index: number): string =>
  join(dirname(to), `.accrochage-${tag}-${index}.part`);

/** The former content of a file, kept until all the files of its save are in place. */
export const beforeOf = (to: string, tag: string, index: number): string =>
  join(dirname(to), `.accrochage-${tag}-${index}.before`);

/** What says that a file is being saved, and how. One at a time: two saves of one file cannot both hold it. */
export const lockOf = (to: string): string =>
  join(dirname(to), `.accrochage-${hashed(basename(to), 16)}.lock`);

export const isLock = (name: string): boolean => LOCK.test(name);

/** The save that a temporary file belongs to; null when the name is none of ours. */
export const tagIn = (name: string): string | null => TEMPORARY.exec(name)?.groups?.tag ?? null;

export const isTag = (value: unknown): value is string => typeof value === 'string' && TAG.test(value);

/** No save lasts that long: what is older was left, whatever process has its number now. */
const LONGEST = 24 * 60 * 60 * 1000;

/**
 * Whether the run that made a temporary file may still be at work. Of another machine nothing is known but the time.
 * @param age of the file, in milliseconds.
 */
export function mayBeRunning(tag: string, age: number): boolean {
  if (age > LONGEST) return false;
  const [machine, pid] = tag.split('-');
  if (machine !== MACHINE) return true;
  if (Number(pid) === process.pid) return running.has(tag);
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
