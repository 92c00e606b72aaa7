import { BadInputError } from '#dictionary';
import type { Lift } from './types';

export const emptyWorkbook = () =>
  new BadInputError('empty-workbook', {
    fr: 'Ce classeur ne contient aucune feuille. Ouvrez celui qui contient vos passages.',
    en: 'This workbook has no sheet. Open the one that holds your passages.',
  });

/** A later version of this tool wrote the workbook. */
export const newerWorkbook = () =>
  new BadInputError('newer-workbook', {
    fr: 'Rien n’est écrit : ce classeur a été tenu avec une version plus récente d’Accrochage CPF, et celle-ci pourrait perdre ce qu’il contient. Mettez l’outil à jour, puis recommencez.',
    en: 'Nothing is written: this workbook was kept with a later version of Accrochage CPF, and this one might lose what it holds. Update the tool, then start again.',
  });

/** Two sheets have the headers of a list of ours, neither its name nor its table. @param wanted its name. */
export const severalLists = (sheet: string, other: string, wanted: string) =>
  new BadInputError('several-lists', {
    fr: `Les feuilles «\u00a0${sheet}\u00a0» et «\u00a0${other}\u00a0» ont toutes deux les en-têtes de «\u00a0${wanted}\u00a0»\u00a0: on ne sait plus laquelle dit ce qui a été envoyé. Renommez la bonne «\u00a0${wanted}\u00a0», puis recommencez.`,
    en: `Sheets "${sheet}" and "${other}" both have the headers of "${wanted}": nobody can tell any more which says what was sent. Rename the right one "${wanted}", then start again.`,
  });

/** Two panes write into `_accrochage` at once. */
export const memoryMoved = () =>
  new BadInputError('memory-moved', {
    fr: 'Un autre volet écrit au même moment dans ce classeur : ce qui devait y être retenu ne l’est pas. Attendez un instant, puis recommencez.',
    en: 'Another pane is writing into this workbook at the same time: what it was to remember is not kept. Wait a moment, then start again.',
  });

/** schemas/ has no such version. @param known those that it has. */
export const unknownVersion = (version: string, known: readonly string[]) =>
  new BadInputError('unknown-schema-version', {
    fr: `La version « ${version} » du format n’est pas connue. Choisissez ${known.join(' ou ')}, ou chargez le XSD officiel.`,
    en: `Format version "${version}" is not known. Choose ${known.join(' or ')}, or load the official XSD.`,
  });

/** A schema is given, and another version asked for. */
export const contradictedVersion = (is: string, wanted: string) =>
  new BadInputError('schema-contradiction', {
    fr: `Le XSD donné est en version ${is}, alors que la version ${wanted} est demandée. Retirez l’un des deux.`,
    en: `The XSD given is version ${is}, while version ${wanted} is asked for. Remove one of the two.`,
  });

/** A sheet looks like a table of passages, and nobody said how it is read. */
export const tableToMatch = (sheet: string) =>
  new BadInputError('table-to-match', {
    fr: `La feuille « ${sheet} » ressemble à un tableau de passages, mais personne n’a encore dit ce que sont ses colonnes. Reliez-les à l’étape « Préparer » du volet, ou avec la commande « match ».`,
    en: `Sheet "${sheet}" looks like a table of passages, but nobody has said yet what its columns are. Match them in the step "Prepare" of the pane, or with the command "match".`,
  });

/** The matching given for this run is that of another workbook. */
export const matchingOfAnother = (sheet: string) =>
  new BadInputError('matching-of-another', {
    fr: `Cette correspondance est celle d’un autre classeur : aucune feuille n’a les en-têtes de « ${sheet} ».`,
    en: `This matching is that of another workbook: no sheet has the headers of "${sheet}".`,
  });

/** A later version said how a sheet is read. */
export const newerMatching = (sheet: string) =>
  new BadInputError('newer-matching', {
    fr: `La lecture de la feuille « ${sheet} » a été décidée avec une version plus récente d’Accrochage CPF, que celle-ci ne comprend pas. Mettez l’outil à jour, puis recommencez.`,
    en: `How sheet "${sheet}" is read was decided with a later version of Accrochage CPF, which this one does not understand. Update the tool, then start again.`,
  });

/** What was to be lifted of one of several people that have one id. */
export const liftOfSeveral = ({ code, idTechnique }: Lift): BadInputError =>
  new BadInputError('lift-of-several', {
    fr: `Rien n’est noté : plusieurs personnes ont l’identifiant « ${idTechnique} », et l’on ne sait pas pour laquelle « ${code} » serait levé. Donnez à chacune le sien, puis recommencez.`,
    en: `Nothing is noted: several people have the id "${idTechnique}", and which of them "${code}" would be lifted for is not known. Give each her own, then start again.`,
  });
