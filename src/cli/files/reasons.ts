import { BadInputError, type Text } from '#dictionary';

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { fr: 'ce fichier n’existe pas', en: 'there is no such file' },
  EISDIR: { fr: 'c’est un dossier', en: 'it is a folder' },
  ENOTDIR: { fr: 'son dossier n’en est pas un', en: 'its folder is not one' },
  EACCES: { fr: 'l’accès est refusé', en: 'access is denied' },
  EPERM: { fr: 'l’accès est refusé', en: 'access is denied' },
  EROFS: { fr: 'le disque est en lecture seule', en: 'the disk is read-only' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
  EDQUOT: { fr: 'votre quota de disque est atteint', en: 'your disk quota is reached' },
  EFBIG: { fr: 'il dépasse la taille permise', en: 'it is over the size allowed' },
  EEXIST: { fr: 'un autre fichier occupe cette place', en: 'another file stands there' },
  EBUSY: { fr: 'un autre programme s’en sert', en: 'another program is using it' },
  EIO: { fr: 'le disque a signalé une erreur', en: 'the disk reported an error' },
  ELOOP: { fr: 'ses liens tournent en rond', en: 'its links go round in circles' },
  ENAMETOOLONG: { fr: 'son nom est trop long', en: 'its name is too long' },
  EMFILE: { fr: 'trop de fichiers sont ouverts', en: 'too many files are open' },
  NOT_A_FILE: { fr: 'ce n’est pas un fichier', en: 'it is not a file' },
  NOT_AS_WRITTEN: {
    fr: 'relu, il n’est pas ce qui a été écrit',
    en: 'read again, it is not what was written',
  },
};

/** The system's own word, `ENOENT`; '' when it has none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** An error that bears one of the words above. */
export const withCode = (code: keyof typeof REASONS, path: string): Error =>
  Object.assign(new Error(path), { code });

export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(systemCode(error));

/** The same, or null when there is no such file. Any other failure is thrown. */
export async function ifThere<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const READING = {
  verb: { fr: 'Impossible de lire', en: 'Cannot read' },
  advice: { fr: 'Vérifiez son nom et son emplacement.', en: 'Check its name and its place.' },
};
const WRITING = {
  verb: { fr: 'Impossible d’écrire', en: 'Cannot write' },
  advice: {
    fr: 'Fermez le fichier s’il est ouvert, faites de la place, ou choisissez un autre dossier.',
    en: 'Close the file if it is open, make room, or choose another folder.',
  },
};

/** Says in a sentence why a file cannot be read. @throws BadInputError when the work fails. */
export const reading = <T>(path: string, work: () => Promise<T>): Promise<T> => saying(READING, path, work);

/** Says in a sentence why a file cannot be written. @throws BadInputError when the work fails. */
export const writing = <T>(path: string, work: () => Promise<T>): Promise<T> => saying(WRITING, path, work);

async function saying<T>(
  { verb, advice }: { readonly verb: Text; readonly advice: Text },
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    const code = systemCode(error);
    // A system's word without a sentence of ours is shown; the words of an error never are: they may hold data.
    const reason = REASONS[code] ?? { fr: code || 'erreur inconnue', en: code || 'unknown error' };
    throw new BadInputError('file', {
      fr: `${verb.fr} «\u00a0${path}\u00a0»\u00a0: ${reason.fr}. ${advice.fr}`,
      en: `${verb.en} "${path}": ${reason.en}. ${advice.en}`,
    });
  }
}
