import { BadInputError } from '#dictionary';

/** No file to make again is known. */
export const noDeposit = () =>
  new BadInputError('deposit-missing', {
    fr: 'Ce classeur ne garde la trace d’aucun fichier à refaire. Générez d’abord le flux, enregistrez le classeur, puis rouvrez-le ici.',
    en: 'This workbook keeps no trace of a file to make again. First generate the flux, save the workbook, then open it here.',
  });

/** Lines of the file left *Historique*. */
export const missingLines = (name: string, count: number) =>
  new BadInputError('history-missing', {
    fr: `Le fichier « ${name} » ne peut pas être refait : il manque ${count} de ses lignes dans « Historique accrochage ». Enregistrez le classeur une fois la génération finie, puis rouvrez-le.`,
    en: `The file "${name}" cannot be made again: ${count} of its lines are missing from "Deposit history". Save the workbook once the generation is over, then open it again.`,
  });

const NAMED = 5;

/** Rows of the file say something else by now. */
export function rowsChanged(name: string, ids: readonly string[]): BadInputError {
  const named = ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` (+${ids.length - NAMED})` : '');
  return new BadInputError('rows-changed', {
    fr: `Le fichier « ${name} » ne peut plus être refait à l’identique : des passages ont changé depuis (${named}). Générez-en un nouveau.`,
    en: `The file "${name}" can no longer be made again as it was: passages changed since (${named}). Generate a new one.`,
  });
}

/** Rows of the file went by a NIR that was wiped since. */
export const nirWiped = (name: string, count: number) =>
  new BadInputError('nir-wiped', {
    fr: `Le fichier « ${name} » ne peut plus être refait : le NIR de ${count} de ses lignes a été effacé une fois accepté. Remettez-le dans leurs cellules si ce fichier doit l’être.`,
    en: `The file "${name}" can no longer be made again: the NIR of ${count} of its rows was wiped once accepted. Put it back in their cells if this file must be.`,
  });

/** What was made again is another file. */
export const hashDiffers = (name: string) =>
  new BadInputError('hash-differs', {
    fr: `Le fichier « ${name} », refait, n’est pas identique à celui qui a été généré : il n’est pas remis. Vérifiez la version du format dans Paramètres, ou générez-en un nouveau.`,
    en: `The file "${name}", made again, is not the one that was generated: it is not handed over. Check the format version in Settings, or generate a new one.`,
  });

/** The file is kept nowhere, and is no more what its rows give. */
export const fileGone = () =>
  new BadInputError('file-gone', {
    fr: 'Ce fichier ne peut plus être refait à l’identique : des lignes ont changé depuis. Générez-en un nouveau.',
    en: 'This file can no longer be made again as it was: rows changed since. Generate a new one.',
  });
