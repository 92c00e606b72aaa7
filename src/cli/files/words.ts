import { BadInputError, type Text } from '#dictionary';

/** Another program, or another run, wrote the file since this run read it. */
export const changedMeanwhile = (path: string) =>
  new BadInputError('file-changed', {
    fr: `«\u00a0${path}\u00a0» a changé pendant le travail\u00a0: un autre programme l’a enregistré. Relancez la commande.`,
    en: `"${path}" changed while this was at work: another program saved it. Run the command again.`,
  });

export const samePlace = (path: string) =>
  new BadInputError('file', {
    fr: `Deux fichiers seraient écrits à la même place, «\u00a0${path}\u00a0». Choisissez deux noms.`,
    en: `Two files would be written in one place, "${path}". Choose two names.`,
  });

export const beingSaved = (path: string, lock: string) =>
  new BadInputError('file-busy', {
    fr: `«\u00a0${path}\u00a0» est en cours d’enregistrement par une autre commande. Attendez qu’elle finisse, puis relancez\u00a0; si aucune ne tourne, supprimez «\u00a0${lock}\u00a0».`,
    en: `"${path}" is being saved by another command. Wait for it to end, then run this again; if none is running, delete "${lock}".`,
  });

const STAYS = {
  fr: (paths: readonly string[]) =>
    ` N’ont pas pu être supprimés, et contiennent peut-être des données personnelles\u00a0: ${paths.join(', ')}.`,
  en: (paths: readonly string[]) => ` Could not be deleted, and may hold personal data: ${paths.join(', ')}.`,
};

/** The same failure, which left everything as it was. @param stays temporary files that could not be deleted. */
export const nothingWritten = (error: unknown, stays: readonly string[]): unknown =>
  adding(error, {
    fr: ` Rien n’a été écrit.${stays.length === 0 ? '' : STAYS.fr(stays)}`,
    en: ` Nothing was written.${stays.length === 0 ? '' : STAYS.en(stays)}`,
  });

/** The same failure, after which things could not be put back. */
export const unfinished = (error: unknown): unknown =>
  adding(error, {
    fr: ' L’enregistrement est resté inachevé\u00a0: relancez la commande, elle commencera par le terminer ou le défaire.',
    en: ' The save was left unfinished: run the command again, and it will first end it or undo it.',
  });

const adding = (error: unknown, more: Text): unknown =>
  error instanceof BadInputError
    ? new BadInputError(error.code, { fr: error.text.fr + more.fr, en: error.text.en + more.en })
    : error;

/** All is saved, but a temporary file stays. */
export const notCleared = (path: string): Text => ({
  fr: `Le fichier provisoire «\u00a0${path}\u00a0» n’a pas pu être supprimé\u00a0: il contient peut-être des données personnelles, supprimez-le.`,
  en: `The temporary file "${path}" could not be deleted: it may hold personal data, delete it.`,
});

/** A save that a stopped run had begun, now ended. */
export const ended = (paths: readonly string[]): Text => ({
  fr: `Un enregistrement interrompu a été terminé\u00a0: ${paths.join(', ')}.`,
  en: `A save that was interrupted has been ended: ${paths.join(', ')}.`,
});

/** One that could not be ended: the workbook is saved, the flux is lost. */
export const lost = (paths: readonly string[]): Text => ({
  fr: `Un enregistrement interrompu n’a pas pu être terminé\u00a0: il manque ${paths.join(', ')}. Refaites le flux par generate --replace, sans rien déposer d’autre.`,
  en: `A save that was interrupted could not be ended: ${paths.join(', ')} is missing. Make the flux again with generate --replace, and drop nothing else.`,
});

/** A save that had changed nothing. */
export const undone = (paths: readonly string[]): Text => ({
  fr: `Un enregistrement interrompu n’avait rien changé à ${paths.join(', ')}\u00a0: ses fichiers provisoires sont supprimés.`,
  en: `A save that was interrupted had changed nothing of ${paths.join(', ')}: its temporary files are deleted.`,
});

/** The workbook is neither as it was nor as it would have been. */
export const changedSince = (paths: readonly string[]): Text => ({
  fr: `Un enregistrement a été interrompu, et ${paths.join(', ')} a changé depuis\u00a0: ses fichiers provisoires sont supprimés. Si le classeur montre un dépôt dont vous n’avez pas le fichier, refaites-le par generate --replace.`,
  en: `A save was interrupted, and ${paths.join(', ')} changed since: its temporary files are deleted. If the workbook shows a deposit whose file you do not have, make it again with generate --replace.`,
});

/** Files of a run that was stopped before it saved anything. */
export const swept = (count: number, folder: string): Text => ({
  fr: `Des fichiers provisoires d’une commande interrompue, qui contenaient peut-être des données personnelles, ont été supprimés de «\u00a0${folder}\u00a0» (${count}).`,
  en: `Temporary files of a command that was interrupted, which may have held personal data, were deleted from "${folder}" (${count}).`,
});

/** What an interrupted run left cannot be dealt with. */
export const notSettled = (path: string): Text => ({
  fr: `«\u00a0${path}\u00a0», laissé par une commande interrompue, n’a pas pu être traité ni supprimé\u00a0: vérifiez les droits de son dossier.`,
  en: `"${path}", left by a command that was interrupted, could be neither dealt with nor deleted: check the rights on its folder.`,
});
