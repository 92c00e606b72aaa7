import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
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
  const written: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, chunks } of outputs) {
      const from = `${path}.${process.pid}.part`;
      written.push({ from, to: path });
      await writeBeside(from, path, chunks);
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    for (const { from } of written) await rm(from, { force: true });
    throw error;
  }
}

async function writeBeside(from: string, path: string, chunks: readonly Uint8Array[]): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(from, 'w');
    try {
      for (const chunk of chunks) await file.write(chunk);
    } finally {
      await file.close();
    }
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

function cannot(
  path: string,
  error: unknown,
  verb: { readonly fr: string; readonly en: string },
  advice: { readonly fr: string; readonly en: string },
): BadInputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? { fr: code || String(error), en: code || String(error) };
  return new BadInputError('file', {
    fr: `${verb.fr} « ${path} » : ${reason.fr}. ${advice.fr}`,
    en: `${verb.en} "${path}": ${reason.en}. ${advice.en}`,
  });
}
