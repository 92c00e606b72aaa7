import { BadInputError, type Text } from '#dictionary';

/** @param row sheet row, 1-based. */
export const notDoubtful = (row: number) =>
  new BadInputError('not-doubtful', {
    fr: `La ligne ${row} n’est pas « À vérifier » : il n’y a rien à confirmer. Recontrôlez, puis regardez son statut.`,
    en: `Row ${row} is not "To verify": there is nothing to confirm. Check again, then look at its status.`,
  });

export const sameOfAnother = (row: number, id: string) =>
  new BadInputError('same-of-another', {
    fr: `Ligne ${row} : l’historique montre l’identifiant « ${id} » envoyé pour un autre passage, ou supprimé de la CDC ; ce n’est donc pas forcément celui-ci qu’elle a. Donnez un nouvel identifiant à la ligne.`,
    en: `Row ${row}: the history shows the id "${id}" sent for another passage, or taken out of CDC; it may not be this one that CDC has. Give the row a new id.`,
  });

/** @param status of the row. */
export const notRenewed = (row: number, status: Text) =>
  new BadInputError('id-still-serves', {
    fr: `Ligne ${row} (« ${status.fr} ») : son identifiant sert encore, il ne change pas. Un nouvel identifiant se donne à un passage « Supprimé » ou « À vérifier ».`,
    en: `Row ${row} ("${status.en}"): its id still serves, and does not change. A new id is given to a passage that is "Deleted" or "To verify".`,
  });

export const idNotWritten = (row: number) =>
  new BadInputError('id-not-written', {
    fr: `Ligne ${row} : la case de l’identifiant technique contient une formule, a changé depuis, ou n’a pas de colonne. Regardez-la dans la feuille, puis recommencez.`,
    en: `Row ${row}: the cell of the technical id holds a formula, changed since, or has no column. Look at it in the sheet, then start again.`,
  });

export const slipNotMended = (row: number) =>
  new BadInputError('slip-not-mended', {
    fr: `Ligne ${row} : une de ces cases contient une formule ou a changé depuis ; rien n’y est écrit. Corrigez-la dans la feuille.`,
    en: `Row ${row}: one of these cells holds a formula or changed since; nothing is written. Mend it in the sheet.`,
  });

/** @param file name of the file that was sent. */
export const notTheFile = (file: string) =>
  new BadInputError('not-the-file', {
    fr: `Aucun de ces fichiers n’est « ${file} », à l’octet près (empreinte SHA-256). Donnez le fichier tel qu’il a été déposé.`,
    en: `None of these files is "${file}", to the byte (SHA-256). Give the file as it was dropped.`,
  });

export const noFileToRestore = (row: number) =>
  new BadInputError('no-file-to-restore', {
    fr: `Ligne ${row} : le classeur ne connaît pas l’empreinte du fichier qui l’a envoyée ; ses anciennes valeurs ne peuvent pas en être lues. Rétablissez-les dans la feuille.`,
    en: `Row ${row}: the workbook does not know the fingerprint of the file that sent it; its former values cannot be read from it. Put them back in the sheet.`,
  });

export const notModified = (row: number) =>
  new BadInputError('not-modified', {
    fr: `La ligne ${row} n’est pas modifiée depuis l’envoi : il n’y a rien à rétablir.`,
    en: `Row ${row} was not changed since it was sent: there is nothing to put back.`,
  });

export const noRequest = (row: number) =>
  new BadInputError('no-request', {
    fr: `Ligne ${row}\u00a0: aucune demande de titulaire n’attend de réponse. Elle se note dans «\u00a0Demande reçue le\u00a0».`,
    en: `Row ${row}: no request of a holder waits for an answer. It is noted in "Request received on".`,
  });
