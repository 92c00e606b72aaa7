import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runFiles, type FileSystem, type Output } from '#cli';
import { quickFileSystem } from './faulty';

/** A save like one of `generate --save` on the workbook itself: two flux in a folder to be made. */
export const OLD = 'the workbook as it was';
export const NEW = 'the workbook, and its deposit';
const utf8 = (text: string) => new TextEncoder().encode(text);

export const workbookIn = (dir: string) => join(dir, 'classeur.xlsx');
export const fluxIn = (dir: string) => [join(dir, 'flux', 'a.xml'), join(dir, 'flux', 'b.xml')];

export function prepare(dir: string): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(workbookIn(dir), OLD);
  chmodSync(workbookIn(dir), 0o600);
}

export const outputsIn = (dir: string): readonly Output[] => [
  ...fluxIn(dir).map((path) => ({ path, chunks: [utf8('<flux '), utf8(`path="${path}"/>`)], isNew: true })),
  { path: workbookIn(dir), chunks: [utf8(NEW)] },
];

/** A run that reads the workbook, and saves. @returns what it says besides. */
export async function save(
  dir: string,
  fs: FileSystem = quickFileSystem,
  outputs: readonly Output[] = outputsIn(dir),
): Promise<readonly string[]> {
  const run = runFiles(fs);
  await run.begin([workbookIn(dir)], [workbookIn(dir)], join(dir, 'flux'));
  await run.readSource(workbookIn(dir));
  await run.writeAll(outputs);
  return run.notices.map(({ fr }) => fr);
}

/** What is there: `old` or `new` of the workbook, the flux that are whole, and what else lies about. */
export function stateOf(dir: string) {
  const book = existsSync(workbookIn(dir)) ? readFileSync(workbookIn(dir), 'utf8') : 'none';
  const flux = fluxIn(dir).filter((path) => existsSync(path));
  const known = new Set([workbookIn(dir), join(dir, 'flux'), ...flux]);
  return {
    book: book === OLD ? 'old' : book === NEW ? 'new' : `neither: ${book}`,
    flux: flux.map((path) => (readFileSync(path, 'utf8') === `<flux path="${path}"/>` ? 'whole' : 'cut')),
    others: readdirSync(dir, { recursive: true, withFileTypes: true })
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !known.has(path)),
    permissions: existsSync(workbookIn(dir))
      ? [workbookIn(dir), ...flux].map((path) => statSync(path).mode & 0o777)
      : [],
  };
}

export const AS_BEFORE = { book: 'old', flux: [], others: [], permissions: [0o600] };
export const SAVED = {
  book: 'new',
  flux: ['whole', 'whole'],
  others: [],
  permissions: [0o600, 0o600, 0o600],
};
