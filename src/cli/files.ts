import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BadInputError } from '#dictionary';
import type { Output } from './host';

/** @throws BadInputError when there is no such file, or it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw cannot(
      path,
      error,
      { fr: 'Impossible de lire', en: 'Cannot read' },
      { fr: 'Vérifiez son nom et son emplacement.', en: 'Check its name and its place.' },
    );
  }
}

/** Names of what is in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  return readdir(folder).then(
    (names) => new Set(names),
    () => new Set(),
  );
}

/**
 * Writes all the files or none: each is written whole beside its place, and only then are they moved there.
 * @throws BadInputError when one cannot be written; what stood in their places is then unchanged.
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
  const written: Move[] = [];
  const made: string[] = [];
  try {
    refuseSamePlace(outputs);
    for (const { path, chunks } of outputs) {
      const from = `${path}.${process.pid}.part`;
      await writing(path, async () => {
        const folder = await mkdir(dirname(path), { recursive: true });
        if (folder !== undefined) made.unshift(folder);
        await refuseFolder(path);
        written.push({ from, to: path });
        await writeWhole(from, chunks);
      });
    }
    await moveAll(written);
  } catch (error) {
    for (const { from } of written) await rm(from, { force: true });
    for (const folder of made) await removeEmpty(folder);
    throw error;
  }
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** Moves every file to its place; when one cannot be, what stood in the places before is put back. */
async function moveAll(moves: readonly Move[]): Promise<void> {
  const former: Move[] = [];
  const moved: string[] = [];
  try {
    for (const { from, to } of moves)
      await writing(to, async () => {
        const aside = `${to}.${process.pid}.before`;
        const stood = await rename(to, aside).then(
          () => true,
          () => false,
        );
        if (stood) former.push({ from: aside, to });
        await rename(from, to);
        moved.push(to);
      });
  } catch (error) {
    for (const place of moved) await rm(place, { force: true });
    for (const { from, to } of former) await rename(from, to);
    throw error;
  }
  for (const { from } of former) await rm(from, { force: true });
}

async function writeWhole(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const chunk of chunks) await file.write(chunk);
  } finally {
    await file.close();
  }
}

async function refuseFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw Object.assign(new Error(path), { code: 'EISDIR' });
}

/** @throws BadInputError when two files are to be written in one place. */
function refuseSamePlace(outputs: readonly Output[]): void {
  const places = outputs.map(({ path }) => resolve(path));
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined)
    throw new BadInputError('file', {
      fr: `Deux fichiers seraient écrits à la même place, «\u00a0${twice}\u00a0». Choisissez deux noms. Rien n’a été écrit.`,
      en: `Two files would be written in one place, "${twice}". Choose two names. Nothing was written.`,
    });
}

/** Takes away folders made for nothing. */
async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  await rmdir(folder).catch(() => undefined);
}

/** Says in a sentence why a file cannot be written. */
async function writing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw cannot(
      path,
      error,
      { fr: 'Impossible d’écrire', en: 'Cannot write' },
      {
        fr: 'Fermez le fichier s’il est ouvert, ou choisissez un autre dossier. Rien n’a été écrit.',
        en: 'Close the file if it is open, or choose another folder. Nothing was written.',
      },
    );
  }
}

const REASONS: Readonly<Record<string, { fr: string; en: string }>> = {
  ENOENT: { fr: 'ce fichier n’existe pas', en: 'there is no such file' },
  EISDIR: { fr: 'c’est un dossier', en: 'it is a folder' },
  ENOTDIR: { fr: 'son dossier n’en est pas un', en: 'its folder is not one' },
  EACCES: { fr: 'l’accès est refusé', en: 'access is denied' },
  EPERM: { fr: 'l’accès est refusé', en: 'access is denied' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  EEXIST: { fr: 'un fichier occupe la place du dossier', en: 'a file stands where the folder should be' },
};

/** The system's own word, `ENOENT`; '' when it has none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function cannot(
  path: string,
  error: unknown,
  verb: { readonly fr: string; readonly en: string },
  advice: { readonly fr: string; readonly en: string },
): BadInputError {
  const code = systemCode(error);
  const reason = REASONS[code] ?? { fr: code || String(error), en: code || String(error) };
  return new BadInputError('file', {
    fr: `${verb.fr} «\u00a0${path}\u00a0»\u00a0: ${reason.fr}. ${advice.fr}`,
    en: `${verb.en} "${path}": ${reason.en}. ${advice.en}`,
  });
}
