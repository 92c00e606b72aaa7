import type { FileSystem } from './file-system';
import { isTag, lockOf } from './temporary';

/** What a save was about to do, kept beside its first file until it is done: a run that is stopped is ended from it. */
export interface SaveRecord {
  readonly tag: string;
  /** In the order in which they take their places. */
  readonly files: readonly SavedFile[];
}

export interface SavedFile {
  /** Absolute, links followed. */
  readonly to: string;
  /** The place must be free. */
  readonly isNew: boolean;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
  /** Of what stood there; null when nothing did. */
  readonly former: string | null;
}

/** Where the record of a save stands. */
export const recordPlace = ({ files: [first] }: Pick<SaveRecord, 'files'>): string => lockOf(first?.to ?? '');

const VERSION = 1;

export const recordBytes = (record: SaveRecord): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ version: VERSION, ...record })}\n`);

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isSavedFile = (value: unknown): value is SavedFile =>
  isObject(value) &&
  isText(value.to) &&
  typeof value.isNew === 'boolean' &&
  isText(value.sha256) &&
  (value.former === null || isText(value.former));

/** The record; null when the file is not one: cut, or of another version. @throws as the file system does. */
export async function readRecord(fs: FileSystem, path: string): Promise<SaveRecord | null> {
  const read = parsed(new TextDecoder().decode(await fs.readFile(path)));
  if (!isObject(read) || read.version !== VERSION || !isTag(read.tag) || !Array.isArray(read.files))
    return null;
  const { tag, files } = read;
  return files.length > 0 && files.every(isSavedFile) ? { tag, files } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
