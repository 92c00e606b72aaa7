import type { PassageWorkspace } from '#actions/workspace';
import { BadInputError, frenchDate, rowName, type RowAt } from '#dictionary';
import { depositStateLabel, type Deposit } from '#journal';

/** A row as sentences name it: with its sheet, where several hold passages. */
export const nameIn = ({ tables }: Pick<PassageWorkspace, 'tables'>, at: RowAt): string =>
  tables.length > 1 ? rowName(at, '') : String(at.row);

/** A row is said to be sent, and has no id under which it would be known again. @param row its name, `14` or `'Juin'!14`. */
export const idMissing = (row: string) =>
  new BadInputError('id-missing', {
    fr: `La ligne ${row} n’a pas d’identifiant technique : donnez-lui celui sous lequel elle a été envoyée, puis recommencez.`,
    en: `Row ${row} has no technical id: give it the one under which it was sent, then start again.`,
  });

/** The reason of a row has no place to go. @param row its name, `14` or `'Juin'!14`. */
export const reasonInFormula = (row: string) =>
  new BadInputError('aside-formula', {
    fr: `Ligne ${row} : « Statut » la met de côté, mais sa case « Mis de côté », où le motif doit passer, contient une formule. Remplacez la formule par le motif, puis recontrôlez.`,
    en: `Row ${row}: "Status" sets it aside, but its cell "Set aside", where the reason is to go, holds a formula. Replace the formula with the reason, then check again.`,
  });

/** @param idFlux as it was given. */
export const noSuchDeclaration = (idFlux: string) =>
  new BadInputError('no-such-declaration', {
    fr: `« ${idFlux} » n’est pas une transmission déclarée de ce classeur : regardez la feuille « Dépôts ».`,
    en: `"${idFlux}" is no declared sending of this workbook: look at the sheet "Deposits".`,
  });

/** A deposit of which nothing was said that one may come back on. */
export const noSuchStep = (idFlux: string) =>
  new BadInputError('nothing-to-come-back-on', {
    fr: `Rien n’est à reprendre sur «\u00a0${idFlux}\u00a0»\u00a0: ni dépôt confirmé, ni accusé appliqué. Regardez la feuille «\u00a0Dépôts\u00a0».`,
    en: `There is nothing to come back on for "${idFlux}": no drop confirmed, no accusé applied. Look at the sheet "Deposits".`,
  });

/** @param idFlux as it was given. */
export const noSuchDeposit = (idFlux: string) =>
  new BadInputError('no-such-deposit', {
    fr: `«\u00a0${idFlux}\u00a0» n’est pas un dépôt de ce classeur\u00a0: regardez la feuille «\u00a0Dépôts\u00a0».`,
    en: `"${idFlux}" is no deposit of this workbook: look at the sheet "Deposits".`,
  });

/** Somebody said something else of a file since it was shown. @param now undefined where it left *Dépôts*. */
export const saidMeanwhile = (now: Deposit | undefined) =>
  now === undefined
    ? new BadInputError('deposit-changed', {
        fr: 'Ce fichier n’est plus dans «\u00a0Dépôts\u00a0»\u00a0: rien n’est changé. Regardez cette feuille.',
        en: 'This file is no longer in "Deposits": nothing is changed. Look at that sheet.',
      })
    : new BadInputError('deposit-changed', {
        fr: `«\u00a0${now.fileName}\u00a0» est maintenant «\u00a0${depositStateLabel(now.state, 'fr')}\u00a0»\u00a0: un autre volet ou un autre poste l’a dit entre-temps. Rien n’est changé\u00a0; regardez «\u00a0Dépôts\u00a0».`,
        en: `"${now.fileName}" is now "${depositStateLabel(now.state, 'en')}": another pane or another computer said so meanwhile. Nothing is changed; look at "Deposits".`,
      });

/** @param possible what may be said of it. */
export const noDepositStep = (deposit: Deposit, step: string, possible: readonly string[]) =>
  new BadInputError('no-such-deposit-step', {
    fr: `«\u00a0${deposit.fileName}\u00a0» est «\u00a0${depositStateLabel(deposit.state, 'fr')}\u00a0»\u00a0: «\u00a0${step}\u00a0» ne peut en être dit. ${possible.length === 0 ? 'Rien ne peut l’être.' : `Peut l’être\u00a0: ${possible.join(', ')}.`}`,
    en: `"${deposit.fileName}" is "${depositStateLabel(deposit.state, 'en')}": "${step}" cannot be said of it. ${possible.length === 0 ? 'Nothing can.' : `What can be: ${possible.join(', ')}.`}`,
  });

/** @param date as it was given. */
export const notADay = (date: string) =>
  new BadInputError('declaration-day', {
    fr: `« ${date} » : donnez le jour de la transmission, passé, sous la forme AAAA-MM-JJ.`,
    en: `"${date}": give the day of the sending, which is past, in the form YYYY-MM-DD.`,
  });

/** @param others rows asked for that a file of ours holds, or that CDC has. */
export const nothingToDeclare = (others: number) =>
  new BadInputError('nothing-to-declare', {
    fr:
      others === 0
        ? 'Aucun passage sur ces lignes : désignez celles qui ont été transmises.'
        : 'Ces lignes sont déjà dans un fichier, ou transmises : il n’y a rien à déclarer. Un fichier qui ne sera pas déposé s’annule dans « Dépôts ».',
    en:
      others === 0
        ? 'No passage on these rows: name those that were sent.'
        : 'These rows are in a file already, or sent: there is nothing to declare. A file that will not be dropped is cancelled in "Deposits".',
  });

/** @param row its name, `14` or `'Juin'!14`. @param sentOn the day it was sent that came back KO, `2026-03-20`. */
export const refusedSince = (row: string, sentOn: string) =>
  new BadInputError('declaration-before-ko', {
    fr: `La ligne ${row} est revenue KO d’un fichier du ${frenchDate(sentOn)} : une transmission d’avant ce jour n’y change rien. Donnez le jour où elle a été transmise depuis.`,
    en: `Row ${row} came back KO of a file of ${frenchDate(sentOn)}: a sending before that day changes nothing. Give the day on which it was sent since.`,
  });
